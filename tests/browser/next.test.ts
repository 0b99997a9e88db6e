import { text as textOf } from 'node:stream/consumers';
import ICAL from 'ical.js';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { plain as alone } from '../people/plain';
import { faults } from './axe';
import { test } from './harness';
import { walk } from './walk';

const today = '2026-04-20';

/** Opens a step of the guide, and waits for what belongs to it. */
async function open(page: Page, step: string, panel: string): Promise<void> {
  const details = page.locator(`details[data-step="${step}"]`);
  if ((await details.getAttribute('open')) === null) await details.locator('summary').first().click();
  await details.locator(panel).waitFor();
}

async function giveDay(page: Page, fact: string, [year, month, day]: readonly string[]): Promise<void> {
  for (const [part, text] of Object.entries({ day, month, year })) {
    await page.locator(`#dates-${fact}-${part}`).fill(text ?? '');
  }
}

async function saved(page: Page, name: RegExp): Promise<{ readonly file: string; readonly text: string }> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name }).click(),
  ]);
  return { file: download.suggestedFilename(), text: await textOf(await download.createReadStream()) };
}

/** What the printer would get: the text of each page. */
async function printed(page: Page): Promise<readonly string[]> {
  const data = new Uint8Array(await page.pdf({ format: 'A4', tagged: true }));
  const { promise } = getDocument({ data, useSystemFonts: true });
  const document = await promise;
  const pages = Array.from({ length: document.numPages }, async (_, index) => {
    const { items } = await (await document.getPage(index + 1)).getTextContent();
    return plain(items.map((item) => ('str' in item ? item.str + (item.hasEOL ? ' ' : '') : '')).join(''));
  });
  return Promise.all(pages);
}

/** Takes the place of the printer's dialog, which would hold the page while the test prints it; counts how often it is called. */
const withoutDialog = (page: Page): Promise<unknown> =>
  page.addInitScript(() => {
    window.print = () => {
      const { dataset } = document.documentElement;
      dataset['printed'] = String(Number(dataset['printed'] ?? 0) + 1);
    };
  });

const plain = (text: string): string => text.replaceAll('\u00AD', '').replace(/\s+/g, ' ').trim();
/** Spaces at the end of a line are the printer's. */
const dense = (text: string): string => text.replace(/[\s–•]+/g, '');

const words = {
  fr: {
    calendar: /agenda/,
    document: /Télécharger le document/,
    text: /Télécharger le texte/,
    print: /Imprimer la lettre/,
    calendarFile: 'dates.ics',
    textFile: 'lettre.txt',
  },
  nl: {
    calendar: /agenda/,
    document: /Het document downloaden/,
    text: /De tekst downloaden/,
    print: /De brief afdrukken/,
    calendarFile: 'data.ics',
    textFile: 'brief.txt',
  },
};

describe.for(['fr', 'nl'] as const)('after the result (%s)', (language) => {
  const say = words[language];

  test('days go into a calendar that another program reads, and papers can be ticked', async ({ visit }) => {
    const page = await visit({ language, today });
    await walk(page, alone);
    expect(await page.locator('html').getAttribute('lang')).toBe(language);
    await open(page, 'after', '.dates');
    await giveDay(page, 'appliedOn', ['2026', '3', '3']);
    await page.locator('.dates button[type=submit]').click();
    const last = page.locator('[data-moment="silenceUntil"] time');
    expect(await last.getAttribute('datetime')).toBe('2026-07-02');
    expect(await page.locator('[data-moment="decisionDue"].past').count()).toBe(1);
    const { file, text } = await saved(page, say.calendar);
    expect(file).toBe(say.calendarFile);
    const events = new ICAL.Component(ICAL.parse(text) as unknown[]).getAllSubcomponents('vevent');
    expect(events.map((event) => new ICAL.Event(event).startDate.toString())).toEqual(['2026-07-02']);

    await open(page, 'inquiry', '.papers');
    expect(await page.locator('#paper-lease').count()).toBe(1);
    expect(await page.locator('#paper-enrolment').count()).toBe(0);
    await page.locator('label[for="paper-bank"]').click();
    expect(await page.locator('#paper-bank').isChecked()).toBe(true);
    expect(await faults(page)).toEqual([]);
  });

  test('every letter can be changed, saved as text and as a document, and printed alone', async ({
    visit,
  }) => {
    const page = await visit({ language, today, before: withoutDialog });
    await walk(page, alone);
    await open(page, 'refusal', '.letters');
    for (const kind of ['application', 'hearing', 'reminder', 'petition']) {
      await page.locator(`#letter-kind-${kind}`).check();
      const box = page.locator('#letter-text');
      await box.fill(`${await box.inputValue()}\n\nCANARY <${kind}>`);
      const letter = await box.inputValue();

      const plainFile = await saved(page, say.text);
      expect(plainFile.file).toBe(say.textFile);
      expect(plain(plainFile.text)).toBe(plain(letter));

      const documentFile = await saved(page, say.document);
      expect(documentFile.text).toContain(`<html lang="${language}">`);
      expect(documentFile.text).toContain(`CANARY &lt;${kind}&gt;`);
      expect(documentFile.text.match(/<h1>/g)).toHaveLength(1);

      await page.getByRole('button', { name: say.print }).click();
      const sheets = await printed(page);
      expect(sheets.length).toBeLessThanOrEqual(3);
      expect(dense(sheets.join(' '))).toContain(dense(letter));
      expect(sheets.join(' ')).not.toContain(plain(await page.locator('h1').first().innerText()));
    }
    expect(await page.locator('html').getAttribute('data-printed')).toBe('4');
    expect(await faults(page)).toEqual([]);

    // Printing is over with the next touch: what is printed then is the result.
    await page.mouse.click(5, 5);
    expect((await printed(page)).join(' ')).not.toContain('………………');
  });
});
