/** How long an edition is trusted to know what day it may be. */
const longestLife = 400;
const dayLength = 86_400_000;

/**
 * Whether a clock can be right: not before the day before the edition was made, nor much more than a year after it. A
 * board without a battery wakes in 1970, a broken one in 2151; an amount of such a day would be false.
 */
export function isPlausible(today: string, builtOn: string): boolean {
  const age = ageOf(today, builtOn);
  return age >= -1 && age <= longestLife;
}

/** How far from its edition a day may be where somebody can be asked for it: a year before, three years after. */
const askedBefore = 365;
const askedAfter = 3 * 365;

/**
 * Whether the clock of somebody's own device may be right. Wider than on a screen that nobody looks after: the day is named on
 * the first screen and on the result, and a clock that lags some months shows the amounts of its day. A year is no lag: the
 * edition knows the amounts of a year later, and the clock was never set. Three years on, no edition knows the law.
 * @param builtOn the day of the edition, from which on it is known; pages that run unbuilt believe any clock
 */
export function canBeToday(today: string, builtOn: string | undefined): boolean {
  if (builtOn === undefined) return true;
  const age = ageOf(today, builtOn);
  return age >= -askedBefore && age <= askedAfter;
}

/** The first and the last day that can be today, as YYYY-MM-DD. */
export function possibleDays(builtOn: string): { readonly low: string; readonly high: string } {
  const after = (days: number): string =>
    new Date(Date.parse(builtOn) + days * dayLength).toISOString().slice(0, 10);
  return { low: after(-askedBefore), high: after(askedAfter) };
}

function ageOf(today: string, builtOn: string): number {
  return (Date.parse(today) - Date.parse(builtOn)) / dayLength;
}
