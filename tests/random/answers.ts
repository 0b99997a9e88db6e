import fc from 'fast-check';
import type { AnswerId, Answers, Income, Property, Relative, Transfer } from '../../src/contract/situation';
import * as words from '../../src/contract/values';
import { daysLater, isoDate, type IsoDate } from '../../src/kernel/iso-date';
import { cents, type Cents, type Period } from '../../src/kernel/money';

/** Amounts around the thresholds of the law as well as ordinary and absurd ones, in cents. */
const amount = <Per extends Period>(): fc.Arbitrary<Cents<Per>> =>
  fc
    .oneof(
      { weight: 6, arbitrary: fc.integer({ min: 0, max: 3_000_00 }) },
      {
        weight: 2,
        arbitrary: fc.constantFrom(
          ...[0, 1, 44_02, 44_03, 240_00, 321_99, 911_56, 1_367_34, 1_760_83, 1_760_84, 6_200_00, 12_500_00],
        ),
      },
      { weight: 1, arbitrary: fc.integer({ min: 0, max: 200_000_00 }) },
      { weight: 1, arbitrary: fc.constantFrom(Number.MAX_SAFE_INTEGER, 100_000_000_00) },
    )
    .map((value) => cents<Per>(value));

const orUnknown = <Value>(arbitrary: fc.Arbitrary<Value>): fc.Arbitrary<Value | words.Unknown> =>
  fc.oneof({ weight: 9, arbitrary }, { weight: 1, arbitrary: fc.constant(words.unknown) });

const from = <const Options extends readonly string[]>(options: Options) =>
  fc.constantFrom<Options[number]>(...options);
const list = <Entry>(entry: fc.Arbitrary<Entry>) => fc.array(entry, { maxLength: 3 });
const share = fc.constantFrom(100, 50, 33.3333, 25, 12.5, 0);
const day = fc.integer({ min: 0, max: 9000 }).map((days) => daysLater(isoDate('2005-08-01'), days));

/** The kinds that have a form of their own; every other has one amount of a free period. */
const ownForm: readonly words.IncomeKind[] = [
  'localEmployment',
  'noticePay',
  'countedGifts',
  'volunteerAllowance',
];

export const income: fc.Arbitrary<Income> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc
      .tuple(
        from(words.incomeKinds.filter((kind) => !ownForm.includes(kind))),
        from(['perMonth', 'perYear', 'perDay']),
        orUnknown(amount()),
      )
      .map(([kind, per, value]) => ({ kind, [per]: value })),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant('localEmployment' as const),
      perHour: orUnknown(amount<'hour'>()),
      hoursPerMonth: fc.constantFrom(0, 10, 22.5, 45),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: from(['noticePay', 'countedGifts']),
      perMonth: orUnknown(amount<'month'>()),
    }),
  },
  {
    weight: 1,
    arbitrary: fc
      .tuple(
        from(['perMonth', 'perYear']),
        orUnknown(amount()),
        fc.option(orUnknown(amount<'day'>()), { nil: undefined }),
      )
      .map(([per, value, perDay]) => ({
        kind: 'volunteerAllowance' as const,
        [per]: value,
        ...(perDay === undefined ? {} : { perDay }),
      })),
  },
);

const relative: fc.Arbitrary<Relative> = fc.record(
  {
    relation: from(words.relations),
    perMonth: orUnknown(amount<'month'>()),
    childBenefitForApplicant: orUnknown(amount<'month'>()),
    childBenefitSupplement: amount<'month'>(),
  },
  { requiredKeys: ['relation', 'perMonth'] },
);

const property: fc.Arbitrary<Property> = fc.record(
  {
    kind: from(words.propertyKinds),
    cadastralIncome: amount<'year'>(),
    share,
    rentPerYear: amount<'year'>(),
    mortgageInterestPerYear: amount<'year'>(),
    annuityPerYear: amount<'year'>(),
    incomePerYear: amount<'year'>(),
  },
  { requiredKeys: ['kind', 'cadastralIncome'] },
);

