import type { QuestionId } from '../../src/interview/sections/question';
import { plainAnswer } from '../people/plain';
import { finger, type Hand } from './input-methods';
import type { Tab } from './tab';

/** What somebody answers, in the words and the euros of the contract. */
export type Answers = Readonly<Record<string, Value>>;
type Value = string | number | boolean | readonly string[] | readonly Entry[] | undefined;
type Entry = Readonly<Record<string, string | number | boolean | undefined>>;

/** How somebody goes through the screens. */
export interface Manner {
  /** With what they work them; a finger when absent. */
  readonly hand?: Hand;
  /** Called on every screen before it is answered, the last one included. */
  readonly look?: (screen: string) => Promise<void>;
}

/** The one button that leads on. */
export const onward = 'main button[type=submit].proceed';

/** What an answer that is absent counts as, where that is not nothing (the contract, sections 1 and 4). */
const assumed: Answers = {
  jobStarted: 'before',
  partnerJobStarted: 'before',
  exemptionScheme: 'unknown',
  savingsShare: 100,
  partnerSavingsShare: 100,
};

/** Longer than any conversation. */
const tooMany = 200;

/**
 * From the welcome to the result as this person would. Which question stands on the screen is read off it, never known
 * beforehand; what the person does not mention is answered as somebody plain would, or "no", "none", zero or not at all.
 */
export async function walk(page: Tab, answers: Answers, manner: Manner = {}): Promise<void> {
  await begin(page, manner);
  await toReview(page, answers, manner);
  await toResult(page, manner);
}

/** From the welcome to the first question. */
export async function begin(page: Tab, { hand = finger, look }: Manner = {}): Promise<void> {
  await page.locator('[data-phase="welcoming"] h1').waitFor();
  await look?.('welcome');
  await hand.press(page, onward);
  await page.locator('form[data-question] h1').waitFor();
}

/** From the question on the screen to the review. */
export async function toReview(page: Tab, answers: Answers, manner: Manner = {}): Promise<void> {
  for (let count = 0; count < tooMany; count += 1) {
    const question = await questionOn(page);
    await manner.look?.(question ?? 'review');
    if (question === null) return;
    await answer(page, question, saidTo(question, answers), manner);
    await taken(page, question);
  }
  throw new Error('the conversation does not end');
}

/** Whoever is detained says so in the first question, wherever the contract has them live. */
function saidTo(question: string, answers: Answers): Value {
  const isDetained = ['prison', 'prisonTag', 'autonomousTag'].some((one) => one === answers['detention']);
  return question === 'residence' && isDetained ? 'detained' : answers[question];
}

/** Waits until a question has given way to what comes after it. */
export async function taken(page: Tab, question: string): Promise<void> {
  await page
    .locator(`form[data-question="${question}"]`)
    .waitFor({ state: 'detached' })
    .catch(() => Promise.reject(new Error(`${question} does not take its answer`)));
}

/** From the review to the result. */
export async function toResult(page: Tab, { hand = finger, look }: Manner = {}): Promise<void> {
  await hand.press(page, onward);
  await page.locator('[data-phase="reporting"] h1').waitFor();
  await look?.('result');
}

/** The question on the screen; null when there is none. */
export async function questionOn(page: Tab): Promise<string | null> {
  await page.locator('form[data-question], form[data-review], [data-verdict]').first().waitFor();
  const form = page.locator('form[data-question]');
  return (await form.count()) > 0 ? form.getAttribute('data-question') : null;
}

/** Answers the question on the screen and goes on, through all of its own screens when it has several. */
export async function answer(page: Tab, question: string, value: Value, manner: Manner = {}): Promise<void> {
  const { hand = finger } = manner;
  const otherwise = value ?? assumed[question] ?? plainAnswer(question as QuestionId);
  if (value === undefined && otherwise !== undefined) return answer(page, question, otherwise, manner);
  if (question === 'relatives' && (await has(page, inTurn)))
    return givePeople(page, isEntries(value) ? value : [], manner);
  if (isEntries(value)) return giveEntries(page, question, value, manner);
  if (value === undefined && (await has(page, skip))) return hand.press(page, skip);
  await fill(page, question, value, hand);
  await hand.press(page, onward);
}

