import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { Page } from 'playwright-core';

/** What comes out of the printer, read back. */
export async function printed(page: Page) {
  const pdf = await page.pdf({ preferCSSPageSize: true, tagged: true });
  const file = await getDocument({ data: new Uint8Array(pdf), verbosity: 0 }).promise;
  const texts = await Promise.all(
    Array.from({ length: file.numPages }, async (_, index) => {
      const { items } = await (await file.getPage(index + 1)).getTextContent();
      return items.map((item) => ('str' in item ? item.str : '')).join(' ');
    }),
  );
  const mark: unknown = await file.getMarkInfo();
  const isTagged = typeof mark === 'object' && mark !== null && 'Marked' in mark && mark.Marked === true;
  const paper = { pages: file.numPages, text: plain(texts.join(' ')), isTagged };
  await file.destroy();
  return paper;
}

/** Whether words are on the paper; where one of them may break, the paper has a hyphen of its own or nothing. */
export function isOn(paper: string, words: string): boolean {
  const parts = plain(words)
    .split('\u00AD')
    .map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(parts.join('[\u00AD\u2010-]?')).test(paper);
}

/** Without spaces: where a line breaks, a printed text has lost one or gained one. */
export function plain(text: string): string {
  return text.replace(/\s+/g, '');
}
