import * as v from 'valibot';
import { day, euros, signedEuros } from './amount';
import * as words from './values';

const interval = <const Schema extends v.GenericSchema>(schema: Schema) =>
  v.strictObject({ low: schema, high: schema });

const citation = v.strictObject({ act: v.picklist(words.actIds), article: v.string() });

/** One condition of art. 3 or 4, what came of it, and the article that says so. */
export const findingSchema = v.strictObject({
  condition: v.picklist(words.conditions),
  outcome: v.picklist(words.outcomes),
  basis: citation,
});

/** One signed line of a calculation, in euros a year. */
export const ledgerLineSchema = v.strictObject({
  label: v.picklist(words.ledgerLabels),
  perYear: signedEuros<'year'>(),
  basis: citation,
  validFrom: v.exactOptional(day),
});

/** An amount under one reading of the law, and how it was reached. */
export const estimateSchema = v.strictObject({
  reading: v.picklist(words.readings),
  perMonth: interval(euros<'month'>()),
  perYear: interval(euros<'year'>()),
  firstMonth: v.exactOptional(interval(euros<'once'>())),
  ledger: v.array(ledgerLineSchema),
});

/**
 * What the amounts would be if the index rose as officially expected: never an amount in force, only beside a day that
 * comes after the last known row.
 */
export const forecastSchema = v.strictObject({
  expectedFrom: day,
  source: v.string(),
  estimates: v.array(
    v.strictObject({
      reading: v.picklist(words.readings),
      perMonth: interval(euros<'month'>()),
      perYear: interval(euros<'year'>()),
    }),
  ),
});

/** Days counted from the request, the decision and the letter. */
export const datesSchema = v.strictObject({
  receipt: v.exactOptional(day),
  decisionDue: v.exactOptional(day),
  letterDue: v.exactOptional(day),
  firstPaymentDue: v.exactOptional(day),
  appealFrom: v.exactOptional(day),
  appealUntil: v.exactOptional(day),
});

/** All of the outcome, on a day. */
export const assessmentSchema = v.strictObject({
  format: v.literal('assessment/1'),
  onDate: day,
  verdict: v.picklist(words.verdicts),
  findings: v.array(findingSchema),
  category: v.nullable(v.picklist(words.categories)),
  categories: v.array(v.picklist(words.categories)),
  estimates: v.array(estimateSchema),
  narrowing: v.array(v.string()),
  contract: v.picklist(words.contracts),
  alternatives: v.array(v.picklist(words.alternatives)),
  warnings: v.array(v.picklist(words.warnings)),
  dates: datesSchema,
  forecast: v.exactOptional(forecastSchema),
});

type Frozen<Value> = Value extends number | string | boolean | null
  ? Value
  : { readonly [Key in keyof Value]: Frozen<Value[Key]> };

export type Citation = Frozen<v.InferOutput<typeof citation>>;
export type Finding = Frozen<v.InferOutput<typeof findingSchema>>;
export type LedgerLine = Frozen<v.InferOutput<typeof ledgerLineSchema>>;
export type Estimate = Frozen<v.InferOutput<typeof estimateSchema>>;
export type Forecast = Frozen<v.InferOutput<typeof forecastSchema>>;
export type Dates = Frozen<v.InferOutput<typeof datesSchema>>;
export type Assessment = Frozen<v.InferOutput<typeof assessmentSchema>>;