/** Puts an answer into the field on the screen, without going on. */
export async function fill(page: Tab, question: string, value: Value, hand: Hand = finger): Promise<void> {
  if (value === undefined) return fillNothing(page, question, hand);
  if (value === 'unknown') return hand.check(page, field('input', { value }));
  if (isSeveral(value)) return fillSeveral(page, question, value, hand);
  if (typeof value === 'number') return fillNumber(page, question, value, hand);
  if (typeof value !== 'string') throw new Error(`${question} takes its entries one by one`);
  await choose(page, question, value, hand);
}

/** A number; where yes or no is asked first, none (or all of it) is said so, and anything else after a yes. */
async function fillNumber(page: Tab, question: string, value: number, hand: Hand): Promise<void> {
  const choice = (named: string): string => field('input', { name: question, value: named });
  if (!(await has(page, choice('some')))) return hand.write(page, text(question), typed(value));
  const settled = value === 0 ? choice('none') : value === 100 ? choice('all') : '';
  if (settled !== '' && (await has(page, settled))) return hand.check(page, settled);
  await hand.check(page, choice('some'));
  await hand.write(page, text(`${question}-amount`), typed(value));
}

/** The amount as somebody here would type it. */
export function typed(value: number): string {
  return String(value).replace('.', ',');
}

async function fillNothing(page: Tab, question: string, hand: Hand): Promise<void> {
  for (const value of ['none', 'no']) {
    const nothing = field('input', { name: question, value });
    if (await has(page, nothing)) return hand.check(page, nothing);
  }
  await hand.write(page, text(question), '0');
}

async function fillSeveral(
  page: Tab,
  question: string,
  values: readonly string[],
  hand: Hand,
): Promise<void> {
  if (values.length === 0) return hand.check(page, field('input', { name: question, value: 'none' }));
  for (const value of values) await choose(page, question, value, hand);
}

/** Chooses an option; where options come in groups, first the group that holds it. */
async function choose(page: Tab, name: string, value: string, hand: Hand): Promise<void> {
  const group = `form[data-question] input[data-opens~="${value}"]`;
  const isGrouped = await has(page, group);
  if (isGrouped) await hand.check(page, group);
  const option = field('input', { name, value });
  // A group of one option is that option.
  if (!isGrouped || (await has(page, option))) await hand.check(page, option);
}

async function giveEntries(
  page: Tab,
  question: string,
  entries: readonly Entry[],
  manner: Manner,
): Promise<void> {
  const { hand = finger, look } = manner;
  for (const [index, entry] of entries.entries()) {
    if (index === 0) {
      await hand.check(page, field('input', { name: question, value: 'some' }));
      await hand.press(page, onward);
    } else {
      await hand.press(page, another(question));
    }
    await giveEntry(page, question, entry, manner);
    await page.locator(another(question)).waitFor();
    await look?.(question);
  }
  await hand.press(page, onward);
}

/** What adds an entry to a list: there once the browser is back at it. */
const another = (question: string): string => `button[name="add-${question}"]`;

/** The people named as living there, one screen each; whoever else there is, on the list that may follow. */
async function givePeople(page: Tab, entries: readonly Entry[], manner: Manner): Promise<void> {
  const { hand = finger, look } = manner;
  const left = [...entries];
  for (let relation = await relationOn(page), count = 0; relation !== null; count += 1) {
    if (count > 0) await look?.('relatives');
    const parents = left.filter((one) => one['relation'] === 'parent').length > 1 ? 'both' : 'one';
    const howMany = field('input', { name: 'relatives-parents', value: parents });
    if (await has(page, howMany)) await hand.check(page, howMany);
    const place = left.findIndex((one) => one['relation'] === relation);
    const [entry] = place < 0 ? [] : left.splice(place, 1);
    // Whoever is not mentioned has nothing.
    await giveFigures(page, 'relatives', entry ?? { relation, perMonth: 0 }, hand);
    const before = await turnOn(page);
    await hand.press(page, onward);
    await page.locator(`${inTurn}${before}`).waitFor({ state: 'detached' });
    relation = await relationOn(page);
  }
  // Where there may be more to add, a list follows; else the answer is given.
  if (!(await has(page, another('relatives')))) return;
  await look?.('relatives');
  for (const entry of left) {
    await hand.press(page, another('relatives'));
    await giveEntry(page, 'relatives', entry, manner);
    await page.locator(another('relatives')).waitFor();
    await look?.('relatives');
  }
  await hand.press(page, onward);
}

