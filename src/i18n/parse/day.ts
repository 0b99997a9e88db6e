import { isIsoDate, type IsoDate } from '../../kernel';
import { grammarOf, languages } from '../language';
import { plain, unreadable, type Parsed } from './parsed';

/** The year of two figures that is meant where nothing else is said: this century. */
const century = 2000;

/**
 * A day from its three parts, as they stand on a letter or as people write them: 1er mai 22. A whole day in the first part
 * alone is taken apart.
 * @param lastYear the latest year that can be meant, by which 99 is of the last century
 */
export function parseDay(day: string, month: string, year: string, lastYear = 2099): Parsed<IsoDate> {
  const [dayPart = '', monthPart = '', yearPart = ''] = apart([day, month, year].map(plain));
  if ([dayPart, monthPart, yearPart].includes('')) return unreadable('dateIncomplete');
  if (!/^(?:\d\d|\d{4})$/.test(yearPart)) return unreadable('dateYearUnclear');
  const text = `${yearOf(yearPart, lastYear)}-${monthOf(monthPart)}-${dayOf(dayPart)}`;
  return isIsoDate(text) ? { ok: true, value: text } : unreadable('dateImpossible');
}

/** 3/5/2022 or 3 mai 2022, where it was typed or pasted into the first field. */
function apart(parts: readonly string[]): readonly string[] {
  const [first = '', ...others] = parts;
  if (others.some((part) => part !== '')) return parts;
  const whole = /^([^\s./-]{1,4})[\s./-]+([^\s./-]+)[\s./-]+(\d{2,4})$/.exec(first);
  return whole ? whole.slice(1) : parts;
}

/** Two figures are a year of this century, or of the last one where that would be too late. */
function yearOf(written: string, lastYear: number): string {
  if (written.length === 4) return written;
  const year = century + Number(written);
  return String(year > lastYear ? year - 100 : year);
}

/** 1er, 2e, 3de: the number counts. */
function dayOf(written: string): string {
  return written.replace(/^(\d{1,2})(?:er|re|ère|e|ste|de|st|nd|rd|th|\.)$/i, '$1').padStart(2, '0');
}

/** By its number, or by the beginning of its name in any language where that leaves no doubt. */
function monthOf(written: string): string {
  if (/^\d/.test(written)) return written.padStart(2, '0');
  const begun = bare(written);
  const exact = months().filter(({ name }) => name === begun);
  const meant = exact.length > 0 ? exact : months().filter(({ name }) => name.startsWith(begun));
  const [number, second] = new Set(meant.map((month) => month.number));
  return begun.length >= 3 && number !== undefined && second === undefined
    ? String(number).padStart(2, '0')
    : '';
}

let known: readonly { readonly name: string; readonly number: number }[] | undefined;

/** The names of the months, whole and shortened, in every language of the screen. */
function months() {
  known ??= languages.flatMap((language) =>
    (['long', 'short'] as const).flatMap((style) => {
      const format = new Intl.DateTimeFormat(grammarOf(language).tag, { month: style, timeZone: 'UTC' });
      return Array.from({ length: 12 }, (_, index) => ({
        name: bare(format.format(Date.UTC(2024, index, 1))),
        number: index + 1,
      }));
    }),
  );
  return known;
}

/** Without accents, capitals and a dot at its end. */
function bare(name: string): string {
  return name.normalize('NFD').replace(/\p{M}/gu, '').replace(/\.$/, '').toLowerCase();
}
