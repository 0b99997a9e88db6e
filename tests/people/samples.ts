import type { AnswerId, Answers, Income, Property, Relative, Transfer } from '../../src/contract/situation';
import {
  incomeKinds,
  propertyKinds,
  relations,
  transferKinds,
  type IncomeKind,
  type PropertyKind,
  type TransferKind,
} from '../../src/contract/values';
import { pensionAge } from '../../src/data/ages';
import { capitalSlices } from '../../src/data/property';
import { relativesWhoCount } from '../../src/data/relatives';
import { monthsLater, type IsoDate } from '../../src/kernel/iso-date';
import { cents } from '../../src/kernel/money';
import { mayHaveChildBenefit } from '../../src/rules/household/household';
import type { OptionGroup, Question } from '../../src/interview/sections/question';
import { takesUnknown } from '../../src/interview/takes-unknown';
import { periodsOf } from '../../src/fields/income-kinds';

export type Sample = NonNullable<Answers[AnswerId]>;

/**
 * What somebody might answer: every option, and of numbers and lists one of each kind that the screens or the law tell
 * apart. The first one is the plainest.
 */
export function samplesOf(question: Question, answers: Answers, onDate: IsoDate): readonly Sample[] {
  const unknown = takesUnknown(question.id) ? ['unknown'] : [];
  switch (question.kind) {
    case 'choice':
      return [...question.options(answers), ...unknown] as Sample[];
    case 'several':
      return households(question.groups) as Sample[];
    case 'money':
      return [cents(0), cents((capitalSlices.on(onDate).value[0]?.upTo ?? 0) + 1_00), ...unknown] as Sample[];
    case 'percent':
      return [50];
    case 'count':
      return question.unit === 'years' ? [30, 17, 24, pensionAge.on(onDate).value] : [0, 1];
    case 'incomes':
      return [[], [incomeOf('wage')], [incomeOf('pension', 3_000_00)], shapes.map((kind) => incomeOf(kind))];
    case 'relatives':
      return [[], relativesOf(answers, onDate)];
    case 'properties':
      return [[], propertyKinds.map(propertyOf)];
    case 'transfers':
      return [[], transferKinds.map((kind) => transferOf(kind, onDate))];
    case 'place':
      return ['62063', '21004'];
  }
}

/** One kind of income for each set of periods that its screen offers, and the two kinds whose screen has more on it. */
const shapes: readonly IncomeKind[] = [
  ...new Map([...incomeKinds].reverse().map((kind) => [periodsOf(kind).join(' '), kind] as const)).values(),
  'volunteerAllowance',
  'otherCounted',
];

/** Nobody, everybody of a kind alone, and a partner with a child. */
function households(groups: readonly OptionGroup[]): readonly (readonly string[])[] {
  const everybody = groups.flatMap(({ options }) => options);
  return [[], ...everybody.map((one) => [one]), everybody.slice(0, 2), everybody];
}

function incomeOf(kind: IncomeKind, amount = 450_00): Income {
  if (kind === 'volunteerAllowance') return { kind, perYear: cents(amount), perDay: cents(45_00) };
  if (kind === 'localEmployment') return { kind, perHour: cents(410), hoursPerMonth: 20 };
  const [per] = periodsOf(kind);
  if (per === 'year') return { kind, perYear: cents(amount) };
  return per === 'day' ? { kind, perDay: cents(amount) } : { kind, perMonth: cents(amount) };
}

function relativesOf(answers: Answers, onDate: IsoDate): readonly Relative[] {
  const { household = [] } = answers;
  const counted = relativesWhoCount.on(onDate).value.relations;
  const benefit = mayHaveChildBenefit(answers, onDate)
    ? ({ childBenefitForApplicant: 'unknown' } as const)
    : {};
  return relations
    .filter((relation) => household.includes(relation) && counted.includes(relation))
    .map((relation, index) => ({
      relation,
      perMonth: index === 0 ? 'unknown' : cents(1_900_00),
      ...benefit,
    }));
}

function propertyOf(kind: PropertyKind): Property {
  if (kind === 'abroad') return { kind, incomePerYear: cents(1_200_00) };
  return { kind, cadastralIncome: cents(900_00), share: 50 };
}

function transferOf(kind: TransferKind, onDate: IsoDate): Transfer {
  return { kind, given: kind === 'movable', value: cents(45_000_00), on: monthsLater(onDate, -30) };
}
