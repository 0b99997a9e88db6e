import * as v from 'valibot';
import { isIsoDate, isoDate } from '../kernel';
import { day, dayPattern, decimal, euros, eurosOrUnknown, orUnknown, whole } from './amount';
import * as words from './values';

/** How many entries a list may have. The contract names no limit; this one keeps a bad file from filling the memory. */
const longestList = 200;

const listOf = <const Entry extends v.GenericSchema>(entry: Entry) =>
  v.pipe(v.array(entry, 'list'), v.maxLength(longestList, `atMost:${longestList}`));

const oneOf = <const Options extends readonly string[]>(options: Options) => v.picklist(options, 'oneOf');
const maybe = <const Options extends readonly string[]>(options: Options) => orUnknown(oneOf(options));
const share = v.exactOptional(
  v.pipe(decimal('share', 100, 4), v.description('Percent owned, read to four decimals; 100 when absent')),
);

/** Which amounts an income of each form may have; a kind that is not named takes one period. */
const hourly = ['localEmployment'] as const satisfies readonly words.IncomeKind[];
const monthly = ['noticePay', 'countedGifts'] as const satisfies readonly words.IncomeKind[];
const yearlyWithHighestDay = ['volunteerAllowance'] as const satisfies readonly words.IncomeKind[];

/** What is wrong with the amounts of an income, as the kind of an expectation; null when they fit. */
function misfit(income: {
  readonly kind: words.IncomeKind;
  readonly perMonth?: unknown;
  readonly perYear?: unknown;
  readonly perDay?: unknown;
  readonly perHour?: unknown;
  readonly hoursPerMonth?: unknown;
}): 'incomeAmount' | 'hourlyAmount' | 'monthlyAmount' | 'allowanceAmount' | null {
  const [month, year, day, hour, hours] = [
    income.perMonth,
    income.perYear,
    income.perDay,
    income.perHour,
    income.hoursPerMonth,
  ].map((amount) => amount !== undefined);
  const is = (kinds: readonly words.IncomeKind[]): boolean => kinds.includes(income.kind);
  if (is(hourly)) return hour && hours && !month && !year && !day ? null : 'hourlyAmount';
  if (is(monthly)) return month && !year && !day && !hour && !hours ? null : 'monthlyAmount';
  if (is(yearlyWithHighestDay)) return month !== year && !hour && !hours ? null : 'allowanceAmount';
  return [month, year, day].filter(Boolean).length === 1 && !hour && !hours ? null : 'incomeAmount';
}

/** An income: its kind, and the amount or amounts of its form, whose periods stand in the names of the fields. */
export const incomeSchema = v.pipe(
  v.strictObject({
    kind: oneOf(words.incomeKinds),
    perMonth: v.exactOptional(eurosOrUnknown<'month'>()),
    perYear: v.exactOptional(eurosOrUnknown<'year'>()),
    perDay: v.exactOptional(eurosOrUnknown<'day'>()),
    perHour: v.exactOptional(eurosOrUnknown<'hour'>()),
    hoursPerMonth: v.exactOptional(
      v.pipe(decimal('hours', 744, 2), v.description('Hours a month, read to two decimals')),
    ),
  }),
  v.rawCheck(({ dataset, addIssue }) => {
    const wrong = dataset.typed ? misfit(dataset.value) : null;
    if (wrong) addIssue({ message: wrong });
  }),
  v.metadata({
    allOf: [
      {
        if: { properties: { kind: { enum: hourly } } },
        then: {
          required: ['perHour', 'hoursPerMonth'],
          properties: { perMonth: false, perYear: false, perDay: false },
        },
        else: { properties: { perHour: false, hoursPerMonth: false } },
      },
      {
        if: { properties: { kind: { enum: monthly } } },
        then: { required: ['perMonth'], properties: { perYear: false, perDay: false } },
      },
      {
        if: { properties: { kind: { enum: yearlyWithHighestDay } } },
        then: { oneOf: [{ required: ['perMonth'] }, { required: ['perYear'] }] },
      },
      {
        if: { properties: { kind: { enum: [...hourly, ...monthly, ...yearlyWithHighestDay] } } },
        else: { oneOf: [{ required: ['perMonth'] }, { required: ['perYear'] }, { required: ['perDay'] }] },
      },
    ],
  }),
);

/** Somebody in the home, with every income of his, and the child benefit he receives for the person. */
export const relativeSchema = v.strictObject({
  relation: oneOf(words.relations),
  perMonth: eurosOrUnknown<'month'>(),
  childBenefitForApplicant: v.exactOptional(eurosOrUnknown<'month'>()),
  childBenefitSupplement: v.exactOptional(euros<'month'>()),
});

/** Real estate (biens immobiliers / onroerende goederen). */
export const propertySchema = v.pipe(
  v.strictObject({
    kind: oneOf(words.propertyKinds),
    cadastralIncome: v.exactOptional(euros<'year'>()),
    share,
    rentPerYear: v.exactOptional(euros<'year'>()),
    mortgageInterestPerYear: v.exactOptional(euros<'year'>()),
    annuityPerYear: v.exactOptional(euros<'year'>()),
    incomePerYear: v.exactOptional(euros<'year'>()),
  }),
  v.forward(
    v.check((property) => property.kind === 'abroad' || property.cadastralIncome !== undefined, 'required'),
    ['cadastralIncome'],
  ),
  v.metadata({
    if: { properties: { kind: { const: 'abroad' } } },
    else: { required: ['cadastralIncome'] },
  }),
);

