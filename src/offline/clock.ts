/** How long an edition is trusted to know what day it may be. */
const longestLife = 400;
const dayLength = 86_400_000;

/**
 * Whether a clock can be right: not before the day before the edition was made, nor much more than a year after it. A
 * board without a battery wakes in 1970, a broken one in 2151; an amount of such a day would be false.
 */
export function isPlausible(today: string, builtOn: string): boolean {
  const age = (Date.parse(today) - Date.parse(builtOn)) / dayLength;
  return age >= -1 && age <= longestLife;
}
