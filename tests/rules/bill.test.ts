import { describe, expect, test } from 'vitest';
import type { LedgerLine } from '../../src/contract/assessment';
import type { Answers } from '../../src/contract/situation';
import { isoDate, type IsoDate } from '../../src/kernel/iso-date';
import { cents } from '../../src/kernel/money';
import { assess } from '../../src/rules/assess';

const onDate = isoDate('2026-03-01');
const month = (value: number) => cents<'month'>(value);
const year = (value: number) => cents<'year'>(value);

/** A line as it is printed: what, cents a year, article, since when. */
const printed = ({ label, perYear, basis, validFrom }: LedgerLine): string =>
  [label, perYear, `${basis.act} ${basis.article}`, validFrom]
    .filter((part) => part !== undefined)
    .join(' | ');

/** The bill of the strict reading. */
function bill(answers: Answers, day: IsoDate = onDate): readonly string[] {
  const [strict] = assess({ status: 'belgian', age: 30, ...answers }, day).estimates;
  return (strict?.ledger ?? []).map(printed);
}

const decree = 'ar-2002-07-11';
const rate = {
  single: 'rate | 1608564 | loi-2002-05-26 14, § 1, 2° | 2026-03-01',
  cohabitant: 'rate | 1072375 | loi-2002-05-26 14, § 1, 1° | 2026-03-01',
  family: 'rate | 2173888 | loi-2002-05-26 14, § 1, 3° | 2026-03-01',
};

