import { describe, expect, test } from 'vitest';
import type { Answers, Income } from '../../src/contract/situation';
import { categories, firstOnDate, type Category } from '../../src/contract/values';
import { majority, pensionAge, projectRequiredBelow, studentExemptionBelow } from '../../src/data/ages';
import {
  artisticExemption,
  flatExemption,
  localEmploymentCeiling,
  shortageExemption,
  workExemption,
} from '../../src/data/exemptions';
import { benefitDaysAMonth } from '../../src/data/incomes';
import { indexSteps } from '../../src/data/index-steps';
import { integrationIncome } from '../../src/data/integration-income';
import { cadastralRule, capitalSlices, transferRule } from '../../src/data/property';
import { childBenefitOfRelatives, relativesWhoCount } from '../../src/data/relatives';
import { volunteerCeilings } from '../../src/data/volunteers';
import { daysLater, isoDate, type IsoDate } from '../../src/kernel/iso-date';
import { cents, scale, type Cents } from '../../src/kernel/money';
import type { Timeline } from '../../src/kernel/timeline';
import { assess } from '../../src/rules/assess';

/**
 * Both sides of every date at which the law changed: generated from the tables, so that a new row is tried the day it is
 * added. What is expected is worked out from the row alone.
 */
const first = isoDate(firstOnDate);

/** The first day of each row within the days that can be asked for, and the day before it where there is one. */
function sidesOf(...of: readonly Timeline<unknown>[]): readonly IsoDate[] {
  const starts = of.flatMap(({ rows }) =>
    rows.map(({ validFrom }) => (validFrom < first ? first : validFrom)),
  );
  const sides = starts.flatMap((from) => (from === first ? [from] : [daysLater(from, -1), from]));
  return [...new Set(sides)].sort();
}

/** What the rows in force on a day say, found by reading them in order: no search of the table's own. */
function inForce<Value>({ rows }: Timeline<Value>, onDate: IsoDate): Value {
  const [last] = rows.filter(({ validFrom }) => validFrom <= onDate).slice(-1);
  return (last ?? expect.fail(`nothing on ${onDate}`)).value;
}

/** An amount fixed at the pivot index, on a day. */
const risen = <Amount extends 'month' | 'year'>(base: Cents<Amount>, onDate: IsoDate): number =>
  Number(scale(base, inForce(indexSteps, onDate), 'halfUp'));

const livingAs: Readonly<Record<Category, Answers>> = {
  cohabitant: { household: ['other'], sharedHousehold: 'yes' },
  single: { household: [] },
  family: { household: ['minorChild'], childrenDependent: 'yes', custody: 'full' },
};
const yearOf = (answers: Answers, onDate: IsoDate): number =>
  assess({ age: 30, household: [], incomes: [], ...answers }, onDate).estimates[0]?.perYear.high ??
  expect.fail('no amount');
/** What of the rate somebody alone has these answers take off, or give back. */
const effectOf = (answers: Answers, onDate: IsoDate): number => yearOf(answers, onDate) - yearOf({}, onDate);
const outcomeOf = (condition: string, answers: Answers, onDate: IsoDate): string | undefined =>
  assess(answers, onDate).findings.find((finding) => finding.condition === condition)?.outcome;

/** Large enough for the flat exemption to be whole, small enough for something to be left on every day. */
const some = 300_00;

describe.each(sidesOf(indexSteps, integrationIncome))('the rates on %s', (onDate) => {
  test.each(categories)('%s', (category) => {
    expect(yearOf(livingAs[category], onDate)).toBe(
      risen(inForce(integrationIncome, onDate)[category], onDate),
    );
  });
});

describe.each(sidesOf(flatExemption))('the flat exemption on %s', (onDate) => {
  test.each(categories)('%s', (category) => {
    const exempt = inForce(flatExemption, onDate)[category];
    const left = (amount: number): number =>
      yearOf({ ...livingAs[category], incomes: [{ kind: 'pension', perYear: cents(amount) }] }, onDate) -
      yearOf(livingAs[category], onDate);
    expect(left(exempt)).toBe(0);
    expect(left(exempt + 1)).toBe(-1);
  });
});

