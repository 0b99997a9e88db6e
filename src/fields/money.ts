import { unknown, type Unknown } from '../contract';
import { count, keyOf, parseEuro } from '../i18n';
import type { Parsed } from '../ui';

/** What was typed as an amount, in cents; an ambiguous one is asked again with both ways to read it. */
export function readEuro(typed: string, at: string): Parsed<number> {
  const parsed = parseEuro(typed);
  if (parsed.ok) return parsed;
  const key = keyOf(`mistake.${parsed.mistake}`);
  if (parsed.mistake !== 'amountAmbiguous') return { ok: false, mistakes: [{ at, key }] };
  const [before = '', after = ''] = typed.replace(/[^\d.,]/g, '').split(/[.,]/);
  return {
    ok: false,
    mistakes: [
      {
        at,
        key,
        values: (language) => ({
          typed: typed.trim(),
          whole: count(Number(before + after), language),
          decimal: `${before},${after.slice(0, 2)}`,
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
