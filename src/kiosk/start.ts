import './kiosk.css';
import { mount, unmount, type Component } from 'svelte';
import { chooseLanguage, languages, loadPart, type Language } from '../i18n';
import { weighFailures } from './failures';
import KioskScreen from './KioskScreen.svelte';
import type { Ending } from './machine';
import { Presence } from './presence.svelte';

/** What the kiosk is given: the conversation, and what only its host knows. */
export interface Kiosk<Facts extends Record<string, unknown>> {
  readonly target: HTMLElement;
  readonly Session: Component<Facts>;
  readonly begin: () => Facts;
  readonly edition: (language: Language) => string;
  readonly isClockWrong: boolean;
  /** Lets go of everything and gives way to another page. */
  readonly wipe: (forget: () => void, next: string) => void;
}

/** After so long without a visitor the page is loaded anew: clock, memory and edition are then fresh. */
const selfCheck = 3_600_000;

/** Starts the screen, and ends every session on it: finished, gone quiet, failed, or brought back by the browser. */
export async function startKiosk<Facts extends Record<string, unknown>>(
  kiosk: Kiosk<Facts>,
): Promise<Presence> {
  // Its own screens speak every language at once.
  await Promise.all(languages.flatMap((one) => [loadPart('opening', one), loadPart('kiosk', one)]));
  const { home = './', after } = document.documentElement.dataset;
  // What stands in the page for when no script runs has links, and goes back to the start in its own time.
  for (const left of document.querySelectorAll('.late, meta[http-equiv="refresh"]')) left.remove();
  const presence = new Presence((ending) => end(ending));
  const screen = mount(KioskScreen, {
    target: kiosk.target,
    props: {
      presence,
      Session: kiosk.Session as Component<Record<string, unknown>>,
      begin: kiosk.begin,
      edition: kiosk.edition,
      isClockWrong: kiosk.isClockWrong,
      after: after === 'ended' || after === 'failed' ? after : undefined,
      onlanguage: chooseLanguage,
      onhome: () => location.replace(home),
    },
  });
  // A page that only says what happened goes back to the start by itself, whatever else goes wrong on it.
  const fail = weighFailures(kiosk.target, () => presence.send({ type: 'page.failed' }));
  if (after === undefined) for (const name of ['error', 'unhandledrejection']) addEventListener(name, fail);
  addEventListener('pageshow', (event) => {
    if (event.persisted) end('failure');
  });
  setInterval(() => {
    if (presence.state === 'resting') location.replace(home);
  }, selfCheck);
  return presence;

  function end(ending: Ending): void {
    kiosk.wipe(
      () => {
        presence.stop();
        void unmount(screen);
      },
      ending === 'failure' ? 'failed.html' : 'ended.html',
    );
  }
}
