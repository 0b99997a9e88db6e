import './polyfill';
import './styles/tokens.css';
import './styles/base.css';
import './styles/late.css';
import { mount } from 'svelte';
import App from './App.svelte';
import { chooseLanguage, loadPart } from './i18n';
import { languageOf } from './i18n/language';
import { modeOf } from './mode';
import { isSingleFile } from './offline/build-info';
import { keepOffline } from './offline/register';
import { dayInBelgium } from './today';

/** The composition root: reads the clock, the mode and the language once. The page's own language wins over the device's. */
const page = document.documentElement;

// A page inside another one could be dressed up as that one: where no header forbids it, there is nothing to see.
if (window.top === window.self) void chooseLanguage(languageOf(page.lang || navigator.language)).then(start);
else page.textContent = '';

function start(): void {
  const target = document.getElementById('app');
  if (!target) throw new NoPlace('the page has no place for the application');
  target.textContent = '';
  const mode = modeOf(page.dataset['mode']);
  if (mode === 'kiosk' && !isSingleFile) {
    void import('./unattended').then(({ openUnattended }) => openUnattended(target));
    return;
  }
  mount(App, {
    target,
    props: {
      onDate: dayInBelgium(new Date()),
      mode,
      entries: window.history,
      ...(!isSingleFile && { onopen: keepOffline }),
    },
  });
  // The rest of the questions comes while the first screen is read, and keeps nobody from the first one.
  if ('requestIdleCallback' in window) requestIdleCallback(fetchTheRest, { timeout: 2_000 });
  else setTimeout(fetchTheRest, 1_000);
}

function fetchTheRest(): void {
  void loadPart('interview');
  void import('./views/later');
}

/** Thrown when the page has no element to show anything in. */
class NoPlace extends Error {
  override readonly name = 'NoPlace';
}