describe('the bill, line by line', () => {
  test('nothing counts: the rate alone, since its last change', () => {
    expect(bill({ household: [], incomes: [] })).toEqual([rate.single]);
    expect(bill({ household: [], incomes: [] }, isoDate('2023-08-01'))).toEqual([
      'rate | 1486096 | loi-2002-05-26 14, § 1, 2° | 2023-07-01',
    ]);
  });

  test('an income of nothing is no line', () =>
    expect(bill({ household: [], incomes: [{ kind: 'sickness', perMonth: month(0) }] })).toEqual([
      rate.single,
    ]));

  test('the contract’s worked example', () =>
    expect(
      bill(
        {
          household: ['other'],
          sharedHousehold: 'yes',
          work: 'student',
          age: 21,
          incomes: [{ kind: 'regularGifts', perMonth: month(300_00) }],
        },
        isoDate('2025-02-01'),
      ),
    ).toEqual([
      'rate | 1051360 | loi-2002-05-26 14, § 1, 1° | 2025-02-01',
      `regularGifts | -360000 | ${decree} 22, § 1`,
      `flatExemption | 15500 | ${decree} 22, § 2`,
    ]));

  test('pay, with what may be kept of it, and neighbourhood work apart', () =>
    expect(
      bill({
        household: [],
        work: 'working',
        jobStarted: 'during',
        incomes: [
          { kind: 'wage', perMonth: month(400_00) },
          { kind: 'localEmployment', perHour: cents(6_80), hoursPerMonth: 25 },
        ],
      }),
    ).toEqual([
      rate.single,
      `wage | -480000 | ${decree} 22, § 1`,
      `localEmployment | -24000 | ${decree} 22, § 1`,
      `workExemption | 378804 | ${decree} 35, § 1 | 2026-03-01`,
      `flatExemption | 25000 | ${decree} 22, § 2`,
    ]));

  test('a young student has an exemption of his own, an artist another', () =>
    expect(
      bill({
        household: [],
        age: 24,
        work: 'student',
        incomes: [
          { kind: 'wage', perMonth: month(400_00) },
          { kind: 'artistic', perYear: year(6_000_00) },
        ],
      }),
    ).toEqual([
      rate.single,
      `wage | -480000 | ${decree} 22, § 1`,
      `artistic | -600000 | ${decree} 22, § 1`,
      `studentExemption | 378804 | ${decree} 35, § 2 | 2026-03-01`,
      `artisticExemption | 378799 | ${decree} 35, § 3 | 2026-03-01`,
      `flatExemption | 25000 | ${decree} 22, § 2`,
    ]));

  test('at 25 the student exemption is over', () => {
    const answers: Answers = {
      household: [],
      age: 25,
      work: 'student',
      incomes: [{ kind: 'wage', perMonth: month(400_00) }],
    };
    expect(bill(answers).some((line) => line.startsWith('studentExemption'))).toBe(false);
  });

  test('a shortage occupation replaces the general exemption, since the later of the two days', () => {
    const answers: Answers = {
      household: [],
      work: 'working',
      jobStarted: 'during',
      shortageJob: 'yes',
      incomes: [{ kind: 'wage', perMonth: month(900_00) }],
    };
    expect(bill(answers)).toContain(`shortageExemption | 542868 | ${decree} 35 | 2026-03-01`);
    expect(bill(answers, isoDate('2024-02-01'))).toContain(
      `shortageExemption | 511560 | ${decree} 35 | 2024-01-01`,
    );
  });

  test('house, land and property abroad, savings, transfers, housing paid by others', () =>
    expect(
      bill({
        household: [],
        incomes: [],
        properties: [
          { kind: 'built', cadastralIncome: year(1_000_00) },
          { kind: 'unbuilt', cadastralIncome: year(50_00) },
          { kind: 'abroad', incomePerYear: year(600_00) },
        ],
        savings: cents(10_000_00),
        transfers: [{ kind: 'movable', given: true, value: cents(10_000_00), on: isoDate('2025-01-01') }],
        housingPaidByOthers: month(50_00),
      }),
    ).toEqual([
      rate.single,
      `builtProperty | -75000 | ${decree} 25-26`,
      `unbuiltProperty | -6000 | ${decree} 25-26`,
      `propertyAbroad | -60000 | ${decree} 25-26`,
      `capital | -22800 | ${decree} 27`,
      `transfers | -22800 | ${decree} 28-32`,
      `housingPaidByOthers | -60000 | ${decree} 33`,
      `flatExemption | 25000 | ${decree} 22, § 2`,
    ]));

  test('partner and parent, each by its own paragraph', () =>
    expect(
      bill({
        household: ['partner', 'parent'],
        sharedHousehold: 'yes',
        incomes: [],
        partnerApplies: 'no',
        partnerIncomes: [{ kind: 'wage', perMonth: month(1_000_00) }],
        relatives: [{ relation: 'parent', perMonth: month(1_000_00) }],
      }),
    ).toEqual([
      rate.cohabitant,
      `partner | -127625 | ${decree} 34, § 1`,
      `relatives | -127625 | ${decree} 34, § 2 | 2026-03-01`,
      `flatExemption | 15500 | ${decree} 22, § 2`,
    ]));

  test('with a child, the partner counts in full, and what may be kept of pay comes first', () =>
    expect(
      bill({
        household: ['partner', 'minorChild'],
        childrenDependent: 'yes',
        custody: 'full',
        incomes: [],
        partnerIncomes: [{ kind: 'wage', perMonth: month(500_00) }],
        partnerJobStarted: 'during',
      }),
    ).toEqual([
      rate.family,
      `partner | -221196 | ${decree} 34, § 4`,
      `flatExemption | 31000 | ${decree} 22, § 2`,
    ]));

  test('too much: a line of its own says that nothing goes below zero', () =>
    expect(bill({ household: [], incomes: [{ kind: 'pension', perMonth: month(1_500_00) }] })).toEqual([
      rate.single,
      `pension | -1800000 | ${decree} 22, § 1`,
      'neverBelowZero | 191436 | loi-2002-05-26 14, § 2',
    ]));
});

