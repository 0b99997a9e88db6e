import { mount } from 'svelte';
import { chooseLanguage, languageOf, loadPart } from '../../src/i18n';
import '../../src/styles/tokens.css';
import '../../src/styles/base.css';
import Examples from './Examples.svelte';

const language = languageOf(document.documentElement.lang);
void Promise.all([
  loadPart('report', 'nl'),
  loadPart('opening', language),
  loadPart('interview', language),
  loadPart('report', language),
])
  .then(() => chooseLanguage(language))
  .then(() => mount(Examples, { target: document.body }));
