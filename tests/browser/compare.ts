import { expect } from 'vitest';
import { ends, type Persona } from './personas';
import type { Tab } from './tab';

/** The result on the screen is the one that the case was worked out to. */
export async function compare(page: Tab, expected: Persona['expect']): Promise<void> {
  if (expected.verdict)
    expect(await page.locator('[data-verdict]').getAttribute('data-verdict')).toBe(expected.verdict);
  for (const reading of ['strict', 'equity'] as const) {
    const amount = expected[reading];
    if (amount !== undefined) expect(await shown(page, reading), reading).toEqual(ends(amount));
  }
  for (const [condition, outcome] of Object.entries(expected.findings ?? {})) {
    const finding = page.locator(`li[data-condition="${condition}"]`);
    expect(await finding.getAttribute('data-outcome'), condition).toBe(outcome);
  }
}

/** The two ends of a reading in cents; where both readings agree, one figure stands for both. */
async function shown(page: Tab, reading: string): Promise<readonly number[]> {
  const figures = page.locator('[data-verdict] [data-reading]');
  const own =
    (await figures.count()) > 1 ? page.locator(`[data-verdict] [data-reading="${reading}"]`) : figures;
  return [Number(await own.getAttribute('data-low')), Number(await own.getAttribute('data-high'))];
}
