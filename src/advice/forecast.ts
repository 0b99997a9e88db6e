import type { Forecast } from '../contract';
import type { Person } from './person';

/**
 * What the amounts would be if the index rose as officially expected (indexation / indexering), where that is worth a word:
 * never while the amounts themselves are withheld, and not where nothing would be left then either.
 */
export function forecastFor({ amounts, assessment }: Person): Forecast | null {
  const { forecast } = assessment;
  if (!forecast || amounts === 'withheld') return null;
  return forecast.estimates.some(({ perMonth }) => perMonth.high > 0) ? forecast : null;
}
