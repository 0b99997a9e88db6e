import { mount } from 'svelte';
import { languageOf, loadPart, type Part } from '../i18n';
import { keepOffline } from '../offline';
import { Rulebook } from '../rulebook';
import { dayInBelgium } from './today';

/** Where the words of the page stand: its own, and those for categories, kinds of money and relations. */
const spoken: readonly Part[] = ['interview', 'report', 'rules'];

/** Opens the page of the rules once its words are there. */
export async function openRules(target: HTMLElement): Promise<void> {
  const language = languageOf(document.documentElement.lang);
  await Promise.all(spoken.map((part) => loadPart(part, language)));
  mount(Rulebook, { target, props: { today: dayInBelgium(new Date()) } });
  // Nothing is lost when a newer edition takes over while somebody reads.
  keepOffline({ isAtStart: () => true, onwaiting: () => undefined });
}
