import * as v from 'valibot';
import { cents, isIsoDate, isoDate, largestAmount, type Cents, type Period } from '../kernel';
import { LongNumber } from './long-number';
import { unknown } from './values';

/** Euros with at most two decimals, never negative, in the file; whole cents behind the door. */
export const euros = <Per extends Period>(code = 'amount') =>
  v.pipe(
    jsonNumber(code),
    v.check((value) => (centsOf(value) ?? -1) >= 0, code),
    v.description('Euros with at most two decimals, from 0 to 90071992547409.91'),
    v.metadata({ minimum: 0, exclusiveMaximum: aboveLargest }),
    v.transform((value): Cents<Per> => cents(centsOf(value) ?? Number.NaN)),
  );

/** Euros of an account line: the same, with a sign. */
export const signedEuros = <Per extends Period>() =>
  v.pipe(
    jsonNumber('amount'),
    v.check((value) => centsOf(value) !== null, 'amount'),
    v.description('Euros with at most two decimals; negative when taken off'),
    v.metadata({ exclusiveMinimum: -aboveLargest, exclusiveMaximum: aboveLargest }),
    v.transform((value): Cents<Per> => cents(centsOf(value) ?? Number.NaN)),
  );

/** Whole cents as a JSON number of euros: whole numbers beside each other, never a fraction. */
export function inEuros<Per extends Period>(amount: Cents<Per>): string {
  const hundredths = Math.abs(amount) % 100;
  const whole = (Math.abs(amount) - hundredths) / 100;
  const sign = amount < 0 ? '-' : '';
  if (hundredths === 0) return `${sign}${whole}`;
  if (hundredths % 10 === 0) return `${sign}${whole}.${hundredths / 10}`;
  return `${sign}${whole}.${hundredths < 10 ? '0' : ''}${hundredths}`;
}

/** How a day is written. */
export const dayPattern = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/;

/** A day that exists, YYYY-MM-DD. */
export const day = v.pipe(
  v.string('day'),
  v.regex(dayPattern, 'day'),
  v.check((text) => isIsoDate(text), 'day'),
  v.description('A calendar day, YYYY-MM-DD'),
  v.transform(isoDate),
);

/** A whole number from 0 to a bound. */
export const whole = (high: number) =>
  v.pipe(
    v.number(`whole:0:${high}`),
    v.integer(`whole:0:${high}`),
    v.minValue(0, `whole:0:${high}`),
    v.maxValue(high, `whole:0:${high}`),
    v.transform(withoutSign),
  );

/** A number from 0 to a bound, kept to a few decimals: the contract names none for shares and hours. */
export const decimal = (code: 'share' | 'hours', high: number, decimals: number) =>
  v.pipe(
    v.number(code),
    v.minValue(0, code),
    v.maxValue(high, code),
    v.transform((value) => withoutSign(Number(value.toFixed(decimals)))),
  );

/** The same answer, or "I don't know", which is tried last: most answers are known. */
export const orUnknown = <const Schema extends v.GenericSchema>(schema: Schema) =>
  v.union([schema, v.literal(unknown)]);

/** Euros, or "I don't know". */
export const eurosOrUnknown = <Per extends Period>() => orUnknown(euros<Per>('amountOrUnknown'));

/** One cent above the largest amount: a JavaScript number can hold this one, not the largest itself. */
const aboveLargest = 90_071_992_547_409.92;

const jsonNumber = (message: string) =>
  v.custom<number | LongNumber>((value) => typeof value === 'number' || value instanceof LongNumber, message);

/** -0 is a JSON number like any other, and no other number than 0. */
function withoutSign(value: number): number {
  return value === 0 ? 0 : value;
}

/**
 * The cents of a number of euros, read digit by digit from its text: no product of fractions, no rounding.
 * Null when it has a third decimal or is more than whole cents can hold.
 */
function centsOf(value: number | LongNumber): number | null {
  // Whole euros, as most amounts are, have no digits to look at.
  if (typeof value === 'number' && Number.isInteger(value) && Math.abs(value) < 1e13) return value * 100;
  const parts = /^(-?)(\d+)(?:\.(\d\d?)0*)?$/.exec(typeof value === 'number' ? String(value) : value.text);
  if (!parts) return null;
  const [, sign, wholeEuros = '', fraction = ''] = parts;
  const digits = Number(wholeEuros + fraction.padEnd(2, '0'));
  return digits <= largestAmount ? (sign ? -digits : digits) : null;
}
