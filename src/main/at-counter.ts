import { mount, unmount } from 'svelte';
import { loadLaterScreens, wipe } from '../app';
import { Counter } from '../counter';
import { language, languageOf, loadPart, parts, type Language } from '../i18n';
import { keepOffline } from '../offline';
import { dayInBelgium } from './today';

/** Opens the page of a centre's counter, in the language of the centre, once everything it shows is there. */
export async function openCounter(target: HTMLElement): Promise<void> {
  const house: Language = languageOf(document.documentElement.lang);
  const words = parts.map((part) => loadPart(part, house));
  const [{ startMachine }] = await Promise.all([loadLaterScreens(), ...words]);
  const today = dayInBelgium(new Date());
  const props = { today, startMachine, house, onnew: giveWay, onopen: keep };
  const screen = mount(Counter, { target, props });

  function keep(isAtStart: () => boolean): void {
    keepOffline({
      isAtStart,
      onwaiting: () => undefined,
      followLanguage: (tell) => language.subscribe(tell),
    });
  }

  /** The next client has a page of their own; the browser's way back leads to an empty one, which loads itself anew. */
  function giveWay(forget: () => void): void {
    addEventListener('pageshow', ({ persisted }) => persisted && location.reload());
    wipe(() => {
      forget();
      void unmount(screen);
    }, location.pathname);
  }
}
