import type { AnswerId, Answers, Income, Relative } from '../contract/situation';
import * as words from '../contract/values';
import type { Cents, Period } from '../kernel/money';
import { cents } from '../kernel/money';
import { enoughToLeaveNothing } from './resources/reckoning';

/** Choices that can move the amount: the answers an unknown could turn out to be. */
const choices = {
  residence: words.residences,
  sharedHousehold: words.yesNo,
  childrenDependent: words.yesNo,
  custody: words.custodies,
  partnerApplies: words.yesNo,
  work: words.works,
  jobStarted: words.jobStarts,
  partnerJobStarted: words.jobStarts,
  shortageJob: words.yesNo,
} as const satisfies Partial<Record<AnswerId, readonly string[]>>;

/** Fields that hold amounts, one or several. */
const amounts = ['savings', 'housingPaidByOthers', 'incomes', 'partnerIncomes', 'relatives'] as const;

/** The fields answered "I don't know", in the contract's order. */
export function unknownFields(answers: Answers): readonly AnswerId[] {
  return (Object.keys(answers) as AnswerId[]).filter((id) => isUnknown(answers, id));
}

/**
 * Every way the unknowns can turn out: each choice takes each of its options; amounts are set low together and high
 * together, which is enough because more income never gives more.
 */
export function cases(answers: Answers): readonly Answers[] {
  const chosen = (Object.keys(choices) as (keyof typeof choices)[])
    .filter((id) => answers[id] === words.unknown)
    .reduce<readonly Answers[]>((all, id) => all.flatMap((one) => resolutions(one, id)), [answers]);
  return chosen.flatMap((one) => (amounts.some((id) => isUnknown(one, id)) ? [low(one), high(one)] : [one]));
}

/** The answers with one unknown known: once for each value it could have (for amounts, the two ends). */
export function resolutions(answers: Answers, id: AnswerId): readonly Answers[] {
  if (id in choices) {
    const options = choices[id as keyof typeof choices];
    return options.map((option) => ({ ...answers, [id]: option }));
  }
  if ((amounts as readonly string[]).includes(id)) {
    return [setAmounts(answers, [id], cents), setAmounts(answers, [id], () => enoughToLeaveNothing())];
  }
  return [answers];
}

function isUnknown(answers: Answers, id: AnswerId): boolean {
  switch (id) {
    case 'incomes':
    case 'partnerIncomes':
      return (answers[id] ?? []).some((income) => incomeAmounts.some((key) => income[key] === words.unknown));
    case 'relatives':
      return (answers.relatives ?? []).some(({ perMonth }) => perMonth === words.unknown);
    default:
      return answers[id] === words.unknown;
  }
}

const low = (answers: Answers): Answers => setAmounts(answers, amounts, cents);
const high = (answers: Answers): Answers => setAmounts(answers, amounts, () => enoughToLeaveNothing());

type Bound = <Per extends Period>(nothing: number) => Cents<Per>;

const incomeAmounts = ['perMonth', 'perYear', 'perDay', 'perHour'] as const;

/** Puts a bound in the place of every unknown amount of these fields. */
function setAmounts(answers: Answers, fields: readonly AnswerId[], bound: Bound): Answers {
  const has = (id: AnswerId): boolean => fields.includes(id) && isUnknown(answers, id);
  return {
    ...answers,
    ...(has('savings') ? { savings: bound<'once'>(0) } : {}),
    ...(has('housingPaidByOthers') ? { housingPaidByOthers: bound<'month'>(0) } : {}),
    ...(has('incomes') ? { incomes: (answers.incomes ?? []).map((one) => knownIncome(one, bound)) } : {}),
    ...(has('partnerIncomes')
      ? { partnerIncomes: (answers.partnerIncomes ?? []).map((one) => knownIncome(one, bound)) }
      : {}),
    ...(has('relatives')
      ? { relatives: (answers.relatives ?? []).map((one) => knownRelative(one, bound)) }
      : {}),
  };
}

function knownIncome(income: Income, bound: Bound): Income {
  return {
    ...income,
    ...(income.perMonth === words.unknown ? { perMonth: bound<'month'>(0) } : {}),
    ...(income.perYear === words.unknown ? { perYear: bound<'year'>(0) } : {}),
    ...(income.perDay === words.unknown ? { perDay: bound<'day'>(0) } : {}),
    ...(income.perHour === words.unknown ? { perHour: bound<'hour'>(0) } : {}),
  };
}

function knownRelative(relative: Relative, bound: Bound): Relative {
  return relative.perMonth === words.unknown ? { ...relative, perMonth: bound<'month'>(0) } : relative;
}
