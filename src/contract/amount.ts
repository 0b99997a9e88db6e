import * as v from 'valibot';
import { isIsoDate, type IsoDate } from '../kernel/iso-date';
import { cents, largestAmount, type Cents, type Period } from '../kernel/money';
import { unknown } from './values';

/** Euros with at most two decimals, never negative, in the file; whole cents behind the door. */
export const euros = <Per extends Period>() =>
  v.pipe(
    v.number('amount'),
    v.check((value) => value >= 0 && centsOf(value) !== null, 'amount'),
    v.description('Euros, net, with at most two decimals, from 0 to 90071992547409.91'),
    v.transform((value): Cents<Per> => cents(centsOf(value) ?? Number.NaN)),
  );

/** Euros of an account line: the same, with a sign. */
export const signedEuros = <Per extends Period>() =>
  v.pipe(
    v.number('amount'),
    v.check((value) => centsOf(value) !== null, 'amount'),
    v.description('Euros with at most two decimals; negative when taken off'),
    v.transform((value): Cents<Per> => cents(centsOf(value) ?? Number.NaN)),
  );

/** A day that exists, YYYY-MM-DD. */
export const day = v.pipe(
  v.string('day'),
  v.check((text) => isIsoDate(text), 'day'),
  v.description('A calendar day, YYYY-MM-DD'),
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

/**
 * The cents of a number of euros, read digit by digit from its shortest text: no product of fractions, no rounding.
 * Null when it has a third decimal or is more than whole cents can hold.
 */
function centsOf(value: number): number | null {
  const parts = /^(-?)(\d+)(?:\.(\d{1,2}))?$/.exec(String(value));
  if (!parts) return null;
  const [, sign, wholeEuros = '', fraction = ''] = parts;
  const digits = Number(wholeEuros + fraction.padEnd(2, '0'));
  return digits <= largestAmount ? (sign ? -digits : digits) : null;
}
