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
  const withChild: Answers = {
    household: ['partner', 'minorChild'],
    childrenDependent: 'yes',
    custody: 'full',
    incomes: [],
  };
  const job: Answers['incomes'] = [{ kind: 'wage', perMonth: month(500_00) }];
  test('by a partner, in the family category: of a job begun during the income, of a training always', () => {
    const partner = (answers: Answers) => bill({ ...withChild, ...answers })[1];
    const line = (amount: number) => `partner | -${amount} | ${decree} 34, § 4`;
    expect(partner({ partnerJobStarted: 'during', partnerIncomes: job })).toBe(line(221196));
    expect(partner({ partnerJobStarted: 'before', partnerIncomes: job })).toBe(line(600000));
    expect(
      partner({
        partnerJobStarted: 'before',
        partnerIncomes: [{ kind: 'training', perMonth: month(500_00) }],
      }),
    ).toBe(line(221196));
    expect(partner({ partnerIncomes: [{ kind: 'artistic', perYear: year(5_000_00) }] })).toBe(line(121201));
    // Neither the person's own shortage occupation nor the person's own studies are the partner's.
    expect(
      partner({
        work: 'student',
        age: 20,
        shortageJob: 'yes',
        partnerJobStarted: 'during',
        partnerIncomes: job,
      }),
    ).toBe(line(221196));
  });
  test('by a partner elsewhere, nothing, whenever the job began', () => {
    const couple: Answers = { household: ['partner'], incomes: [], partnerApplies: 'no' };
    const incomes: Answers['incomes'] = [{ kind: 'wage', perMonth: month(1_000_00) }];
    for (const partnerJobStarted of ['before', 'during', 'unknown'] as const) {
      expect(bill({ ...couple, partnerJobStarted, partnerIncomes: incomes })).toContain(
        `partner | -127625 | ${decree} 34, § 1`,
      );
    }
    const training: Answers['incomes'] = [{ kind: 'training', perMonth: month(1_000_00) }];
    expect(bill({ ...couple, partnerIncomes: training })).toContain(`partner | -127625 | ${decree} 34, § 1`);
  });
});

describe('the general and the artistic exemption are never combined', () => {
  const kept = (answers: Answers) =>
    bill({
      household: [],
      jobStarted: 'during',
      incomes: [
        { kind: 'wage', perMonth: month(500_00) },
        { kind: 'artistic', perYear: year(3_000_00) },
      ],
      ...answers,
    })
      .filter((line) => /^\w+Exemption/.test(line) && !line.startsWith('flat'))
      .map((line) => line.split(' | ').slice(0, 2).join(' '));
  const general = 'workExemption 378804';
  const artistic = 'artisticExemption 300000';

  test('the one begun first is the only one, also where only the other kind of income is there', () => {
    expect(kept({ exemptionScheme: 'general' })).toEqual([general]);
    expect(kept({ exemptionScheme: 'artistic' })).toEqual([artistic]);
    const pay: Answers['incomes'] = [{ kind: 'wage', perMonth: month(500_00) }];
    const art: Answers['incomes'] = [{ kind: 'artistic', perYear: year(3_000_00) }];
    expect(kept({ exemptionScheme: 'artistic', incomes: pay })).toEqual([]);
    expect(kept({ exemptionScheme: 'general', incomes: art })).toEqual([]);
  });
  test('where nobody said, the bill is that of the better one; the artistic one where the pay has none', () => {
    expect(kept({})).toEqual([general]);
    expect(kept({ exemptionScheme: 'unknown' })).toEqual([general]);
    expect(kept({ jobStarted: 'before' })).toEqual([artistic]);
    expect(kept({ jobStarted: 'before', exemptionScheme: 'unknown' })).toEqual([artistic]);
  });
  test('a shortage occupation goes with the general one', () => {
    expect(kept({ exemptionScheme: 'general', shortageJob: 'yes' })).toEqual(['shortageExemption 542868']);
    expect(kept({ exemptionScheme: 'artistic', shortageJob: 'yes' })).toEqual([artistic]);
  });
  test('a student’s stands beside the artistic one, and not beside a general one that was begun', () => {
    const student: Answers = { work: 'student', age: 20 };
    expect(kept(student)).toEqual(['studentExemption 378804', artistic]);
    expect(kept({ ...student, exemptionScheme: 'artistic' })).toEqual(['studentExemption 378804', artistic]);
    expect(kept({ ...student, exemptionScheme: 'general' })).toEqual(['studentExemption 378804']);
  });
});

