import type { Locator, Page } from 'playwright-core';

/** What somebody answers, in the words and the euros of the contract. */
export type Answers = Readonly<Record<string, Value>>;
type Value = string | number | boolean | readonly string[] | readonly Entry[] | undefined;
type Entry = Readonly<Record<string, string | number | boolean | undefined>>;

/** Called on every screen before it is answered, the last one included. */
export type Look = (screen: string) => Promise<void>;

/** Longer than any conversation. */
const tooMany = 200;

/**
 * From the welcome to the result as this person would. Which question stands on the screen is read off it, never known
 * beforehand; what the person does not mention is answered "no", "none", zero or not at all.
 */
export async function walk(page: Page, answers: Answers, look: Look = async () => {}): Promise<void> {
  await begin(page, look);
  await toReview(page, answers, look);
  await proceed(page);
  await page.locator('[data-phase="reporting"] h1').waitFor();
  await look('result');
}

/** From the welcome to the first question. */
export async function begin(page: Page, look: Look = async () => {}): Promise<void> {
  await page.locator('[data-phase="welcoming"] h1').waitFor();
  await look('welcome');
  await proceed(page);
  await page.locator('form[data-question] h1').waitFor();
}

/** From the question on the screen to the review. */
export async function toReview(page: Page, answers: Answers, look: Look = async () => {}): Promise<void> {
  let before: string | null = null;
  for (let count = 0; count < tooMany; count += 1) {
    const question = await questionOn(page);
    await look(question ?? 'review');
    if (question === null) return;
    if (question === before)
      throw new Error(`${question} does not take ${JSON.stringify(answers[question])}`);
    before = question;
    await answer(page, question, answers[question], look);
  }
  throw new Error('the conversation does not end');
}

/** The question on the screen; null when there is none. */
export async function questionOn(page: Page): Promise<string | null> {
  const form = page.locator('form[data-question]');
  await page.locator('form[data-question], form[data-review], [data-verdict]').first().waitFor();
  return (await form.count()) > 0 ? form.getAttribute('data-question') : null;
}

/** Answers the question on the screen and goes on, through all of its own screens when it has several. */
export async function answer(
  page: Page,
  question: string,
  value: Value,
  look: Look = async () => {},
): Promise<void> {
  if (isEntries(value)) return giveEntries(page, question, value, look);
  const skip = page.locator('form[data-question] button.skip');
  if (value === undefined && (await skip.count()) > 0) return skip.click();
  await fill(page, question, value);
  await proceed(page);
}

/** Puts an answer into the field on the screen, without going on. */
export async function fill(page: Page, question: string, value: Value): Promise<void> {
  const form = page.locator('form[data-question]');
  if (value === undefined) return fillNothing(form, question);
  if (value === 'unknown') return form.locator('input[value="unknown"]').check();
  if (isSeveral(value)) return fillSeveral(form, question, value);
  if (typeof value === 'number')
    return form.locator(`input[type=text][name="${question}"]`).fill(typed(value));
  await open(form, String(value));
  const option = form.locator(`input[name="${question}"][value="${String(value)}"]`);
  if ((await option.count()) > 0) await option.check();
}

/** On to the next screen by the one button that leads there. */
export async function proceed(page: Page): Promise<void> {
  await page.locator('main button[type=submit]').click();
}

/** The amount as somebody here would type it. */
export function typed(value: number): string {
  return String(value).replace('.', ',');
}

async function fillNothing(form: Locator, question: string): Promise<void> {
  const nothing = form.locator(`input[name="${question}"]:is([value="none"], [value="no"])`);
  if ((await nothing.count()) > 0) return nothing.check();
  const number = form.locator(`input[type=text][name="${question}"]`);
  if ((await number.count()) > 0) return number.fill('0');
  throw new Error(`${question} has no answer that means nothing`);
}

async function fillSeveral(form: Locator, question: string, values: readonly string[]): Promise<void> {
  if (values.length === 0) return form.locator(`input[name="${question}"][value="none"]`).check();
  for (const value of values) {
    await open(form, value);
    await form.locator(`input[name="${question}"][value="${value}"]`).check();
  }
}

