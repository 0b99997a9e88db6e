/** What a page tells about itself, and wants to hear. */
export interface Page {
  /** Whether nothing would be lost if the page were loaded anew. */
  readonly isAtStart: () => boolean;
  /** A newer edition is there; it comes in when the conversation is over. */
  readonly onwaiting: () => void;
  /** Tells the language of the screen, now and whenever it changes: its pages are then kept too. */
  readonly followLanguage?: (tell: (language: string) => void) => unknown;
}

interface Policies {
  createPolicy(
    name: string,
    rules: { createScriptURL: () => string },
  ): { createScriptURL(url: string): string };
}

/** Lets the pages work without a network from now on. Without service workers, or with storage shut, all works but that. */
export function keepOffline(page: Page, script = new URL('sw.js', document.baseURI).href): void {
  if (!('serviceWorker' in navigator)) return;
  // The load event may be over before this runs.
  if (document.readyState === 'complete') start(page, script);
  else addEventListener('load', () => start(page, script), { once: true });
}

function start(page: Page, script: string): void {
  register(script)
    .then((registration) => {
      const isGivingWay = follow(registration, page);
      page.followLanguage?.((language) => keepSpoken(language, isGivingWay));
    })
    // Storage may be full or forbidden, or there is no network: nothing that a visitor must know.
    .catch(() => undefined);
}

async function register(script: string): Promise<ServiceWorkerRegistration> {
  const policies = (globalThis as { trustedTypes?: Policies }).trustedTypes;
  const policy = policies?.createPolicy('app-sw', { createScriptURL: () => script });
  return navigator.serviceWorker.register(policy?.createScriptURL(script) ?? script, {
    updateViaCache: 'none',
  });
}

/**
 * What waited before this page was opened may take over, as long as the visitor has not begun. What comes in while the
 * page is open waits for the next opening: two hosts that disagree can then never make the page reload for ever.
 * Returns whether the worker that runs was asked to give way.
 */
function follow(registration: ServiceWorkerRegistration, page: Page): boolean {
  const waiting = navigator.serviceWorker.controller && registration.waiting;
  const isGivingWay = waiting !== null && page.isAtStart();
  if (isGivingWay) hand(waiting, page);
  else if (waiting) page.onwaiting();
  registration.addEventListener('updatefound', () => {
    const coming = registration.installing;
    coming?.addEventListener('statechange', () => {
      if (coming.state === 'installed' && navigator.serviceWorker.controller) page.onwaiting();
    });
  });
  return isGivingWay;
}

/**
 * A worker that waits has its own files to keep. The one that gives way is left in peace: with something to do, it would
 * stay for half a minute more.
 */
function keepSpoken(language: string, isGivingWay: boolean): void {
  void navigator.serviceWorker.ready.then(({ active, waiting }) => {
    for (const worker of isGivingWay && waiting ? [waiting] : [active, waiting])
      worker?.postMessage({ keep: language });
  });
}

function hand(waiting: ServiceWorker, page: Page): void {
  navigator.serviceWorker.addEventListener(
    'controllerchange',
    () => {
      if (page.isAtStart()) location.reload();
    },
    { once: true },
  );
  waiting.postMessage('take over');
}
