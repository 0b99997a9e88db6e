import './polyfill';
import '../styles/tokens.css';
import '../styles/base.css';
import '../styles/no-script.css';
import { hydrate, mount, unmount } from 'svelte';
import { App, loadLaterScreens } from '../app';
import { chooseLanguage, help, language as spoken, languageOf, loadPart } from '../i18n';
import { modeOf, type Mode } from '../kernel';
import { isSingleFile, type Page } from '../offline';
import { hydrateScreen } from '../first-paint';
import { dayInBelgium } from './today';
import { followTranslator } from './translated-text';

/** The composition root: reads the clock, the mode and the language once. The page's own language wins over the device's. */
const page = document.documentElement;

const language = languageOf(page.lang || navigator.language);
/** What the other questions need, on its way before the first one has come to life: a slow line should never be idle. */
let others: Promise<unknown> = Promise.resolve();

// A page inside another one could be dressed up as that one: where no header forbids it, there is nothing to see.
if (window.top === window.self) {
  void chooseLanguage(language).then(start);
  others = Promise.allSettled([loadPart('interview', language), loadLaterScreens()]);
} else {
  page.textContent = '';
}

async function start(): Promise<void> {
  const target = document.getElementById('app');
  if (!target) throw new NoPlace('the page has no place for the application');
  followTranslator(document.documentElement);
  const mode = modeOf(page.dataset['mode']);
  // The document hears every press as well. If this element did, screen readers would call each heading in it clickable. On a
  // screen that strangers share, it does: what fails there is weighed by the presses that follow.
  if (mode !== 'kiosk') target.addEventListener = () => undefined;
  if (mode === 'kiosk' && import.meta.env.MODE !== 'single') {
    const { openUnattended } = await import('./unattended');
    await openUnattended(target);
  } else if (page.dataset['page'] === 'rules' && import.meta.env.MODE !== 'single') {
    const { openRules } = await import('./at-rules');
    await openRules(target);
  } else if (mode === 'counter' && import.meta.env.MODE !== 'single') {
    const { openCounter } = await import('./at-counter');
    await openCounter(target);
  } else {
    open(target, mode);
  }
  // What the page has for when nothing runs would be a second heading, hidden but there.
  document.querySelectorAll('.late, template').forEach((spare) => spare.remove());
}

function open(target: HTMLElement, mode: Mode): void {
  let running: ReturnType<typeof mount> | undefined;
  if (target.hasAttribute('data-still')) hydrateScreen(target, (hasBegun) => begin({ hasBegun }, true));
  else begin({});

  function begin(how: { hasBegun?: boolean; isAnew?: boolean }, isDrawn = false): void {
    const clock = () => dayInBelgium(new Date());
    const own = { today: clock(), clock, mode, entries: window.history };
    const props = { ...own, ...how, onopen: keep, onerase: beginAnew };
    running = isDrawn ? hydrate(App, { target, props }) : mount(App, { target, props });
  }

  function beginAnew(): void {
    if (running) void unmount(running);
    begin({ isAnew: true });
  }
}

/** What stands on the screen now; the worker outlives a conversation. */
let opened: Page | undefined;

/** Once all questions are there, and nothing else is to do: what keeps the pages for use without a network. */
function keep(page: Page): void {
  const isFirst = opened === undefined;
  opened = page;
  if (!isFirst) return;
  // All of a result before the worker: without one, the files may be replaced on the host while somebody answers.
  const fetchTheRest = () => void fetchWhatFollows().then(keepOffline);
  void others.then(() => {
    if ('requestIdleCallback' in window) requestIdleCallback(fetchTheRest, { timeout: 2_000 });
    else setTimeout(fetchTheRest, 1_000);
  });
}

async function fetchWhatFollows(): Promise<void> {
  // What does not come now is asked for again where it is needed.
  await import('../app/what-follows').then(({ loadWhatFollows }) => loadWhatFollows()).catch(() => undefined);
}

async function keepOffline(): Promise<void> {
  if (isSingleFile) return;
  const register = await import('../offline/register');
  register.keepOffline({
    isAtStart: () => opened?.isAtStart() ?? false,
    onwaiting: () => opened?.onwaiting(),
    followLanguage: (tell) => {
      spoken.subscribe(tell);
      help.subscribe((chosen) => chosen && tell(chosen.language));
    },
  });
}

/** Thrown when the page has no element to show anything in. */
class NoPlace extends Error {
  override readonly name = 'NoPlace';
}
