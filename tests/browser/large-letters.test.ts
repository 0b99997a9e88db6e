import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { plain as alone } from '../people/plain';
import { applyStyle, overflowing } from './crawl/in-page';
import { test } from './harness';
import { everybody } from './personas';
import { walk } from './walk';

/** Somebody with relatives in the home: two readings of the law, two amounts side by side, two bills. */
const withTwoAmounts = everybody.find(
  ({ expect: { strict, equity } }) => strict !== undefined && equity !== undefined && strict !== equity,
);

describe.for(['fr', 'nl'] as const)('letters of twice and three times the size (%s)', (language) => {
  test('fit on a narrow phone: the result, with all that folds open', async ({ visit }) => {
    const { answers, onDate } = withTwoAmounts?.situation ?? { answers: alone, onDate: '2026-04-20' };
    const page = await visit({ language, today: onDate });
    await walk(page, answers);
    expect(await page.locator('[data-reading]').count()).toBeGreaterThan(1);
    for (const width of [1920, 1280, 768, 600, 440, 360, 320]) {
      await page.setViewportSize({ width, height: 740 });
      expect(await page.evaluate(brokenAmounts), `${width} px`).toEqual([]);
    }
    await page
      .locator('details')
      .evaluateAll((all: readonly Element[]) => all.forEach((one) => one.toggleAttribute('open', true)));
    await page.locator('.dates, .letters').first().waitFor();
    expect(await look(page)).toEqual([]);
  });

  test('fit on a narrow phone: the guide and the page about the test', async ({ visit }) => {
    for (const name of ['guide', 'about', 'figures']) {
      const page = await visit({ path: `/${name}-${language}.html` });
      expect(await look(page), name).toEqual([]);
    }
  });
});

async function look(page: Page): Promise<readonly string[]> {
  const found: string[] = [];
  for (const width of [360, 320]) {
    await page.setViewportSize({ width, height: 740 });
    for (const size of [200, 300]) {
      await page.evaluate(applyStyle, `html { font-size: ${size}% !important }`);
      const faults = [
        ...(await page.evaluate(overflowing)),
        ...(await page.evaluate(brokenHeadings)),
        ...(await page.evaluate(brokenAmounts)),
        ...(await page.evaluate(towers)),
      ];
      found.push(...faults.map((fault) => `${width} px at ${size} %: ${fault}`));
    }
  }
  return found;
}

/** Words of headings that stand on more than one line. Runs in the page. */
function brokenHeadings(): string[] {
  return [...document.querySelectorAll('h1, h2, h3, h4, h5, summary')].flatMap((heading) => {
    const walker = document.createTreeWalker(heading, NodeFilter.SHOW_TEXT);
    const broken: string[] = [];
    while (walker.nextNode()) {
      const text = walker.currentNode as Text;
      for (const { 0: word, index } of text.data.matchAll(/[\p{L}\p{M}’']+/gu)) {
        const range = document.createRange();
        range.setStart(text, index);
        range.setEnd(text, index + word.length);
        const lines = new Set(
          [...range.getClientRects()].filter(({ width }) => width > 1).map(({ top }) => Math.round(top / 4)),
        );
        if (lines.size > 1) broken.push(`broken in ${heading.localName}: ${word}`);
      }
    }
    return broken;
  });
}

/** Amounts that stand on more than one line, and amounts side by side at different heights. Runs in the page. */
function brokenAmounts(): string[] {
  const found: string[] = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const text = walker.currentNode as Text;
    if (text.parentElement?.closest('textarea')) continue;
    for (const { 0: amount, index } of text.data.matchAll(/€\s?[\d.]+,\d\d|\d[\d\s\u202f]*,\d\d\s?€/g)) {
      const range = document.createRange();
      range.setStart(text, index);
      range.setEnd(text, index + amount.length);
      const boxes = [...range.getClientRects()].filter(({ width }) => width > 1);
      if (new Set(boxes.map(({ top }) => Math.round(top / 4))).size > 1) found.push(`broken: ${amount}`);
      if (boxes.some(({ right }) => right > document.documentElement.clientWidth + 1))
        found.push(`beyond the edge: ${amount}`);
    }
  }
  const figures = [...document.querySelectorAll('[data-verdict] [data-reading] .amount')].map((one) =>
    one.getBoundingClientRect(),
  );
  const [first, second] = figures;
  const areBeside =
    first && second && Math.min(first.right, second.right) <= Math.max(first.left, second.left);
  if (areBeside && Math.abs(first.top - second.top) > 1)
    found.push(`side by side at ${first.top} and ${second.top} px`);
  return found;
}

/** Texts that stand one or two letters a line. Runs in the page. */
function towers(): string[] {
  return [...document.querySelectorAll('a, th, td, li, p, dt, dd')].flatMap((box) => {
    const { width, height } = box.getBoundingClientRect();
    const size = parseFloat(getComputedStyle(box).fontSize);
    const isTower = width > 0 && width < size * 3 && height > size * 6;
    return isTower ? [`a tower: ${box.textContent.trim().slice(0, 40)}`] : [];
  });
}
