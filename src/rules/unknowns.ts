import type { AnswerId, Answers, Income, Relative } from '../contract/situation';
import { unknown } from '../contract/values';
import { cents, type Cents, type Period } from '../kernel/money';
import { enoughToLeaveNothing } from './resources/reckoning';

/** One way the unknowns can turn out: answers without any of them left, and how each field turned out. */
export interface Case {
  readonly answers: Answers;
  readonly turned: Readonly<Partial<Record<AnswerId, string>>>;
}

/**
 * Choices that can move the amount, with one option for each group of options that the amount cannot tell apart: of the
 * residences only homelessness is special, of the occupations only studies, and equal custody counts as full.
 */
const choices = {
  residence: ['home', 'homeless'],
  sharedHousehold: ['yes', 'no'],
  childrenDependent: ['yes', 'no'],
  custody: ['full', 'less'],
  partnerApplies: ['yes', 'no'],
  work: ['student', 'seeking'],
  jobStarted: ['before', 'during'],
  partnerJobStarted: ['before', 'during'],
  shortageJob: ['yes', 'no'],
} as const satisfies { readonly [Id in AnswerId]?: readonly Answers[Id][] };

/** Fields that hold amounts, one or several. */
const amounts = ['savings', 'housingPaidByOthers', 'incomes', 'partnerIncomes', 'relatives'] as const;
type AmountField = (typeof amounts)[number];
type End = 'low' | 'high';

/** The fields answered "I don't know", in the order of the answers. */
export function unknownFields(answers: Answers): readonly AnswerId[] {
  return (Object.keys(answers) as AnswerId[]).filter((id) => isUnknown(answers, id));
}

/** Every way the unknowns can turn out, as far as the amount can tell; the answers themselves where there are none. */
export function cases(answers: Answers): readonly Case[] {
  const open = (Object.keys(choices) as (keyof typeof choices)[]).filter((id) => answers[id] === unknown);
  const chosen = open.reduce<readonly Case[]>(
    (all, id) => all.flatMap((one) => choices[id].map((option) => turn(one, id, option, { [id]: option }))),
    [{ answers, turned: {} }],
  );
  const fields = amounts.filter((id) => isUnknown(answers, id));
  return fields.length === 0
    ? chosen
    : chosen.flatMap((one) => patterns(fields).map((ends) => setAmounts(one, ends)));
}

function turn(one: Case, id: AnswerId, how: string, known: Answers): Case {
  return { answers: { ...one.answers, ...known }, turned: { ...one.turned, [id]: how } };
}

/**
 * The ends of the unknown amounts that have to be tried: all low, all high, and each one against all the others. That is
 * enough because more income never gives more, and it is far fewer than every combination.
 */
function patterns(fields: readonly AmountField[]): readonly ReadonlyMap<AmountField, End>[] {
  const all = (end: End): ReadonlyMap<AmountField, End> => new Map(fields.map((id) => [id, end]));
  const against = (id: AmountField, end: End, others: End): ReadonlyMap<AmountField, End> =>
    new Map([...all(others), [id, end]]);
  if (fields.length === 1) return [all('low'), all('high')];
  return [
    all('low'),
    all('high'),
    ...fields.flatMap((id) => [against(id, 'low', 'high'), against(id, 'high', 'low')]),
  ];
}

function setAmounts(one: Case, ends: ReadonlyMap<AmountField, End>): Case {
  return [...ends].reduce((known, [id, end]) => turn(known, id, end, atEnd(known.answers, id, end)), one);
}

/** One field with every unknown amount in it at one end. */
function atEnd(answers: Answers, id: AmountField, end: End): Answers {
  const bound = <Per extends Period>(): Cents<Per> => (end === 'low' ? cents(0) : enoughToLeaveNothing());
  switch (id) {
    case 'savings':
      return { savings: bound() };
    case 'housingPaidByOthers':
      return { housingPaidByOthers: bound() };
    case 'incomes':
    case 'partnerIncomes':
      return { [id]: (answers[id] ?? []).map((income) => knownIncome(income, bound)) };
    case 'relatives':
      return { relatives: (answers.relatives ?? []).map((relative) => knownRelative(relative, bound)) };
  }
}

type Bound = <Per extends Period>() => Cents<Per>;

function knownIncome(income: Income, bound: Bound): Income {
  return {
    ...income,
    ...(income.perMonth === unknown ? { perMonth: bound<'month'>() } : {}),
    ...(income.perYear === unknown ? { perYear: bound<'year'>() } : {}),
    ...(income.perDay === unknown ? { perDay: bound<'day'>() } : {}),
    ...(income.perHour === unknown ? { perHour: bound<'hour'>() } : {}),
  };
}

function knownRelative(relative: Relative, bound: Bound): Relative {
  return relative.perMonth === unknown ? { ...relative, perMonth: bound<'month'>() } : relative;
}

function isUnknown(answers: Answers, id: AnswerId): boolean {
  switch (id) {
    case 'incomes':
    case 'partnerIncomes':
      return (answers[id] ?? []).some(hasUnknown);
    case 'relatives':
      return (answers.relatives ?? []).some(hasUnknown);
    default:
      return answers[id] === unknown;
  }
}

function hasUnknown(entry: Income | Relative): boolean {
  return Object.values(entry).some((value) => value === unknown);
}
