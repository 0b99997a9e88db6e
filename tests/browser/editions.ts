import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'vite';
import type { Tab } from './tab';

/** A real build of the pages, as it would come out on another day. */
export async function editionOf(
  day: string,
  mode = 'production',
): Promise<{ folder: string; remove: () => void }> {
  const parent = mkdtempSync(join(tmpdir(), 'twelve-steps-edition-'));
  const folder = join(parent, 'dist');
  const before = process.env['SOURCE_DATE_EPOCH'];
  process.env['SOURCE_DATE_EPOCH'] = String(Date.parse(day) / 1000);
  try {
    await build({ mode, logLevel: 'warn', build: { outDir: folder, emptyOutDir: true } });
  } finally {
    if (before === undefined) delete process.env['SOURCE_DATE_EPOCH'];
    else process.env['SOURCE_DATE_EPOCH'] = before;
  }
  return { folder, remove: () => rmSync(parent, { recursive: true }) };
}

/** Waits until the pages are kept. */
export async function kept(page: Tab): Promise<void> {
  await page.evaluate(async () => {
    const { active } = await navigator.serviceWorker.ready;
    if (!active || active.state === 'activated') return;
    await new Promise((resolve) => active.addEventListener('statechange', resolve, { once: true }));
  });
}

/** Asks the host for a newer edition, and says what became of it. */
export async function lookForNewer(page: Tab): Promise<string> {
  return page.evaluate(async () => {
    const registration = await navigator.serviceWorker.ready;
    if (registration.waiting) return 'waiting already';
    const found = new Promise<ServiceWorker | null>((resolve) => {
      registration.addEventListener('updatefound', () => resolve(registration.installing), { once: true });
    });
    const asked = await registration.update().then(
      () => 'asked',
      () => 'refused',
    );
    if (asked === 'refused') return asked;
    const coming = registration.installing ?? (await Promise.race([found, pause(300).then(() => null)]));
    if (!coming) return 'nothing new';
    while (coming.state === 'installing') await pause(20);
    return coming.state;

    function pause(milliseconds: number): Promise<void> {
      return new Promise((resolve) => setTimeout(resolve, milliseconds));
    }
  });
}

/** The editions that the browser keeps, and how many files of each. */
export async function keptEditions(page: Tab): Promise<Readonly<Record<string, number>>> {
  return page.evaluate(async () => {
    const names = await caches.keys();
    const counts = names.map(
      async (name) => [name, (await (await caches.open(name)).keys()).length] as const,
    );
    return Object.fromEntries(await Promise.all(counts));
  });
}

/** The script that the page on the screen runs. */
export async function madeOf(page: Tab): Promise<string> {
  return page.evaluate(
    () => [...document.querySelectorAll<HTMLScriptElement>('script[src]')].pop()?.src.split('/').pop() ?? '',
  );
}
