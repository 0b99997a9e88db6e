/** What an amount is counted by. */
export type Period = 'once' | 'hour' | 'day' | 'month' | 'year';

declare const period: unique symbol;

/** Whole cents that know their period. The brand is invariant, so that a month and a year never add up. */
export type Cents<Per extends Period> = number & { readonly [period]: (per: Per) => Per };

/** How a fraction of a cent is rounded; the law names one, so every caller does. */
export type Rounding = 'down' | 'up' | 'halfUp';

/** A proportion as two whole numbers, never a decimal fraction. */
export interface Ratio {
  readonly of: number;
  readonly by: number;
}

/** The largest amount that fits exactly in whole cents: 90 071 992 547 409.91 euros. */
export const largestAmount = Number.MAX_SAFE_INTEGER;

/** Thrown when an amount is not a whole, exact number of cents. */
export class InexactAmount extends Error {
  override readonly name = 'InexactAmount';
}

/** A number of cents. Throws InexactAmount on a fraction or beyond the largest amount. */
export function cents<Per extends Period>(value: number): Cents<Per> {
  if (!Number.isSafeInteger(value)) throw new InexactAmount(`not a whole number of cents: ${value}`);
  // -0 would print as "-0": zero has no sign here.
  return (value === 0 ? 0 : value) as Cents<Per>;
}

/** Amounts of one period added up. */
export function sum<Per extends Period>(amounts: readonly Cents<Per>[]): Cents<Per> {
  return cents(amounts.reduce<number>((total, amount) => total + amount, 0));
}

/** What is left of an amount; may be negative. */
export function minus<Per extends Period>(amount: Cents<Per>, taken: Cents<Per>): Cents<Per> {
  return cents(amount - taken);
}

/** The same amount with the other sign. */
export function negative<Per extends Period>(amount: Cents<Per>): Cents<Per> {
  return cents(0 - amount);
}

/** The amount, or nothing when it is below zero. */
export function notBelowZero<Per extends Period>(amount: Cents<Per>): Cents<Per> {
  return cents(Math.max(0, amount));
}

/** The smaller of two amounts. */
export function least<Per extends Period>(one: Cents<Per>, other: Cents<Per>): Cents<Per> {
  return cents(Math.min(one, other));
}

/** Twelve months. */
export function perYear(monthly: Cents<'month'>): Cents<'year'> {
  return times<'month', 'year'>(monthly, 12);
}

/** A number of days of a daily amount. */
export function perYearOfDays(daily: Cents<'day'>, daysAYear: number): Cents<'year'> {
  return times<'day', 'year'>(daily, daysAYear);
}

/** A number of hours a month of an hourly amount, over twelve months. */
export function perYearOfHours(hourly: Cents<'hour'>, hoursAMonth: Ratio, rounding: Rounding): Cents<'year'> {
  return ratio<'hour', 'year'>(hourly, { of: hoursAMonth.of * 12, by: hoursAMonth.by }, rounding);
}

/** A twelfth of a year. */
export function perMonth(yearly: Cents<'year'>, rounding: Rounding): Cents<'month'> {
  return ratio<'year', 'month'>(yearly, { of: 1, by: 12 }, rounding);
}

/** A proportion of an amount, in the same period. */
export function scale<Per extends Period>(
  amount: Cents<Per>,
  proportion: Ratio,
  rounding: Rounding,
): Cents<Per> {
  return ratio<Per, Per>(amount, proportion, rounding);
}

/** What a capital is taken to bring in a year. */
export function yearlyYield(capital: Cents<'once'>, proportion: Ratio, rounding: Rounding): Cents<'year'> {
  return ratio<'once', 'year'>(capital, proportion, rounding);
}

/** The part of a monthly amount that is due for some days of a month. */
export function partOfMonth(monthly: Cents<'month'>, proportion: Ratio, rounding: Rounding): Cents<'once'> {
  return ratio<'month', 'once'>(monthly, proportion, rounding);
}

/** A product of whole numbers that a number cannot hold is no safe integer, and `cents` refuses it. */
function times<From extends Period, To extends Period>(amount: Cents<From>, factor: number): Cents<To> {
  return cents<To>(amount * factor);
}

function ratio<From extends Period, To extends Period>(
  amount: Cents<From>,
  proportion: Ratio,
  rounding: Rounding,
): Cents<To> {
  if (proportion.by <= 0) throw new InexactAmount('a proportion by zero or less');
  const product = amount * proportion.of;
  // Nearly every amount is small enough for numbers, which are many times faster.
  if (Number.isSafeInteger(product) && Number.isSafeInteger(2 * proportion.by))
    return cents<To>(divideSmall(product, proportion.by, rounding));
  const numerator = BigInt(amount) * BigInt(proportion.of);
  return cents<To>(Number(divide(numerator, BigInt(proportion.by), rounding)));
}

/** Exact: a remainder of whole numbers always is, and what is left without it divides evenly. */
function divideSmall(numerator: number, denominator: number, rounding: Rounding): number {
  const rest = numerator % denominator;
  const cut = (numerator - rest) / denominator;
  switch (rounding) {
    case 'down':
      return rest < 0 ? cut - 1 : cut;
    case 'up':
      return rest > 0 ? cut + 1 : cut;
    case 'halfUp':
      return 2 * Math.abs(rest) < denominator ? cut : cut + Math.sign(rest);
  }
}

/** Half up means away from zero at the half, for negative amounts too. */
function divide(numerator: bigint, denominator: bigint, rounding: Rounding): bigint {
  switch (rounding) {
    case 'down':
      return floor(numerator, denominator);
    case 'up':
      return -floor(-numerator, denominator);
    case 'halfUp':
      // Division of bigints cuts towards zero: half of the denominator more, on the side of the numerator, rounds.
      return (2n * numerator + (numerator < 0n ? -denominator : denominator)) / (2n * denominator);
  }
}

function floor(numerator: bigint, denominator: bigint): bigint {
  return numerator / denominator - (numerator % denominator < 0n ? 1n : 0n);
}
