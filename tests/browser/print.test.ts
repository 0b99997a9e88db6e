import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { languages } from '../../src/i18n/language';
import { drawnLanguages, shareOf } from '../share';
import { test } from './harness';
import { isOn, plain, printed } from './paper';
import { everybody } from './personas';
import { walk, type Answers } from './walk';

/** Nobody reads a third page, and nobody carries one. */
const mostPages = 2;

/** One person for each way a result can look. */
const looks = [
  'persona-p02',
  'persona-p04',
  'persona-p10',
  'persona-p15',
  'persona-p25',
  'persona-student-two-parents',
  'persona-father-every-other-weekend',
  'persona-nurse-aide-shortage',
];

/** Somebody who has a bit of everything: no result is longer than this one. */
const ofEverything: Answers = {
  residence: 'home',
  age: 22,
  status: 'euCitizen',
  document: 'eu',
  euPurpose: 'student',
  threeMonths: 'yes',
  household: ['parent', 'grandparent', 'formerSpouse', 'sibling', 'minorChild'],
  childrenDependent: 'yes',
  custody: 'equal',
  sharedHousehold: 'yes',
  work: 'student',
  incomes: [
    { kind: 'wage', perMonth: 120 },
    { kind: 'training', perMonth: 50 },
    { kind: 'artistic', perYear: 4200 },
    { kind: 'childBenefitForSelf', perMonth: 90 },
    { kind: 'maintenanceForSelf', perMonth: 60 },
    { kind: 'regularGifts', perMonth: 40 },
    { kind: 'otherCounted', perMonth: 20 },
    { kind: 'studyGrant', perMonth: 100 },
  ],
  relatives: [
    { relation: 'parent', perMonth: 1900, childBenefitForApplicant: 180 },
    { relation: 'grandparent', perMonth: 1300 },
    { relation: 'formerSpouse', perMonth: 1100 },
  ],
  otherApplicants: 1,
  savings: 'unknown',
  properties: [
    { kind: 'built', cadastralIncome: 900, share: 50 },
    { kind: 'unbuilt', cadastralIncome: 60 },
  ],
  childBenefitChildren: 1,
  transfers: [{ kind: 'movable', given: true, value: 9000, on: '2024-05-01' }],
  housingPaidByOthers: 40,
  otherBenefits: 'notClaimed',
  maintenance: 'conflict',
};

describe.for(languages)('the result on paper (%s)', (language) => {
  test.for(shareOf(language, looks, (id) => id, { each: 1 }))(
    'says what the screen says, on two pages at most: %s',
    async (id, { visit }) => {
      const person = everybody.find((one) => one.id === id) ?? expect.fail(`nobody is called ${id}`);
      const page = await visit({ language, today: person.situation.onDate });
      await walk(page, person.situation.answers);
      await compare(page);
    },
  );
});

test.for(drawnLanguages('a bit of everything on paper'))(
  'the result on paper stays on two pages for somebody who has a bit of everything (%s)',
  async (language, { visit }) => {
    const page = await visit({ language, today: '2026-11-23' });
    await walk(page, ofEverything);
    await sayCommune(page, '1000');
    await compare(page);
  },
);

test('the result is printed on the result only', async ({ visit }) => {
  const page = await visit({ today: '2026-03-02' });
  const [somebody] = everybody;
  await walk(page, somebody?.situation.answers ?? {});
  await page.pdf();
  await page.goBack();
  await page.locator('form[data-review]').waitFor();
  const heading = await page.locator('main h1').textContent();
  expect((await printed(page)).text).toContain(plain(heading ?? '?'));
});

/** The commune, skipped on the way, is asked again beside the centre that it leads to. */
async function sayCommune(page: Page, postcode: string): Promise<void> {
  if ((await page.locator('details[data-step="where"][open]').count()) === 0)
    await page.locator('details[data-step="where"] > summary').click();
  await page.locator('form[data-fact] input[type=text]').fill(postcode);
  await page.locator('form[data-fact] input[type=radio]').first().check();
  await page.locator('form[data-fact] button[type=submit]').click();
  await page.locator('[data-centre]').waitFor();
}

/** Page by page what the screen shows, read back from the print. */
async function compare(page: Page): Promise<void> {
  const texts = (selector: string): Promise<string[]> => page.locator(selector).allTextContents();
  const heading = await texts('main h1');
  const amounts = await texts('[data-verdict] .estimate .amount');
  const outcomes = await texts('li[data-condition] .outcome');
  const lines = await texts('[data-bill] tbody td');
  const questions = await texts('details[data-step] > summary h3');
  const paper = await printed(page);

  expect([heading.length, outcomes.length, questions.length]).toEqual([1, 7, 12]);
  expect(amounts.length).toBeGreaterThan(0);
  const all = [...heading, ...amounts, ...outcomes, ...lines, ...questions];
  expect(all.filter((words) => !isOn(paper.text, words))).toEqual([]);
  expect(paper.pages).toBeLessThanOrEqual(mostPages);
  expect(paper.isTagged).toBe(true);
}
