import { expect, test } from 'vitest';
import { sourceOf } from '../../src/guide/line-sources';
import { newLines, sinceOf } from '../../src/guide/since-2019';
import { stepIds, steps } from '../../src/guide/steps';
import { isoDate } from '../../src/kernel/iso-date';
import { plainLines } from '../../src/plain/plain-lines';
import { languages } from '../../src/i18n/language';
import { plainPages } from '../../src/plain';

const autumn2026 = isoDate('2026-11-26');

test('what is newer than the federal guide says since when, from the tables where they know it', () => {
  const since = stepIds.flatMap((id) =>
    plainLines(id, autumn2026).flatMap(({ key }) => {
      const found = sinceOf(key, autumn2026);
      return found ? [`${id} ${key} ${found.from}`] : [];
    }),
  );
  expect(since).toEqual([
    'conditions since.conditions.unemployment 2026-01-01',
    'conditions since.conditions.pension 2025-02-01',
    'conditions since.conditions.stateless 2024-09-01',
    'where since.where.online 2025-06-02',
    'where since.where.moved 2024-04-21',
    'after guide.after.registerWallonia 2026-01-01',
    'after guide.after.registerFlanders 2024-03-01',
    'after since.after.ebox 2024-04-21',
    'amount since.amount.custody 2022-06-27',
    'amount since.amount.rates 2026-09-01',
    'change guide.change.relativesRule 2026-03-01',
    'change open.formerRule 2026-03-01',
    'change since.change.childBenefit 2026-03-01',
    'change guide.change.shortageExemption 2024-01-01',
    'change since.change.localEmployment 2023-01-01',
    'change since.change.disability 2022-01-01',
  ]);
});

test('what has not come on a day is not told of that day', () => {
  const keys = stepIds.flatMap((id) => newLines(id, isoDate('2022-01-01')).map(({ key }) => key));
  expect(keys).toEqual(['since.amount.rates', 'since.change.disability']);
});

test('the amounts that the federal guide prints', () => {
  const rates = newLines('amount', autumn2026).find(({ key }) => key === 'since.amount.rates');
  expect(rates?.figures).toMatchObject({
    year: { count: 2019 },
    cohabitant: { cents: 619_15 },
    single: { cents: 928_73 },
    family: { cents: 1_254_82 },
  });
});

test('every sentence of the guide names its source', () => {
  const bare = steps.flatMap((step) =>
    plainLines(step.id, autumn2026)
      .filter((sentence) => sourceOf(sentence, step, autumn2026) === null)
      .map(({ key }) => key),
  );
  expect(bare).toEqual([]);
});

test.each(languages)(
  'each step and its sources can be led to, and leads back to the test (%s)',
  async (language) => {
    const pages = await plainPages(
      { version: '1', builtOn: autumn2026 },
      { home: './', isUnattended: false },
    );
    const page = pages[`guide-${language}.html`] ?? '';
    const sections = page.split('<section ').slice(1);
    expect(sections).toHaveLength(steps.length);
    for (const [index, section] of sections.entries()) {
      const { id } = steps[index] ?? expect.fail('a step too many');
      expect(section).toContain(`<h2 id="step-${index + 1}"`);
      expect(section).toContain('href="./"');
      expect(page).toContain(`href="#${id}"`);
      const said = section.split('<li').length - 1;
      expect(said, id).toBeGreaterThan(0);
    }
    expect(page.split('class="since"').length - 1).toBe(16);
  },
);
