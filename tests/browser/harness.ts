import {
  chromium,
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  type Page,
} from 'playwright-core';
import { inject, test as base } from 'vitest';
import { firstLanguage, type Language } from '../../src/i18n/language';

/** How somebody comes in: the page they open, the screen they hold, the day it is. */
export interface Visit extends BrowserContextOptions {
  /** Address below the origin; the welcome screen in the language when absent. */
  readonly path?: string;
  /** French when absent. */
  readonly language?: Language;
  /** The day on the device's clock, at ten in the morning in Brussels; the true day when absent. */
  readonly today?: string;
  /** Whether to come in at once, while parts of the page are still on their way. */
  readonly atOnce?: boolean;
  /** Prepares the page before it is opened. */
  readonly before?: (page: Page) => Promise<unknown>;
}

/** Where the conversation begins in a language. */
export function welcomeIn(language: Language): string {
  return language === firstLanguage ? '/' : `/${language}.html`;
}

/** How long a screen may take on a busy machine before a test gives up. */
const patience = 30_000;

export const phone = { width: 360, height: 740 };

interface Fixtures {
  /** The one browser of a file; spoken to by the file itself, which takes half of the way of one that all files share. */
  readonly browser: Browser;
  /** Opens the pages as a visitor would; the test fails on any complaint of the browser until it ends. */
  readonly visit: (visit?: Visit) => Promise<Page>;
}

/** A test in the real browser. Errors on the console, foreign requests and broken policies fail it by themselves. */
export const test = base.extend<Fixtures>({
  browser: [
    // eslint-disable-next-line no-empty-pattern -- the pattern is how the runner learns what a fixture needs
    async ({}, use) => {
      const { executablePath, env } = inject('chromium');
      const browser = await chromium.launch({ executablePath, env: { ...process.env, ...env } });
      await use(browser);
      await browser.close();
    },
    { scope: 'file' },
  ],
  visit: async ({ browser }, use) => {
    const complaints: string[] = [];
    const contexts: BrowserContext[] = [];
    await use(
      async ({ language = 'fr', path = welcomeIn(language), today, before, atOnce, ...options } = {}) => {
        const context = await browser.newContext({
          viewport: phone,
          locale: `${language}-BE`,
          timezoneId: 'Europe/Brussels',
          ...options,
        });
        context.setDefaultTimeout(patience);
        contexts.push(context);
        listen(context, complaints);
        const page = await context.newPage();
        if (today) await page.clock.setFixedTime(`${today}T10:00:00+01:00`);
        await before?.(page);
        await page.goto(inject('origin') + path, { waitUntil: atOnce ? 'commit' : 'load' });
        return page;
      },
    );
    await Promise.all(contexts.map((context) => context.close()));
    if (complaints.length > 0) throw new Error(`the browser complains:\n${complaints.join('\n')}`);
  },
});

/** Writes down whatever a page should never do: fail, ask elsewhere, or say anything in an address. */
export function listen(context: BrowserContext, complaints: string[]): void {
  const own = inject('origin');
  context.on('weberror', (error) => complaints.push(`error: ${error.error().message}`));
  context.on('console', (message) => {
    if (['error', 'warning'].includes(message.type()))
      complaints.push(`${message.type()}: ${message.text()}`);
  });
  context.on('request', (request) => {
    const { origin, search } = new URL(request.url());
    if (origin !== own && !request.url().startsWith('blob:'))
      complaints.push(`asks elsewhere: ${request.url()}`);
    if (search) complaints.push(`says something in an address: ${request.url()}`);
    if (request.method() !== 'GET') complaints.push(`sends: ${request.method()} ${request.url()}`);
  });
  context.on('response', (response) => {
    if (response.status() >= 400) complaints.push(`${response.status()}: ${response.url()}`);
  });
}