/** Opens the group that holds an option, where options come in groups. */
async function open(form: Locator, option: string): Promise<void> {
  const group = form.locator(`input[data-opens~="${option}"]`);
  if ((await group.count()) > 0) await group.check();
}

async function giveEntries(
  page: Page,
  question: string,
  entries: readonly Entry[],
  look: Look,
): Promise<void> {
  const form = page.locator('form[data-question]');
  for (const [index, entry] of entries.entries()) {
    if (index === 0) {
      await form.locator(`input[name="${question}"][value="some"]`).check();
      await proceed(page);
    } else {
      await form.locator(`button[data-add="${question}"]`).click();
    }
    await giveEntry(page, question, entry, () => look(question));
    await look(question);
  }
  await proceed(page);
}

/** One income, relative, property or transfer: its kind, then its figures, on as many screens as it takes. */
async function giveEntry(
  page: Page,
  question: string,
  entry: Entry,
  look: () => Promise<void>,
): Promise<void> {
  const form = page.locator('form[data-question]');
  const kind = String(entry['kind'] ?? entry['relation']);
  await look();
  await open(form, kind);
  await form.locator(`input[name="${question}-kind"][value="${kind}"]`).check();
  await proceed(page);
  await look();
  const amount = Object.entries(entry).find(([name]) => name in periods);
  if (amount) {
    const [name, value] = amount;
    const period = form.locator(`input[name="${question}-per"][value="${periods[name] ?? ''}"]`);
    if ((await period.count()) > 0) await period.check();
    await give(form, `${question}-amount`, value);
  }
  for (const [name, value] of Object.entries(entry)) {
    if (name in fieldNames) await give(form, `${question}-${fieldNames[name] ?? ''}`, value);
  }
  if (question === 'transfers') await giveSale(page, form, entry, look);
  await proceed(page);
}

async function giveSale(page: Page, form: Locator, entry: Entry, look: () => Promise<void>): Promise<void> {
  await form
    .locator(`input[name="transfers-given"][value="${entry['given'] === true ? 'yes' : 'no'}"]`)
    .check();
  const [year = '', month = '', day = ''] = String(entry['on']).split('-');
  for (const [name, value] of Object.entries({ day, month, year })) {
    await form.locator(`input[name="transfers-on-${name}"]`).fill(value);
  }
  await proceed(page);
  await look();
  if (entry['right'] !== undefined) {
    await form.locator(`input[name="transfers-right"][value="${String(entry['right'])}"]`).check();
  }
  for (const name of ['share', 'debtsPaid']) await give(form, `transfers-${name}`, entry[name]);
}

async function give(form: Locator, name: string, value: Value): Promise<void> {
  if (value === undefined) return;
  if (value === 'unknown') return form.locator(`input[name="${name}"][value="unknown"]`).check();
  await form.locator(`input[type=text][name="${name}"]`).fill(typed(Number(value)));
}

/** The fields of an entry that hold an amount, and the period that each stands for. */
const periods: Readonly<Record<string, string>> = {
  perMonth: 'month',
  perYear: 'year',
  perDay: 'day',
  perHour: 'hour',
};

/** The other fields, and what they are called on the screen; those of the second screen of a transfer are left out. */
const fieldNames: Readonly<Record<string, string>> = {
  hoursPerMonth: 'hours',
  childBenefitForApplicant: 'childBenefit',
  childBenefitSupplement: 'supplement',
  cadastralIncome: 'cadastralIncome',
  rentPerYear: 'rentPerYear',
  mortgageInterestPerYear: 'mortgageInterestPerYear',
  annuityPerYear: 'annuityPerYear',
  incomePerYear: 'incomePerYear',
  value: 'value',
};

function isSeveral(value: Value): value is readonly string[] {
  return Array.isArray(value) && !isEntries(value);
}

function isEntries(value: Value): value is readonly Entry[] {
  return Array.isArray(value) && value.some((entry) => typeof entry === 'object');
}