describe.each(sidesOf(indexSteps, workExemption, shortageExemption, artisticExemption))(
  'what may be kept of pay on %s',
  (onDate) => {
    const during: Answers = { jobStarted: 'during' };
    const monthly = (base: Cents<'month'>): number => risen(base, onDate);
    /** Pay up to the ceiling takes nothing off; once the flat exemption is used up, a cent above it does. */
    const isKept = (answers: Answers, kind: Income['kind'], perYear: number): void => {
      const flat = inForce(flatExemption, onDate).single;
      const pay = (amount: number): Answers => ({ ...answers, incomes: [{ kind, perYear: cents(amount) }] });
      expect(effectOf(pay(perYear + flat), onDate)).toBe(0);
      expect(effectOf(pay(perYear + flat + 1), onDate)).toBe(-1);
    };

    test('the general exemption', () => isKept(during, 'wage', 12 * monthly(inForce(workExemption, onDate))));
    test('the student exemption', () =>
      isKept({ work: 'student', age: 20 }, 'wage', 12 * monthly(inForce(workExemption, onDate))));
    test('the artistic exemption', () =>
      isKept({}, 'artistic', risen(inForce(artisticExemption, onDate), onDate)));
    test('the shortage exemption, the general one before there was one', () => {
      const base = inForce(shortageExemption, onDate) ?? inForce(workExemption, onDate);
      isKept({ ...during, shortageJob: 'yes' }, 'wage', 12 * monthly(base));
    });
  },
);

describe.each(sidesOf(volunteerCeilings))('the ceilings of volunteers on %s', (onDate) => {
  const ceilings = inForce(volunteerCeilings, onDate);
  const allowance = (perYear: number, perDay: number): Answers => ({
    incomes: [{ kind: 'volunteerAllowance', perYear: cents(perYear), perDay: cents(perDay) }],
  });

  test('of the year and of the day: up to both nothing, above one of them everything', () => {
    const flat = inForce(flatExemption, onDate).single;
    if (ceilings === null) {
      expect(effectOf(allowance(5_000_00, 500_00), onDate)).toBe(0);
      return;
    }
    const { perYear, perDay } = ceilings;
    expect(effectOf(allowance(perYear, perDay), onDate)).toBe(0);
    expect(effectOf(allowance(perYear + 1, perDay), onDate)).toBe(flat - (perYear + 1));
    expect(effectOf(allowance(some, perDay + 1), onDate)).toBe(flat - some);
  });
});

test('there is a row of ceilings for each calendar year since 2008, or the one before goes on', () => {
  const years = volunteerCeilings.rows.slice(1).map(({ validFrom }) => validFrom);
  expect(years.every((from) => from.endsWith('-01-01'))).toBe(true);
  expect(years[0]).toBe('2008-01-01');
});

describe.each(sidesOf(relativesWhoCount, childBenefitOfRelatives))('relatives on %s', (onDate) => {
  const limit = risen(inForce(integrationIncome, onDate).cohabitant, onDate);
  const flat = inForce(flatExemption, onDate).cohabitant;
  const withRelative = (relative: NonNullable<Answers['relatives']>[number]): number =>
    yearOf({ household: [relative.relation], sharedHousehold: 'yes', relatives: [relative] }, onDate);
  const rich = cents<'month'>(Math.ceil(limit / 12) + some);
  const { relations } = inForce(relativesWhoCount, onDate);

  test('count where they are named, and nobody else does', () => {
    for (const relation of [
      'parent',
      'adultChild',
      'grandparent',
      'adultGrandchild',
      'parentInLaw',
    ] as const) {
      const counted = relations.includes(relation) ? 12 * rich - limit - flat : 0;
      expect(withRelative({ relation, perMonth: rich })).toBe(limit - counted);
    }
    for (const relation of ['stepParent', 'sibling', 'other'] as const) {
      expect(withRelative({ relation, perMonth: rich })).toBe(limit);
    }
  });

  test('the child benefit they receive counts up to the flat amount, where it counts', () => {
    const ceiling = inForce(childBenefitOfRelatives, onDate)?.flat ?? 0;
    const withBenefit = (amount: number) =>
      withRelative({ relation: 'parent', perMonth: rich, childBenefitForApplicant: cents(amount) });
    const without = withRelative({ relation: 'parent', perMonth: rich });
    expect(without - withBenefit(ceiling)).toBe(12 * ceiling);
    expect(without - withBenefit(ceiling + 1)).toBe(12 * ceiling);
    if (ceiling > 0) expect(without - withBenefit(ceiling - 1)).toBe(12 * (ceiling - 1));
  });
});