describe('a student past the age', () => {
  const kept = (answers: Answers) =>
    bill({
      household: [],
      work: 'student',
      incomes: [{ kind: 'wage', perMonth: month(400_00) }],
      ...answers,
    })[2];
  test('keeps the student exemption when the income began before it, and has none otherwise', () => {
    const student = `studentExemption | 378804 | ${decree} 35, § 2 | 2026-03-01`;
    expect(kept({ age: 24 })).toBe(student);
    expect(kept({ age: 25, studentSinceBefore25: 'yes' })).toBe(student);
    for (const studentSinceBefore25 of ['no', undefined] as const) {
      expect(kept({ age: 25, ...(studentSinceBefore25 && { studentSinceBefore25 }) })).toMatch(/^flat/);
    }
  });
  test('has the general one for a job begun during the income, and never the shortage amount', () => {
    const general = `workExemption | 378804 | ${decree} 35, § 1 | 2026-03-01`;
    expect(kept({ age: 25, jobStarted: 'during' })).toBe(general);
    expect(kept({ age: 25, jobStarted: 'during', shortageJob: 'yes' })).toBe(general);
    expect(kept({ age: 24, jobStarted: 'during', shortageJob: 'yes' })).toMatch(
      /^studentExemption \| 378804/,
    );
  });
});

describe('money with rules of its own', () => {
  const lines = (incomes: Answers['incomes'], day?: IsoDate) =>
    bill({ household: [], jobStarted: 'during', ...(incomes && { incomes }) }, day).slice(1);
  const allowance = (amounts: object) => ({ kind: 'volunteerAllowance', ...amounts }) as const;

  test('a volunteer’s allowance: nothing up to both ceilings, all of it above one of them', () => {
    expect(lines([allowance({ perYear: year(1_760_83), perDay: cents(44_02) })])).toEqual([]);
    expect(lines([allowance({ perYear: year(1_760_84) })])[0]).toBe(
      `volunteerAllowance | -176084 | ${decree} 22, § 1`,
    );
    expect(lines([allowance({ perYear: year(900_00), perDay: cents(44_03) })])[0]).toBe(
      `volunteerAllowance | -90000 | ${decree} 22, § 1`,
    );
  });
  test('several allowances are added up, and one day too many brings in all of them', () => {
    const [half, rest] = [allowance({ perMonth: month(75_00) }), allowance({ perYear: year(860_83) })];
    expect(lines([half, rest])).toEqual([]);
    expect(lines([half, allowance({ perYear: year(860_84) })])).toHaveLength(3);
    expect(lines([half, { ...rest, perDay: cents(44_03) }]).filter((line) => line.startsWith('vol'))).toEqual(
      [`volunteerAllowance | -90000 | ${decree} 22, § 1`, `volunteerAllowance | -86083 | ${decree} 22, § 1`],
    );
  });
  test('a volunteer’s allowance before its ceilings are known counts for nothing', () =>
    expect(
      lines([allowance({ perYear: year(9_000_00), perDay: cents(100_00) })], isoDate('2007-12-31')),
    ).toEqual([]));
  test('pay in lieu of notice counts without art. 35, counted gifts too, the employer’s part not at all', () => {
    expect(
      lines([
        { kind: 'noticePay', perMonth: month(400_00) },
        { kind: 'countedGifts', perMonth: month(100_00) },
        { kind: 'employerTrainingPart', perMonth: month(600_00) },
      ]),
    ).toEqual([
      `noticePay | -480000 | ${decree} 22, § 1`,
      `countedGifts | -120000 | ${decree} 22, § 1`,
      `flatExemption | 25000 | ${decree} 22, § 2`,
    ]);
  });
});