describe('what may be kept of pay', () => {
  const kept = (answers: Answers, day?: IsoDate) =>
    bill({ household: [], incomes: [{ kind: 'wage', perMonth: month(900_00) }], ...answers }, day)
      .filter((line) => line.includes('Exemption'))
      .map((line) => line.split(' | ').slice(0, 2).join(' '));
  const training: Answers['incomes'] = [{ kind: 'training', perMonth: month(100_00) }];
  const shop: Answers['incomes'] = [{ kind: 'selfEmployed', perYear: year(1_200_00) }];

  test('of a job that began before, nothing', () =>
    expect(kept({ jobStarted: 'before' })).toEqual(['flatExemption 25000']));
  test('of a training, always: beside a job, alone, and as a student', () => {
    expect(kept({ jobStarted: 'during', incomes: training })).toContain('workExemption 120000');
    expect(kept({ incomes: training })).toContain('workExemption 120000');
    expect(kept({ work: 'student', age: 20, incomes: training })).toContain('studentExemption 120000');
    const job = { kind: 'wage', perMonth: month(50_00) } as const;
    expect(kept({ jobStarted: 'during', incomes: [...training, job] })).toContain('workExemption 180000');
  });
  test('of a trade that began during the income, as of a wage', () => {
    expect(kept({ jobStarted: 'during', incomes: shop })).toContain('workExemption 120000');
    expect(kept({ jobStarted: 'before', incomes: shop })).toEqual(['flatExemption 25000']);
  });
  test('of a shortage occupation, more: not before there was such a rule', () => {
    const answers: Answers = { jobStarted: 'during', shortageJob: 'yes' };
    expect(kept(answers)[0]).toMatch(/^shortageExemption/);
    expect(kept(answers, isoDate('2023-01-01'))[0]).toMatch(/^workExemption/);
  });
  test('by a partner whose job began before, nothing, training included', () =>
    expect(
      bill({
        household: ['partner', 'minorChild'],
        childrenDependent: 'yes',
        custody: 'full',
        incomes: [],
        partnerJobStarted: 'before',
        partnerIncomes: training,
      }),
    ).toContain(`partner | -120000 | ${decree} 34, § 4`));
});

describe('the flat exemption', () => {
  test('is never set off against neighbourhood work', () =>
    expect(
      bill({
        household: [],
        incomes: [{ kind: 'localEmployment', perHour: cents(6_80), hoursPerMonth: 25 }],
      }),
    ).toEqual([rate.single, `localEmployment | -24000 | ${decree} 22, § 1`]));
  test('needs something of the rate to be left once neighbourhood work is counted', () => {
    const left = (perHour: number) =>
      bill({
        household: [],
        incomes: [
          { kind: 'pension', perMonth: month(1_300_00) },
          { kind: 'localEmployment', perHour: cents(perHour), hoursPerMonth: 100 },
        ],
      }).some((line) => line.startsWith('flatExemption'));
    // 16 085.64 − 15 600 is 485.64; 1 200 hours at 0.40 above the ceiling are 480, at 0.41 they are 492
    expect(left(6_40)).toBe(true);
    expect(left(6_41)).toBe(false);
  });
});

describe('property in detail', () => {
  const built = (property: object) =>
    bill({ household: [], incomes: [], properties: [{ kind: 'built', ...property }] })[1];

  test('rent above the cadastral income counts in its place, and nothing is taken off it', () =>
    expect(
      built({
        cadastralIncome: year(1_000_00),
        rentPerYear: year(900_00),
        mortgageInterestPerYear: year(300_00),
      }),
    ).toBe(`builtProperty | -90000 | ${decree} 25-26`));
  test('rent below it changes nothing', () =>
    expect(
      built({
        cadastralIncome: year(1_000_00),
        rentPerYear: year(700_00),
        mortgageInterestPerYear: year(300_00),
      }),
    ).toBe(`builtProperty | -45000 | ${decree} 25-26`));
  test('abroad the rent counts where no other income is named', () =>
    expect(
      bill({ household: [], incomes: [], properties: [{ kind: 'abroad', rentPerYear: year(900_00) }] })[1],
    ).toBe(`propertyAbroad | -90000 | ${decree} 25-26`));
});

describe('whose income never counts', () => {
  const perMonth = month(2_000_00);
  const strict = (answers: Answers) => assess({ age: 30, incomes: [], ...answers }, onDate).estimates[0];

  test('a partner who applies too', () =>
    expect(
      strict({ household: ['partner'], partnerApplies: 'yes', partnerIncomes: [{ kind: 'wage', perMonth }] })
        ?.perYear.high,
    ).toBe(10_723_75));

  test('the partner of a homeless person', () =>
    expect(
      strict({ residence: 'homeless', household: ['partner'], partnerIncomes: [{ kind: 'wage', perMonth }] })
        ?.perYear.high,
    ).toBe(16_085_64));

  test('a parent with whom the household is not shared, even beside a partner', () =>
    expect(
      strict({
        household: ['partner', 'parent'],
        sharedHousehold: 'no',
        partnerApplies: 'yes',
        relatives: [{ relation: 'parent', perMonth }],
      })?.perYear.high,
    ).toBe(10_723_75));

  test('the artistic income of a partner, up to its ceiling, whenever it began', () =>
    expect(
      strict({
        household: ['partner', 'minorChild'],
        childrenDependent: 'yes',
        custody: 'full',
        partnerIncomes: [{ kind: 'artistic', perYear: year(3_000_00) }],
      })?.perYear.high,
    ).toBe(21_738_88));
});

