import { atEnd, inAll, plain, unitsOf, unreadable, type MistakeId, type Parsed } from './parsed';

const mostHours = 744;

const yearsAfter = atEnd(inAll((language) => unitsOf(language).years));
const hourWords = inAll((language) => unitsOf(language).hours);
const hoursAfter = atEnd(hourWords);
/** 38 h 30, as a timetable writes it. */
const hoursAndMinutes = new RegExp(`^(\\d{1,3}) ?(?:${hourWords.join('|')}|:) ?([0-5]\\d)$`, 'i');
const percentAfter = atEnd(['%', ...inAll((language) => unitsOf(language).percent)]);

/** A whole number between two bounds; where it counts years, 34 ans is 34. */
export function parseCount(text: string, low: number, high: number, unit?: 'years'): Parsed<number> {
  const typed = plain(text);
  const written = unit === 'years' ? typed.replace(yearsAfter, '') : typed;
  if (written === '') return unreadable('countMissing');
  if (!/^\d{1,9}$/.test(written))
    return unreadable(/^[-–]\d{1,9}$/.test(written) ? 'countOutOfRange' : 'countNotWhole');
  const value = Number(written);
  return value >= low && value <= high ? { ok: true, value } : unreadable('countOutOfRange');
}

/**
 * A share in percent, with at most four decimals: 50 · 50 % · 33,33 · 1/3. A number up to one without its sign is asked again:
 * 0,5 may be a half or half of a hundredth.
 */
export function parsePercent(text: string): Parsed<number> {
  const typed = plain(text).replace(/^[\u00BC-\u00BE\u2150-\u215E]$/, (sign) => sign.normalize('NFKD'));
  const [, part, all] = /^(\d{1,4}) ?[/\u2044] ?(\d{1,4})$/.exec(typed) ?? [];
  if (part !== undefined && all !== undefined) return fraction(Number(part), Number(all));
  const written = typed.replace(percentAfter, '');
  const share = decimal(written.replace(/^[.,](?=\d)/, '0,'), 4, 100, {
    missing: 'percentMissing',
    unclear: 'percentUnclear',
  });
  const isBare = written === typed;
  return share.ok && isBare && share.value > 0 && share.value <= 1 ? unreadable('percentAmbiguous') : share;
}

/** Hours a month, with at most two decimals. */
export function parseHours(text: string): Parsed<number> {
  const typed = plain(text);
  const [, hours, minutes] = hoursAndMinutes.exec(typed) ?? [];
  const written =
    hours === undefined
      ? typed.replace(hoursAfter, '')
      : String(Math.round((Number(hours) + Number(minutes) / 60) * 100) / 100);
  return decimal(written, 2, mostHours, { missing: 'hoursUnclear', unclear: 'hoursUnclear' });
}

/** Some parts of so many, to the four decimals that a share is kept to. */
function fraction(part: number, all: number): Parsed<number> {
  if (all === 0 || part > all) return unreadable('percentUnclear');
  return { ok: true, value: Number(((part / all) * 100).toFixed(4)) };
}

interface Slips {
  readonly missing: MistakeId;
  readonly unclear: MistakeId;
}

function decimal(written: string, decimals: number, high: number, slips: Slips): Parsed<number> {
  if (written === '') return unreadable(slips.missing);
  const parts = /^(\d{1,9})(?:[.,](\d{1,9}))?$/.exec(written);
  if (!parts || (parts[2]?.length ?? 0) > decimals) return unreadable(slips.unclear);
  const value = Number(`${parts[1]}.${parts[2] ?? '0'}`);
  return value <= high ? { ok: true, value } : unreadable(slips.unclear);
}
