import type { Answers } from '../contract';
import { cents, minus, type Cents, type IsoDate } from '../kernel';
import { assess, mostAsked } from '../rules';
import { count, euros, line, onDay, type Line } from '../text';
import type { StepId } from './steps';

/** Somebody of whom the law asks the least: Belgian, alone in a home, looking for work, without any income. */
const alone: Answers = {
  residence: 'home',
  age: 30,
  status: 'belgian',
  work: 'seeking',
  otherBenefits: 'none',
  household: [],
  incomes: [],
};

/** The people of the examples, by the sentence that tells of them: what they say, beside or instead of `alone`. */
const people = {
  'example.amount.alone': {},
  'example.amount.separate': { household: ['other'], sharedHousehold: 'no' },
  'example.amount.shared': { household: ['other'], sharedHousehold: 'yes' },
  'example.amount.child': { household: ['minorChild'], childrenDependent: 'yes', custody: 'full' },
  'example.change.benefit': { incomes: [{ kind: 'unemployment', perMonth: cents(800_00) }] },
  'example.change.wage': {
    incomes: [{ kind: 'wage', perMonth: cents(600_00) }],
    jobStarted: 'during',
    shortageJob: 'no',
  },
  'example.change.partner': {
    household: ['partner'],
    partnerApplies: 'no',
    partnerIncomes: [{ kind: 'wage', perMonth: cents(1_300_00) }],
    partnerJobStarted: 'before',
  },
  'example.change.parent': {
    household: ['parent'],
    sharedHousehold: 'yes',
    relatives: [{ relation: 'parent', perMonth: cents(1_500_00) }],
  },
  'example.change.savings': { savings: cents(20_000_00) },
  'example.repay.samePeriod': { incomes: [{ kind: 'unemployment', perMonth: cents(900_00) }] },
} as const satisfies Record<string, Answers>;

/** What the child and the parent of the examples have a year (net taxable), and how many people depend on them. */
const relatives = {
  'example.children.most': { income: cents<'year'>(52_000_00), dependants: 2 },
  'example.parents.most': { income: cents<'year'>(40_000_00), dependants: 0 },
} as const;

/** The examples of a step, worked out by the law of a day: nothing in them is typed but what the people say. */
export function examplesOf(step: StepId, onDate: IsoDate): readonly Line[] {
  return examples[step]?.(onDate) ?? [];
}

const examples: Partial<Record<StepId, (onDate: IsoDate) => readonly Line[]>> = {
  after: (onDate) => {
    const { decisionDue, firstPaymentDue } = assess({ ...alone, appliedOn: onDate }, onDate).dates;
    if (!decisionDue || !firstPaymentDue) return [];
    return [
      line('example.after.dates', {
        applied: onDay(onDate),
        decided: onDay(decisionDue),
        paid: onDay(firstPaymentDue),
      }),
    ];
  },
  amount: (onDate) =>
    (
      [
        'example.amount.alone',
        'example.amount.separate',
        'example.amount.shared',
        'example.amount.child',
      ] as const
    ).map((key) => line(key, { amount: euros(most(key, onDate)) })),
  change: (onDate) => [
    line('example.change.benefit', {
      benefit: euros(800_00),
      amount: euros(most('example.change.benefit', onDate)),
    }),
    line('example.change.wage', { wage: euros(600_00), amount: euros(most('example.change.wage', onDate)) }),
    line('example.change.partner', {
      wage: euros(1_300_00),
      amount: euros(most('example.change.partner', onDate)),
    }),
    parent(onDate),
    line('example.change.savings', {
      savings: euros(20_000_00),
      amount: euros(most('example.change.savings', onDate)),
    }),
  ],
  repay: (onDate) => {
    const full = most('example.amount.alone', onDate);
    const left = most('example.repay.samePeriod', onDate);
    return [
      line('example.repay.samePeriod', {
        benefit: euros(900_00),
        full: euros(full),
        back: euros(minus(full, left)),
      }),
    ];
  },
  children: (onDate) => asked('example.children.most', onDate),
  parents: (onDate) => asked('example.parents.most', onDate),
  refusal: (onDate) => {
    const { appealUntil } = assess({ ...alone, notifiedOn: onDate }, onDate).dates;
    return appealUntil
      ? [line('example.refusal.until', { letter: onDay(onDate), until: onDay(appealUntil) })]
      : [];
  },
};

/** With a parent in the home there are two amounts: what the rule gives, and what fairness may. */
function parent(onDate: IsoDate): Line {
  const amounts = assess({ ...alone, ...people['example.change.parent'] }, onDate).estimates;
  const [strict, equity = strict] = amounts.map(({ perMonth }) => perMonth.high);
  return line('example.change.parent', {
    income: euros(1_500_00),
    strict: euros(strict ?? 0),
    equity: euros(equity ?? 0),
  });
}

function asked(key: keyof typeof relatives, onDate: IsoDate): readonly Line[] {
  const { income, dependants } = relatives[key];
  const amount = mostAsked(income, dependants, onDate);
  if (amount === null) return [];
  return [line(key, { income: euros(income), dependants: count(dependants), amount: euros(amount) })];
}

function most(key: keyof typeof people, onDate: IsoDate): Cents<'month'> {
  return assess({ ...alone, ...people[key] }, onDate).estimates[0]?.perMonth.high ?? cents(0);
}
