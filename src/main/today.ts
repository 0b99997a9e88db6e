import { isIsoDate, isoDate, type IsoDate } from '../kernel';

/**
 * The calendar day in Belgium at a moment. A device that does not know the zone gives its own day, which is the same one
 * in Belgium itself.
 */
export function dayInBelgium(moment: Date): IsoDate {
  const text = dayIn('Europe/Brussels', moment) ?? dayIn(undefined, moment) ?? '';
  return isIsoDate(text) ? text : isoDate(moment.toISOString().slice(0, 10));
}

function dayIn(timeZone: string | undefined, moment: Date): string | undefined {
  try {
    const format = new Intl.DateTimeFormat('en', {
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
      ...(timeZone && { timeZone }),
    });
    const parts = new Map(format.formatToParts(moment).map(({ type, value }) => [type, value]));
    return `${parts.get('year') ?? ''}-${parts.get('month') ?? ''}-${parts.get('day') ?? ''}`;
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}
