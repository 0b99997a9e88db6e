import { addressOf, fileFor, fill, keepLanguage, type Edition } from './precache';

/** The part of a service worker's world that is used here; the page's own types do not know it. */
interface Worker {
  readonly registration: { readonly scope: string };
  readonly clients: {
    claim(): Promise<void>;
    matchAll(which: {
      type: 'window';
      includeUncontrolled: true;
    }): Promise<readonly { readonly id: string }[]>;
  };
  skipWaiting(): Promise<void>;
  addEventListener(type: 'install' | 'activate', listen: (event: Lasting) => void): void;
  addEventListener(type: 'message', listen: (event: Lasting & { readonly data: unknown }) => void): void;
  addEventListener(type: 'fetch', listen: (event: Asked) => void): void;
}
interface Lasting {
  waitUntil(work: Promise<unknown>): void;
}
interface Asked extends Lasting {
  readonly request: Request;
  readonly resultingClientId: string;
  respondWith(answer: Promise<Response>): void;
}

declare const self: Worker;
/** Written in by the build. */
declare const EDITION: Edition;

const edition = EDITION;
const folder = self.registration.scope;
const ours = /^twelve-steps-/;

self.addEventListener('install', (event) => event.waitUntil(fill(edition, folder, caches, fetch)));

// The page that brought the worker in is served by it at once: its later parts then come from the same edition.
self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()));

// Nothing takes over by itself. A page at its start asks for it, and only when no other page is in a conversation.
self.addEventListener('message', (event) => {
  if (event.data === 'take over') event.waitUntil(takeOver());
  const { keep } = Object(event.data) as { readonly keep?: unknown };
  // What does not come now is asked for again at the next opening.
  if (typeof keep === 'string')
    event.waitUntil(keepLanguage(edition, keep, folder, caches, fetch).catch(() => undefined));
});

self.addEventListener('fetch', (event) => {
  const { request } = event;
  if (request.method !== 'GET') return;
  const opensPage = request.mode === 'navigate';
  const path = fileFor(edition, request.url, folder, opensPage);
  if (opensPage) event.waitUntil(sweep(event.resultingClientId));
  if (path !== undefined) event.respondWith(held(addressOf(path, folder), request));
  else if (!opensPage && new URL(request.url).pathname.includes('/assets/'))
    event.respondWith(older(request));
});

async function takeOver(): Promise<void> {
  if ((await pages()).length <= 1) await self.skipWaiting();
}

async function held(address: string, request: Request): Promise<Response> {
  const cache = await caches.open(edition.name);
  return (await cache.match(address)) ?? fetch(request);
}

/** A part of an older edition whose page is still open: its name carries its hash, so nothing can be mixed. */
async function older(request: Request): Promise<Response> {
  return (await caches.match(request)) ?? fetch(request);
}

/** Once a page of this edition opens and no other page is there, nobody needs the older editions. */
async function sweep(opening: string): Promise<void> {
  if ((await pages()).some(({ id }) => id !== opening)) return;
  const names = await caches.keys();
  await Promise.all(
    names.filter((name) => ours.test(name) && name !== edition.name).map((name) => caches.delete(name)),
  );
}

function pages(): Promise<readonly { readonly id: string }[]> {
  return self.clients.matchAll({ type: 'window', includeUncontrolled: true });
}