/** Abroad the cadastral income may be missing; elsewhere it never is. */
const propertyAbroad: fc.Arbitrary<Property> = fc.record(
  {
    kind: fc.constant('abroad' as const),
    share,
    rentPerYear: amount<'year'>(),
    incomePerYear: amount<'year'>(),
  },
  { requiredKeys: ['kind'] },
);
const properties = list(
  fc.oneof({ weight: 3, arbitrary: property }, { weight: 1, arbitrary: propertyAbroad }),
);

const transfer: fc.Arbitrary<Transfer> = fc.record(
  {
    kind: from(words.transferKinds),
    given: fc.boolean(),
    value: amount<'once'>(),
    share,
    right: from(words.propertyRights),
    on: day,
    debtsPaid: amount<'once'>(),
  },
  { requiredKeys: ['kind', 'given', 'value', 'on'] },
);

const maybe = <const Options extends readonly string[]>(options: Options) => orUnknown(from(options));

/** One arbitrary for each field of the contract. */
export const fields: { readonly [Id in AnswerId]-?: fc.Arbitrary<NonNullable<Answers[Id]>> } = {
  residence: maybe(words.residences),
  hosted: from(words.yesNo),
  detention: from(words.detentions),
  age: fc.oneof(fc.integer({ min: 0, max: 120 }), fc.constantFrom(17, 18, 24, 25, 64, 65, 66, 67)),
  minorSituation: from(words.minorSituations),
  status: maybe(words.statuses),
  document: maybe(words.documents),
  euPurpose: from(words.euPurposes),
  threeMonths: maybe(words.yesNo),
  reception: from(words.receptions),
  work: maybe(words.works),
  studentSinceBefore25: maybe(words.yesNo),
  otherBenefits: maybe(words.otherBenefits),
  maintenance: maybe(words.maintenances),
  receivedInLastThreeMonths: maybe(words.yesNo),
  household: fc.array(from(words.cohabitants), { maxLength: 4 }),
  sharedHousehold: maybe(words.yesNo),
  childrenDependent: maybe(words.yesNo),
  custody: maybe(words.custodies),
  childBenefitChildren: fc.integer({ min: 0, max: 12 }),
  partnerApplies: maybe(words.yesNo),
  relatives: list(relative),
  otherApplicants: fc.integer({ min: 0, max: 5 }),
  incomes: list(income),
  partnerIncomes: list(income),
  jobStarted: maybe(words.jobStarts),
  partnerJobStarted: maybe(words.jobStarts),
  shortageJob: maybe(words.yesNo),
  exemptionScheme: maybe(words.exemptionSchemes),
  savings: orUnknown(amount<'once'>()),
  savingsShare: share,
  properties,
  partnerSavings: orUnknown(amount<'once'>()),
  partnerSavingsShare: share,
  partnerProperties: properties,
  transfers: list(transfer),
  housingPaidByOthers: orUnknown(amount<'month'>()),
  commune: fc.constantFrom('21004', '62063', '44021'),
  registeredCommune: fc.constantFrom('21004', '62063', '44021'),
  appliedOn: day,
  decidedOn: day,
  notifiedOn: day,
  firstMonth: fc.boolean(),
  resumed: from(words.yesNo),
};

/** Any set of answers, each field present or not. */
export const anyAnswers: fc.Arbitrary<Answers> = fc.record(fields, {
  requiredKeys: [],
});

/** Answers from which an amount can be worked out. */
export const calculable: fc.Arbitrary<Answers> = fc.record(fields, {
  requiredKeys: ['household', 'incomes', 'sharedHousehold', 'childrenDependent', 'custody'],
});

/** Any day that the tables cover, the days of change among them. */
export const anyDay: fc.Arbitrary<IsoDate> = fc.oneof(
  day,
  fc.constantFrom(
    ...[
      '2005-08-01',
      '2023-12-31',
      '2024-01-01',
      '2026-02-28',
      '2026-03-01',
      '2026-08-31',
      '2026-09-01',
      '2026-09-16',
      '2026-12-31',
      '2027-01-01',
    ].map(isoDate),
  ),
);