/** Somebody in the home of whom the income is asked. */
const inTurn = 'form[data-question="relatives"][data-about]';

async function relationOn(page: Tab): Promise<string | null> {
  await page.locator('form[data-question], form[data-review]').first().waitFor();
  return (await has(page, inTurn)) ? page.locator(inTurn).getAttribute('data-about') : null;
}

/** Which of the people it is: two parents are called alike. */
async function turnOn(page: Tab): Promise<string> {
  return `[data-place="${(await page.locator(inTurn).getAttribute('data-place')) ?? ''}"]`;
}

/** One income, relative, property or transfer: its kind, then its figures, on as many screens as it takes. */
async function giveEntry(page: Tab, question: string, entry: Entry, manner: Manner): Promise<void> {
  const { hand = finger, look } = manner;
  await look?.(question);
  await choose(page, `${question}-kind`, String(entry['kind'] ?? entry['relation']), hand);
  await hand.press(page, onward);
  await look?.(question);
  if (question === 'transfers') await giveSale(page, entry, manner);
  await giveFigures(page, question, entry, hand);
  await hand.press(page, onward);
}

/** Every figure of an entry for which the screen has a field. */
async function giveFigures(page: Tab, question: string, entry: Entry, hand: Hand): Promise<void> {
  for (const [name, value] of Object.entries(entry)) {
    const own = nameOf(entry, name);
    const period = field('input', { name: `${question}-per`, value: periods[name] ?? '' });
    if (own === 'amount' && (await has(page, period))) await hand.check(page, period);
    await give(page, `${question}-${own}`, value, hand);
  }
}

/** The first screen of a transfer; the second takes what the other entries take on theirs. */
async function giveSale(page: Tab, entry: Entry, { hand = finger, look }: Manner): Promise<void> {
  const value = entry['given'] === true ? 'yes' : 'no';
  await hand.check(page, field('input', { name: 'transfers-given', value }));
  await give(page, 'transfers-value', entry['value'], hand);
  const [year = '', month = '', day = ''] = String(entry['on']).split('-');
  for (const [name, part] of Object.entries({ day, month, year })) {
    await hand.write(page, text(`transfers-on-${name}`), part);
  }
  await hand.press(page, onward);
  await look?.('transfers');
  if (typeof entry['right'] === 'string') await choose(page, 'transfers-right', entry['right'], hand);
}

/** Fills in a figure where the screen has a field for it. */
async function give(page: Tab, name: string, value: Entry[string], hand: Hand): Promise<void> {
  const unknown = field('input', { name, value: 'unknown' });
  if (value === 'unknown') return hand.check(page, unknown);
  if (typeof value === 'number' && (await has(page, text(name))))
    await hand.write(page, text(name), typed(value));
}

/** The fields of an entry that hold an amount, and the period that each stands for. */
const periods: Readonly<Record<string, string>> = {
  perMonth: 'month',
  perYear: 'year',
  perDay: 'day',
  perHour: 'hour',
};

/** Fields that are called otherwise on the screen. */
const shortNames: Readonly<Record<string, string>> = {
  perMonth: 'amount',
  perYear: 'amount',
  perDay: 'amount',
  perHour: 'amount',
  hoursPerMonth: 'hours',
  childBenefitForApplicant: 'childBenefit',
  childBenefitSupplement: 'supplement',
};

/** What the field of an entry is called on its screen; the day of a volunteer is the highest one, beside another amount. */
function nameOf(entry: Entry, name: string): string {
  if (name === 'perDay' && entry['kind'] === 'volunteerAllowance') return 'highestDay';
  return shortNames[name] ?? name;
}

const skip = 'form[data-question] .skip button';

function field(element: string, attributes: Readonly<Record<string, string>>): string {
  const wanted = Object.entries(attributes).map(([name, value]) => `[${name}="${value}"]`);
  return `form[data-question] ${element}${wanted.join('')}`;
}

function text(name: string): string {
  return field('input', { type: 'text', name });
}

async function has(page: Tab, selector: string): Promise<boolean> {
  return (await page.locator(selector).count()) > 0;
}

function isSeveral(value: Value): value is readonly string[] {
  return Array.isArray(value) && !isEntries(value);
}

/** Whether an answer is a list of incomes, relatives, properties or transfers. */
export function isEntries(value: Value): value is readonly Entry[] {
  return Array.isArray(value) && value.some((entry) => typeof entry === 'object');
}
