import * as v from 'valibot';
import { isIsoDate, type IsoDate } from '../kernel/iso-date';
import { cents, largestAmount, type Cents, type Period } from '../kernel/money';
import { unknown } from './values';

/** A number of more digits than a JavaScript number keeps: its text stands in for it until the schema has read it. */
export class LongNumber {
  constructor(readonly text: string) {}
}

/** Euros with at most two decimals, never negative, in the file; whole cents behind the door. */
export const euros = <Per extends Period>(code = 'amount') =>
  v.pipe(
    jsonNumber(code),
    v.check((value) => (centsOf(value) ?? -1) >= 0, code),
    v.description('Euros with at most two decimals, from 0 to 90071992547409.91'),
    v.metadata({ minimum: 0, maximum: largestEuros, unit: 'cents' }),
    v.transform((value): Cents<Per> => cents(centsOf(value) ?? Number.NaN)),
  );

/** Euros of an account line: the same, with a sign. */
export const signedEuros = <Per extends Period>() =>
  v.pipe(
    jsonNumber('amount'),
    v.check((value) => centsOf(value) !== null, 'amount'),
    v.description('Euros with at most two decimals; negative when taken off'),
    v.metadata({ minimum: -largestEuros, maximum: largestEuros, unit: 'cents' }),
    v.transform((value): Cents<Per> => cents(centsOf(value) ?? Number.NaN)),
  );

/** A day that exists, YYYY-MM-DD. */
export const day = v.pipe(
  v.string('day'),
  v.check((text) => isIsoDate(text), 'day'),
  v.description('A calendar day, YYYY-MM-DD'),
  v.metadata({ format: 'date' }),
  v.transform((text) => text as IsoDate),
);

/** A whole number from one bound to another. */
export const whole = (low: number, high: number) =>
  v.pipe(
    v.number(`whole:${low}:${high}`),
    v.integer(`whole:${low}:${high}`),
    v.minValue(low, `whole:${low}:${high}`),
    v.maxValue(high, `whole:${low}:${high}`),
  );

/** The same answer, or "I don't know". */
export const orUnknown = <const Schema extends v.GenericSchema>(schema: Schema) =>
  v.union([v.literal(unknown), schema]);

/** Euros, or "I don't know". */
export const eurosOrUnknown = <Per extends Period>() => orUnknown(euros<Per>('amountOrUnknown'));

/** The largest amount as a JSON number can show it; the file is held to whole cents. */
const largestEuros = largestAmount / 100;

const jsonNumber = (message: string) =>
  v.custom<number | LongNumber>((value) => typeof value === 'number' || value instanceof LongNumber, message);

/**
 * The cents of a number of euros, read digit by digit from its text: no product of fractions, no rounding.
 * Null when it has a third decimal or is more than whole cents can hold.
 */
function centsOf(value: number | LongNumber): number | null {
  const parts = /^(-?)(\d+)(?:\.(\d\d?)0*)?$/.exec(typeof value === 'number' ? String(value) : value.text);
  if (!parts) return null;
  const [, sign, wholeEuros = '', fraction = ''] = parts;
  const digits = Number(wholeEuros + fraction.padEnd(2, '0'));
  return digits <= largestAmount ? (sign ? -digits : digits) : null;
}