describe('the savings and the property of a partner who does not apply', () => {
  const couple: Answers = { household: ['partner'], incomes: [], partnerApplies: 'no' };
  const partner = (answers: Answers) =>
    bill({ ...couple, ...answers }).find((line) => line.startsWith('partner'));
  const wage: Answers['partnerIncomes'] = [{ kind: 'wage', perMonth: month(1_000_00) }];

  test('join the partner’s income: 12 000 and 1 128 of 20 000 in savings', () =>
    expect(partner({ partnerIncomes: wage, partnerSavings: cents(20_000_00) })).toBe(
      `partner | -${12_000_00 + 1_128_00 - 10_723_75} | ${decree} 34, § 1`,
    ));
  test('by the share of the savings', () =>
    expect(partner({ partnerIncomes: wage, partnerSavings: cents(20_000_00), partnerSavingsShare: 50 })).toBe(
      `partner | -${12_000_00 + 564_00 - 10_723_75} | ${decree} 34, § 1`,
    ));
  test('with the exemption of a house and none for children', () =>
    expect(
      partner({
        partnerIncomes: wage,
        partnerProperties: [{ kind: 'built', cadastralIncome: year(1_000_00) }],
        childBenefitChildren: 2,
      }),
    ).toBe(`partner | -${12_000_00 + 750_00 - 10_723_75} | ${decree} 34, § 1`));
  test('count for nothing when the partner applies, and in the family category', () => {
    const much: Answers = {
      partnerSavings: cents(900_000_00),
      partnerProperties: [{ kind: 'built', cadastralIncome: year(90_000_00) }],
    };
    expect(partner({ ...much, partnerApplies: 'yes' })).toBeUndefined();
    expect(
      partner({ ...much, household: ['partner', 'minorChild'], childrenDependent: 'yes', custody: 'full' }),
    ).toBeUndefined();
  });
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

test('the partner of a homeless person counts above the cohabitant rate, though the rate is that of somebody alone', () =>
  expect(
    bill({
      residence: 'homeless',
      household: ['partner'],
      incomes: [],
      partnerIncomes: [{ kind: 'wage', perMonth: month(2_000_00) }],
    }),
  ).toEqual([
    rate.single,
    `partner | -${24_000_00 - 10_723_75} | ${decree} 34, § 1`,
    `flatExemption | 25000 | ${decree} 22, § 2`,
  ]));

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

  const benefit = (childBenefitForApplicant: number | 'unknown', others: object = {}) =>
    withParent({
      childBenefitForApplicant:
        childBenefitForApplicant === 'unknown' ? childBenefitForApplicant : month(childBenefitForApplicant),
      ...others,
    });
  const none = (): number => withParent({}) ?? 0;

  test('the child benefit they receive for the person counts up to 240 euros a month, and 240 when not known', () => {
    expect(benefit(100_00)).toBe(none() - 1_200_00);
    expect(benefit(239_99)).toBe(none() - 12 * 239_99);
    for (const more of [240_00, 240_01, 900_00, 'unknown'] as const) {
      expect(benefit(more)).toBe(none() - 2_880_00);
    }
  });

  test('240 is the limit for the person, not for each relative', () => {
    const two = (first: number | 'unknown', second: number | 'unknown') =>
      withParent(
        {},
        {
          relatives: [first, second].map((amount) => ({
            relation: 'parent' as const,
            perMonth: month(893_65),
            childBenefitForApplicant: amount === 'unknown' ? amount : month(amount),
          })),
        },
      );
    const counted = (perMonth: number) => 10_723_75 - (2 * 893_65 + perMonth) * 12 + 2 * 10_723_75 + 155_00;
    expect(two(100_00, 50_00)).toBe(counted(150_00));
    expect(two(150_00, 130_00)).toBe(counted(240_00));
    expect(two('unknown', 0)).toBe(counted(240_00));
    expect(two('unknown', 'unknown')).toBe(counted(240_00));
  });

  test('of a relative who does not count it does not count either', () => {
    const sibling = {
      relation: 'sibling',
      perMonth: month(0),
      childBenefitForApplicant: month(240_00),
    } as const;
    const parent = { relation: 'parent', perMonth: month(1_000_00) } as const;
    expect(withParent({}, { relatives: [parent, sibling] })).toBe(none());
    expect(withParent({}, { relatives: [parent, { ...sibling, childBenefitSupplement: month(1) }] })).toBe(
      none(),
    );
  });

  test('a supplement for the person’s own need of support keeps all of it out', () => {
    expect(benefit(200_00, { childBenefitSupplement: month(1) })).toBe(none());
    expect(benefit('unknown', { childBenefitSupplement: month(90_00) })).toBe(none());
    expect(benefit(200_00, { childBenefitSupplement: month(0) })).toBe(none() - 2_400_00);
  });

  test('of several applicants each brings in 240, and each bears a part', () => {
    // (12 000 + 2 × 2 880 − 10 723.75) / 2 = 3 518.125, half up
    expect(benefit(310_00, {})).toBe(none() - 2_880_00);
    expect(withParent({ childBenefitForApplicant: month(310_00) }, { otherApplicants: 1 })).toBe(
      10_723_75 - 3_518_13 + 155_00,
    );
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