describe.each(sidesOf(cadastralRule))('the exemption of a house and of land on %s', (onDate) => {
  const { built, unbuilt, perChild, times } = inForce(cadastralRule, onDate);
  const flat = inForce(flatExemption, onDate).single;
  const counted = (kind: 'built' | 'unbuilt' | 'abroad', cadastral: number, children = 0): number =>
    0 -
    effectOf(
      {
        properties: [{ kind, cadastralIncome: cents(cadastral) }],
        childBenefitChildren: children,
        // So that the flat exemption is used up, and every cent shows.
        incomes: [{ kind: 'pension', perYear: flat }],
      },
      onDate,
    );
  test.each([
    ['built', built],
    ['abroad', built],
    ['unbuilt', unbuilt],
  ] as const)('%s', (kind, exempt) => {
    expect(counted(kind, exempt)).toBe(0);
    expect(counted(kind, exempt + 1)).toBe(times);
  });
  test('built, with children', () => {
    expect(counted('built', built + 2 * perChild, 2)).toBe(0);
    expect(counted('built', built + 2 * perChild + 1, 2)).toBe(times);
  });
});

describe.each(sidesOf(capitalSlices))('the slices of a capital on %s', (onDate) => {
  const flat = inForce(flatExemption, onDate).single;
  const counted = (savings: number): number =>
    0 - effectOf({ savings: cents(savings), incomes: [{ kind: 'pension', perYear: flat }] }, onDate);
  test.each(
    inForce(capitalSlices, onDate).map(({ upTo, percent }, index) => [index, upTo, percent] as const),
  )('slice %i up to %s: %i percent', (index, upTo, percent) => {
    const from = inForce(capitalSlices, onDate)[index - 1]?.upTo ?? 0;
    // A hundred euros of the slice bring in its percents.
    expect(counted(from + 100_00) - counted(from)).toBe(percent * 1_00);
    if (upTo !== null) expect(counted(upTo) - counted(upTo - 100_00)).toBe(percent * 1_00);
  });
});

describe.each(sidesOf(transferRule))('what was sold or given away, on %s', (onDate) => {
  const { years } = inForce(transferRule, onDate);
  const given = (on: IsoDate): number =>
    effectOf({ transfers: [{ kind: 'movable', given: true, value: cents(50_000_00), on }] }, onDate);
  test('counts for so many years and not a day longer', () => {
    const earliest = isoDate(`${Number(onDate.slice(0, 4)) - years}${onDate.slice(4)}`);
    expect(given(earliest)).toBeLessThan(0);
    expect(given(daysLater(earliest, -1))).toBe(0);
  });
});

describe.each(sidesOf(localEmploymentCeiling))('neighbourhood work on %s', (onDate) => {
  const ceiling = inForce(localEmploymentCeiling, onDate);
  const paid = (perHour: number): number =>
    effectOf({ incomes: [{ kind: 'localEmployment', perHour: cents(perHour), hoursPerMonth: 10 }] }, onDate);
  test('counts above its ceiling', () => {
    expect(paid(ceiling)).toBe(0);
    expect(paid(ceiling + 1)).toBe(-120);
  });
});

describe.each(sidesOf(benefitDaysAMonth))('a benefit by the day on %s', (onDate) => {
  test('is paid for so many days a month', () => {
    const flat = inForce(flatExemption, onDate).single;
    const benefit = (perDay: number): number =>
      effectOf({ incomes: [{ kind: 'sickness', perDay: cents(perDay) }] }, onDate);
    expect(benefit(5_00)).toBe(flat - 5_00 * 12 * inForce(benefitDaysAMonth, onDate));
  });
});

describe.each(sidesOf(majority, projectRequiredBelow, studentExemptionBelow, pensionAge))(
  'the ages of the law on %s',
  (onDate) => {
    test('majority', () => {
      const age = inForce(majority, onDate);
      const minor = { minorSituation: 'none' } as const;
      expect(outcomeOf('age', { age, ...minor }, onDate)).toBe('met');
      expect(outcomeOf('age', { age: age - 1, ...minor }, onDate)).toBe('notMet');
    });
    test('the age up to which the individual project is required of everybody', () => {
      const age = inForce(projectRequiredBelow, onDate);
      const project = (years: number) =>
        assess({ age: years, receivedInLastThreeMonths: 'yes' }, onDate).contract;
      expect(project(age)).toBe('optional');
      expect(project(age - 1)).toBe('required');
    });
    test('the age up to which a student begins with the student exemption', () => {
      const age = inForce(studentExemptionBelow, onDate);
      const paid = (years: number): number =>
        effectOf(
          { age: years, work: 'student', incomes: [{ kind: 'wage', perMonth: cents(100_00) }] },
          onDate,
        );
      expect(paid(age - 1)).toBe(0);
      expect(paid(age)).toBe(inForce(flatExemption, onDate).single - 1_200_00);
    });
    test('the pension age', () => {
      const age = inForce(pensionAge, onDate);
      expect(assess({ age }, onDate).alternatives).toContain('elderlyGuarantee');
      expect(assess({ age: age - 1 }, onDate).alternatives).not.toContain('elderlyGuarantee');
    });
  },
);
