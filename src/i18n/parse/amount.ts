import type { Period } from '../../kernel';
import { atEnd, inAll, longest, plain, unitsOf, unreadable, type Parsed } from './parsed';

const mostEuroDigits = 12;

const euroWords = ['€', 'eur', ...inAll((language) => unitsOf(language).euros)];
const euroBefore = new RegExp(`^(?:${euroWords.join('|')})\\.? ?`, 'i');
const euroAfter = atEnd(euroWords);
/** 12 € 50 and 12 euros 50, as prices are said. */
const euroBetween = new RegExp(`^(\\d[\\d .,]*?) ?(?:${euroWords.join('|')})\\.? ?(\\d{2})$`, 'i');

const each = inAll((language) => unitsOf(language).each);
/** "A month" and its kin behind an amount, by the period that is meant; a week is no period of any field. */
const periodsAfter = (['hour', 'day', 'week', 'month', 'year'] as const).map((period) => {
  const words = inAll((language) => unitsOf(language).periods[period]);
  return {
    period,
    pattern: new RegExp(` ?(?:/ ?|p[./] ?|(?:${each.join('|')}) )(?:${words.join('|')})\\.?$`, 'i'),
  };
});

/**
 * An amount as people write it here, in whole cents: 1.234,56 · 1 234,56 € · 1234.56 · € 1234 · 1.200,- · 1200/mois · ± 1200.
 * @param per the period that is asked for: an amount for another one is asked again, never taken for this one
 */
export function parseEuro(text: string, per?: Period): Parsed<number> {
  const { written, period } = withoutPeriod(plain(text));
  if (period !== undefined && period !== per) return unreadable('amountPeriod');
  const bare = written
    .replace(/^[±~] ?/, '')
    .replace(euroBetween, '$1,$2')
    .replace(euroBefore, '')
    .replace(euroAfter, '')
    .replace(/^[.,](?=\d)/, '0,')
    .replace(/(\d)['’](?=\d{3})/g, '$1 ');
  if (bare === '') return unreadable('amountMissing');
  if (bare.length > longest) return unreadable('amountUnclear');
  if (/^[-–] ?\d/.test(bare)) return unreadable('amountNegative');
  // A dash in the place of the cents: what stands before it is whole, and its dots are thousands.
  const [, whole] = /^(.*\d)[.,] ?[-–—=]{1,2}$/.exec(bare) ?? [];
  return whole === undefined ? euros(bare.replace(/[.,]$/, '')) : wholeEuros(whole);
}

/** The two ways to read an amount that is ambiguous: 1.234 is one thousand and more, or one and three decimals. */
export function bothWays(text: string): { readonly whole: number; readonly decimal: string } {
  const [, before = '', after = ''] = /(\d{1,3})[.,](\d{3})/.exec(plain(text)) ?? [];
  return { whole: Number(before + after), decimal: `${before},${after.slice(0, 2)}` };
}

function withoutPeriod(written: string): { written: string; period?: string } {
  const found = periodsAfter.find(({ pattern }) => pattern.test(written));
  return found ? { written: written.replace(found.pattern, ''), period: found.period } : { written };
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
  return fraction.length > 2 ? unreadable('amountDecimals') : inCents(whole, fraction);
}

function wholeEuros(written: string): Parsed<number> {
  const isWhole = /^(?:\d+|\d{1,3}(?:([ .,])\d{3})(?:\1\d{3})*)$/.test(written);
  return isWhole ? inCents(written, '') : unreadable('amountUnclear');
}

function inCents(whole: string, fraction: string): Parsed<number> {
  const digits = whole.replace(/\D/g, '').replace(/^0+(?=\d)/, '');
  if (digits.length > mostEuroDigits) return unreadable('amountTooLarge');
  return { ok: true, value: Number(digits + fraction.padEnd(2, '0')) };
}