/** Something sold or given away (cession de biens / afstand van goederen). */
export const transferSchema = v.strictObject({
  kind: oneOf(words.transferKinds),
  given: v.boolean('trueFalse'),
  value: euros<'once'>(),
  share,
  right: v.exactOptional(oneOf(words.propertyRights)),
  on: day,
  debtsPaid: v.exactOptional(euros<'once'>()),
});

const nisCode = v.pipe(
  v.string('commune'),
  v.regex(/^\d{5}$/, 'commune'),
  v.description('NIS code, five digits'),
);

/** Every answer of the contract, in its order. Absent means not asked yet; "unknown" is an answer. */
export const answersSchema = v.strictObject({
  residence: v.exactOptional(maybe(words.residences)),
  hosted: v.exactOptional(oneOf(words.yesNo)),
  detention: v.exactOptional(oneOf(words.detentions)),
  age: v.exactOptional(whole(120)),
  minorSituation: v.exactOptional(oneOf(words.minorSituations)),
  status: v.exactOptional(maybe(words.statuses)),
  document: v.exactOptional(maybe(words.documents)),
  euPurpose: v.exactOptional(oneOf(words.euPurposes)),
  threeMonths: v.exactOptional(maybe(words.yesNo)),
  reception: v.exactOptional(oneOf(words.receptions)),
  work: v.exactOptional(maybe(words.works)),
  studentSinceBefore25: v.exactOptional(maybe(words.yesNo)),
  otherBenefits: v.exactOptional(maybe(words.otherBenefits)),
  maintenance: v.exactOptional(maybe(words.maintenances)),
  receivedInLastThreeMonths: v.exactOptional(maybe(words.yesNo)),
  household: v.exactOptional(listOf(oneOf(words.cohabitants))),
  sharedHousehold: v.exactOptional(maybe(words.yesNo)),
  childrenDependent: v.exactOptional(maybe(words.yesNo)),
  custody: v.exactOptional(maybe(words.custodies)),
  childBenefitChildren: v.exactOptional(whole(99)),
  partnerApplies: v.exactOptional(maybe(words.yesNo)),
  relatives: v.exactOptional(listOf(relativeSchema)),
  otherApplicants: v.exactOptional(whole(99)),
  incomes: v.exactOptional(listOf(incomeSchema)),
  partnerIncomes: v.exactOptional(listOf(incomeSchema)),
  jobStarted: v.exactOptional(maybe(words.jobStarts)),
  partnerJobStarted: v.exactOptional(maybe(words.jobStarts)),
  shortageJob: v.exactOptional(maybe(words.yesNo)),
  exemptionScheme: v.exactOptional(maybe(words.exemptionSchemes)),
  savings: v.exactOptional(eurosOrUnknown<'once'>()),
  savingsShare: share,
  properties: v.exactOptional(listOf(propertySchema)),
  partnerSavings: v.exactOptional(eurosOrUnknown<'once'>()),
  partnerSavingsShare: share,
  partnerProperties: v.exactOptional(listOf(propertySchema)),
  transfers: v.exactOptional(listOf(transferSchema)),
  housingPaidByOthers: v.exactOptional(eurosOrUnknown<'month'>()),
  commune: v.exactOptional(nisCode),
  registeredCommune: v.exactOptional(nisCode),
  appliedOn: v.exactOptional(day),
  decidedOn: v.exactOptional(day),
  notifiedOn: v.exactOptional(day),
  firstMonth: v.exactOptional(v.boolean('trueFalse')),
  resumed: v.exactOptional(oneOf(words.yesNo)),
});

/** What is known about one person, and the day whose law applies. */
export const situationSchema = v.strictObject({
  format: v.literal('situation/1', 'format'),
  onDate: v.pipe(
    v.string('onDate'),
    v.regex(dayPattern, 'onDate'),
    v.check((text) => isIsoDate(text) && text >= words.firstOnDate && text <= words.lastOnDate, 'onDate'),
    v.description(`The day whose law applies, YYYY-MM-DD, from ${words.firstOnDate} to ${words.lastOnDate}`),
    v.transform(isoDate),
  ),
  answers: answersSchema,
});

type Frozen<Value> = Value extends number | string | boolean
  ? Value
  : { readonly [Key in keyof Value]: Frozen<Value[Key]> };

export type Answers = Frozen<v.InferOutput<typeof answersSchema>>;
export type Income = Frozen<v.InferOutput<typeof incomeSchema>>;
export type Relative = Frozen<v.InferOutput<typeof relativeSchema>>;
export type Property = Frozen<v.InferOutput<typeof propertySchema>>;
export type Transfer = Frozen<v.InferOutput<typeof transferSchema>>;
export type Situation = Frozen<v.InferOutput<typeof situationSchema>>;
export type AnswerId = keyof Answers;