describe('relatives in detail', () => {
  const withParent = (relative: object, others: Answers = {}) =>
    assess(
      {
        household: ['parent'],
        sharedHousehold: 'yes',
        incomes: [],
        relatives: [{ relation: 'parent', perMonth: month(1_000_00), ...relative }],
        ...others,
      },
      onDate,
    ).estimates[0]?.perYear.high;

  test('a supplement for disability or an orphan is left out of the child benefit', () => {
    const plain = withParent({});
    expect(
      withParent({ childBenefitForApplicant: month(100_00), childBenefitSupplement: month(100_00) }),
    ).toBe(plain);
    expect(
      withParent({ childBenefitForApplicant: month(100_00), childBenefitSupplement: month(150_00) }),
    ).toBe(plain);
    expect(
      withParent({ childBenefitForApplicant: month(100_00), childBenefitSupplement: month(40_00) }),
    ).toBe((plain ?? 0) - 720_00);
  });

  test('before 1 March 2026 the child benefit they receive for the person does not count', () => {
    const perYear = (childBenefit: number) =>
      assess(
        {
          household: ['parent'],
          sharedHousehold: 'yes',
          incomes: [],
          relatives: [
            {
              relation: 'parent',
              perMonth: month(1_000_00),
              childBenefitForApplicant: month(childBenefit),
            },
          ],
        },
        isoDate('2026-02-28'),
      ).estimates[0]?.perYear.high;
    expect(perYear(200_00)).toBe(perYear(0));
  });

  test('the pool: 1 000 a month is 12 000 a year, 1 276.25 above the cohabitant rate', () =>
    expect(withParent({})).toBe(10_723_75 - 1_276_25 + 155_00));

  test('a third applicant shares the excess by three', () => {
    // 1 500 × 12 − 10 723.75 = 7 276.25; a third is 2 425.42
    const shared = withParent({ perMonth: month(1_500_00) }, { otherApplicants: 2 });
    expect(shared).toBe(10_723_75 - 2_425_42 + 155_00);
  });
});

describe('transfers in detail', () => {
  const left = (transfer: object, day: IsoDate = onDate) =>
    assess(
      {
        household: [],
        incomes: [],
        transfers: [{ kind: 'onlyDwelling', given: false, value: cents(100_000_00), on: day, ...transfer }],
      },
      day,
    ).estimates[0]?.perYear.high;

  test('the day of the claim counts, a later one does not', () => {
    expect(left({ on: onDate })).toBe(16_085_64 - 5_408_00 + 250_00);
    expect(left({ on: isoDate('2026-03-02') })).toBe(16_085_64);
  });
  test('exactly ten years back still counts', () => {
    // 100 000 − 37 200 − 119 months of 2 000 a year is 42 966.67
    expect(left({ on: isoDate('2016-03-01') })).toBe(16_085_64 - 3_424_67 + 250_00);
    expect(left({ on: isoDate('2016-02-29') })).toBe(16_085_64);
  });
  test('of what was given away nothing is taken off: no first slice, no allowance, no debts', () =>
    expect(left({ given: true, debtsPaid: cents(50_000_00), on: onDate })).toBe(
      16_085_64 - 9_128_00 + 250_00,
    ));
  test('the only plot of land has the first slice too, another plot has not', () => {
    expect(left({ kind: 'onlyUnbuilt', on: onDate })).toBe(16_085_64 - 5_408_00 + 250_00);
    expect(left({ kind: 'otherUnbuilt', on: onDate })).toBe(16_085_64 - 9_128_00 + 250_00);
  });
});
