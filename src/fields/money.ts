import { unknown, type Unknown } from '../contract';
import { bothWays, count, keyOf, parseEuro } from '../i18n';
import type { Period } from '../kernel';
import type { Parsed } from '../ui';

/** What was typed as an amount, in cents; an ambiguous one is asked again with both ways to read it. */
export function readEuro(typed: string, at: string, per?: Period): Parsed<number> {
  const parsed = parseEuro(typed, per);
  if (parsed.ok) return parsed;
  const key = keyOf(`mistake.${parsed.mistake}`);
  if (parsed.mistake !== 'amountAmbiguous') return { ok: false, mistakes: [{ at, key }] };
  const { whole, decimal } = bothWays(typed);
  return {
    ok: false,
    mistakes: [
      {
        at,
        key,
        values: (language) => ({
          typed: typed.trim(),
          whole: count(whole, language),
          decimal,
        }),
      },
    ],
  };
}

/** Cents as people type them back: 850,50; nothing where there is no number. */
export function typedEuro(cents: number | Unknown | undefined): string {
  if (cents === undefined || cents === unknown) return '';
  const digits = String(cents).padStart(3, '0');
  const fraction = digits.slice(-2);
  return fraction === '00' ? digits.slice(0, -2) : `${digits.slice(0, -2)},${fraction}`;
}
