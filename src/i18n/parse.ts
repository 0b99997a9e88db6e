import { isIsoDate, type IsoDate } from '../kernel';
import { grammarOf, languages } from './language';

/** A slip in what was typed; each has its words under `mistake.<code>`. */
export type MistakeId =
  | 'amountMissing'
  | 'amountUnclear'
  | 'amountAmbiguous'
  | 'amountDecimals'
  | 'amountNegative'
  | 'amountTooLarge'
  | 'countMissing'
  | 'countNotWhole'
  | 'countOutOfRange'
  | 'percentMissing'
  | 'percentUnclear'
  | 'hoursUnclear'
  | 'dateIncomplete'
  | 'dateImpossible';

/** What was typed, read; or the slip that kept it from being read. */
export type Parsed<Value> =
  { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly mistake: MistakeId };

/** Nobody types more than this into a field for a number. */
const longest = 40;
const mostEuroDigits = 12;
const mostHours = 744;

// In every language at once: people write as they speak, whatever the screen does.
const units = languages.map((language) => grammarOf(language).units);
const euroUnit = unitPattern(['€', 'eur', ...units.flatMap(({ euros }) => euros)]);
const hourUnit = unitPattern(
  units.flatMap(({ hours }) => hours),
  '\\.?',
);

/** An amount as people write it here, in whole cents: 1.234,56 · 1 234,56 € · 1234.56 · € 1234. */
export function parseEuro(text: string): Parsed<number> {
  const written = plain(text)
    .replace(/^(?:€|eur) ?/i, '')
    .replace(euroUnit, '')
    .replace(/,[-–]$/, '');
  if (written === '') return unreadable('amountMissing');
  if (written.length > longest) return unreadable('amountUnclear');
  if (/^[-−–] ?\d/.test(written)) return unreadable('amountNegative');
  return euros(written);
}

/** A whole number between two bounds. */
export function parseCount(text: string, low: number, high: number): Parsed<number> {
  const written = plain(text);
  if (written === '') return unreadable('countMissing');
  if (!/^\d{1,9}$/.test(written))
    return unreadable(/^[-−–]\d{1,9}$/.test(written) ? 'countOutOfRange' : 'countNotWhole');
  const value = Number(written);
  return value >= low && value <= high ? { ok: true, value } : unreadable('countOutOfRange');
}

/** A share in percent, with at most four decimals: 50 · 50 % · 33,33. */
export function parsePercent(text: string): Parsed<number> {
  return decimal(plain(text).replace(/ ?%$/, ''), 4, 100, {
    missing: 'percentMissing',
    unclear: 'percentUnclear',
  });
}

/** Hours a month, with at most two decimals. */
export function parseHours(text: string): Parsed<number> {
  return decimal(plain(text).replace(hourUnit, ''), 2, mostHours, {
    missing: 'hoursUnclear',
    unclear: 'hoursUnclear',
  });
}

/** A day from its three parts, as they stand on a letter. */
export function parseDay(day: string, month: string, year: string): Parsed<IsoDate> {
  const typed = [day, month, year].map(plain);
  if (typed.some((part) => part === '')) return unreadable('dateIncomplete');
  const [dayPart = '', monthPart = '', yearPart = ''] = typed;
  const text = `${yearPart}-${monthPart.padStart(2, '0')}-${dayPart.padStart(2, '0')}`;
  return isIsoDate(text) ? { ok: true, value: text } : unreadable('dateImpossible');
}

/**
 * With one dot or comma before three digits nobody can tell thousands from decimals: 1.234 is asked again. Where the
 * two signs differ, or the group repeats, or a space groups, it can be told.
 */
function euros(written: string): Parsed<number> {
  if (/^[1-9]\d{0,2}[.,]\d{3}$/.test(written)) return unreadable('amountAmbiguous');
  const parts =
    /^(\d+)(?:[.,](\d+))?$/.exec(written) ??
    /^(\d{1,3}(?: \d{3})+)(?:[.,](\d+))?$/.exec(written) ??
    /^(\d{1,3}(?:\.\d{3})+)(?:,(\d+))?$/.exec(written) ??
    /^(\d{1,3}(?:,\d{3})+)(?:\.(\d+))?$/.exec(written);
  if (!parts) return unreadable('amountUnclear');
  const [, whole = '', fraction = ''] = parts;
  if (fraction.length > 2) return unreadable('amountDecimals');
  const digits = whole.replace(/\D/g, '').replace(/^0+(?=\d)/, '');
  if (digits.length > mostEuroDigits) return unreadable('amountTooLarge');
  return { ok: true, value: Number(digits + fraction.padEnd(2, '0')) };
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

/** One of the words at the end, with a blank before it or not. */
function unitPattern(words: readonly string[], after = ''): RegExp {
  return new RegExp(` ?(?:${words.join('|')})${after}$`, 'i');
}

/** Without spaces at the ends, and every kind of space inside made an ordinary one (Intl writes U+202F and U+00A0). */
function plain(text: string): string {
  return text
    .slice(0, longest * 4)
    .replace(/\s+/g, ' ')
    .trim();
}

function unreadable(mistake: MistakeId): { readonly ok: false; readonly mistake: MistakeId } {
  return { ok: false, mistake };
}
