import type { Forecast, Reading } from '../contract';
import { day, euro, message, type Language } from '../i18n';

/** A forecast in one sentence: what the amount would be, under each reading that gives another one. */
export function forecastText({ expectedFrom, estimates }: Forecast, language: Language): string {
  const amount = (wanted?: Reading): string => {
    const found = estimates.find(({ reading }) => reading === wanted) ?? estimates[0];
    const [low, high] = [found?.perMonth.low ?? 0, found?.perMonth.high ?? 0].map((cents) =>
      euro(cents, language),
    );
    return low === high || low === undefined || high === undefined
      ? (high ?? '')
      : message(language, 'whatif.range', { low, high });
  };
  const from = { day: day(expectedFrom, language) };
  return estimates.length > 1
    ? message(language, 'forecast.both', { ...from, strict: amount('strict'), equity: amount('equity') })
    : message(language, 'forecast.one', { ...from, amount: amount() });
}
