import type { Page } from 'playwright-core';

/** The keys that answer each question for this couple; a number is typed, a figure among options is its place. */
export const keysFor: Readonly<Record<string, string>> = {
  residence: '1',
  age: '34',
  status: '1',
  // The partner, a child, and of the wider family a parent.
  household: '123⏎1',
  childrenDependent: '1',
  custody: '1',
  sharedHousehold: '1',
  work: '1',
  // Some; a wage; a month.
  incomes: '21⏎850',
  jobStarted: '1',
  partnerIncomes: '1',
  // The parent was named: an amount is all that is asked.
  relatives: '1200',
  otherApplicants: '1',
  savings: '2⏎9400',
  savingsShare: '1',
  properties: '1',
  transfers: '1',
  housingPaidByOthers: '1',
  childBenefitChildren: '2',
  otherBenefits: '1',
  maintenance: '1',
  receivedInLastThreeMonths: '2',
  commune: '',
};

/** What a key takes an average typist, and what turning to another question takes (Card, Moran and Newell, 1980), in seconds. */
const perKey = 0.28;
const perQuestion = 1.35;

/** Answers the page of all questions from the first to the last, with keys alone; each question is left by Enter. */
export async function pressed(
  page: Page,
  plan: Readonly<Record<string, string>>,
): Promise<{ keys: number; questions: number; seconds: number }> {
  let keys = 0;
  const asked: string[] = [];
  await page.locator('#residence-home').focus();
  for (let row = await rowOf(page); row !== undefined; row = await rowOf(page)) {
    if (asked.includes(row)) throw new Error(`the keys lead back to ${row}, after ${asked.join(' ')}`);
    asked.push(row);
    for (const key of `${plan[row] ?? ''}⏎`) {
      await page.keyboard.press(key === '⏎' ? 'Enter' : key);
      keys += 1;
    }
  }
  return { keys, questions: asked.length, seconds: keys * perKey + asked.length * perQuestion };
}

/** The question that has the focus. */
function rowOf(page: Page): Promise<string | undefined> {
  return page.evaluate(() => document.activeElement?.closest<HTMLElement>('[data-row]')?.dataset['row']);
}
