import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect } from 'vitest';
import { singleFile } from '../../scripts/build/single-file';
import { euro } from '../../src/i18n/format';
import { isoDate } from '../../src/kernel/iso-date';
import { perMonth } from '../../src/kernel/money';
import { yearlyRate } from '../../src/rules/amounts/rates';
import { isWhole } from '../sample';
import { editionOf } from './editions';
import { phone, test } from './harness';
import { everybody } from './personas';
import { walk } from './walk';

/** The code of a commune with two names. */
const ixelles = '21009';
const builtOn = '2026-11-22';
/** The most bytes of the one file, with two languages. */
const most = 1_250_000;
let edition: Awaited<ReturnType<typeof editionOf>>;
let file = '';

beforeAll(async () => {
  edition = await editionOf(builtOn, 'single');
  file = join(edition.folder, singleFile);
}, 120_000);
afterAll(() => edition.remove());

describe('the edition in one file', () => {
  test('is one file of at most 1.25 MB', () => {
    expect(readdirSync(edition.folder)).toEqual([singleFile]);
    expect(statSync(file).size).toBeLessThanOrEqual(most);
  });

  test('runs nothing but what carries its hash, and may ask nobody', () => {
    const [, policy = ''] =
      /http-equiv="Content-Security-Policy" content="([^"]+)"/.exec(readFileSync(file, 'utf8')) ?? [];
    expect(policy).toMatch(/^default-src 'none'; script-src {1,2}'sha256-[^']+'; style-src {1,2}'sha256-/);
    expect(policy).toContain("connect-src 'none'");
    expect(policy).not.toMatch(/unsafe|'self'|https?:/);
  });

  test.for(['fr', 'nl'] as const)(
    'opens from a stick by a double click and walks to a result (%s)',
    async (language, { browser }) => {
      await alone(
        browser.newContext({ viewport: phone, locale: `${language}-BE`, offline: true }),
        async (context, asked) => {
          const page = await context.newPage();
          await page.goto(pathToFileURL(file).href);
          if (language === 'nl') await page.getByRole('button', { name: 'Nederlands' }).click();
          await page.locator(`html[lang="${language}"]`).waitFor();
          const [person] = everybody;
          await walk(page, person?.situation.answers ?? {});
          expect(await page.locator('[data-verdict]').getAttribute('data-verdict')).toBe(
            person?.expect.verdict,
          );
          await findCentre(page, language === 'fr' ? 'Ixel' : 'Elsen');
          await writeLetter(page, language);
          expect(asked).toEqual([pathToFileURL(file).href]);
          expect(
            await page.evaluate(() => [localStorage.length, sessionStorage.length, document.cookie]),
          ).toEqual([0, 0, '']);
        },
      );
    },
  );

  test('without its script it is the whole guide, with the amounts of the day', async ({ browser }) => {
    const context = await browser.newContext({ viewport: phone, javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(pathToFileURL(file).href);
    await page.locator('section[lang="nl"] h2').first().waitFor({ timeout: 8_000 });
    const text = (await page.locator('body').innerText()).replace(/\s/g, ' ');
    for (const language of ['fr', 'nl'] as const) {
      const rate = euro(perMonth(yearlyRate('single', isoDate(builtOn)).amount, 'halfUp'), language);
      expect(text).toContain(rate.replace(/\s/g, ' '));
    }
    await context.close();
  });
});

// One more build, of a pair that nobody asked for yet: for the whole.
if (isWhole)
  test(
    'another pair of languages is one file too, with these two and no other',
    { timeout: 120_000 },
    async () => {
      process.env['LANGUAGES'] = 'fr,de';
      const pair = await editionOf(builtOn, 'single').finally(() => delete process.env['LANGUAGES']);
      const written = join(pair.folder, singleFile);
      expect(statSync(written).size).toBeLessThanOrEqual(most);
      const html = readFileSync(written, 'utf8');
      const named = (name: string): RegExp => new RegExp(`name:["'\`]${name}`);
      for (const name of ['Français', 'Deutsch']) expect(html).toMatch(named(name));
      for (const name of ['Nederlands', 'English']) expect(html).not.toMatch(named(name));
      pair.remove();
    },
  );

/** Looks for a commune by the beginning of its name, and gets the address of its centre. */
async function findCentre(page: Page, typed: string): Promise<void> {
  await openStep(page, 'where');
  const form = page.locator('form[data-fact="commune"]');
  await form.locator('input[type=text]').fill(typed);
  await form.locator(`input[type=radio][value="${ixelles}"]`).check();
  await form.locator('button[type=submit]').click();
  await page.locator(`.where[data-commune="${ixelles}"] .centre`).getByText('1050').waitFor();
}

/** The letter that asks is addressed to that centre, in the language of the screen. */
async function writeLetter(page: Page, language: 'fr' | 'nl'): Promise<void> {
  await openStep(page, 'refusal');
  await page.locator('#letter-kind-application').check();
  const letter = await page.locator('#letter-text').inputValue();
  expect(letter).toContain(language === 'fr' ? 'Ixelles' : 'Elsene');
  expect(letter).toContain('1050');
}

async function openStep(page: Page, step: string): Promise<void> {
  const details = page.locator(`details[data-step="${step}"]`);
  if ((await details.getAttribute('open')) === null) await details.locator('summary').first().click();
}

/** Opens a context in which any complaint of the browser fails the test, and tells what was asked for. */
async function alone(
  opening: Promise<BrowserContext>,
  visit: (context: BrowserContext, asked: readonly string[]) => Promise<void>,
): Promise<void> {
  const context = await opening;
  const complaints: string[] = [];
  const asked: string[] = [];
  context.on('weberror', (error) => complaints.push(error.error().message));
  context.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
  });
  context.on('request', (request) => {
    if (!request.url().startsWith('data:')) asked.push(request.url());
  });
  try {
    await visit(context, asked);
    expect(complaints).toEqual([]);
  } finally {
    await context.close();
  }
}
