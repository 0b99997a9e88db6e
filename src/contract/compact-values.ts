import { cents, isIsoDate, partsOf, type IsoDate } from '../kernel';
import { inEuros } from './amount';
import type { BitReader, BitWriter } from './bits';

/** How a value becomes bits and comes back. */
export interface Codec {
  readonly write: (value: unknown, bits: BitWriter) => void;
  /** The value as JSON, as it would stand in a file. */
  readonly read: (bits: BitReader) => string;
}

/** Whole cents; most amounts are whole euros. */
export const amount: Codec = {
  write: (value, bits) => {
    const all = value as number;
    const isWhole = all % 100 === 0;
    bits.flag(isWhole);
    bits.number(isWhole ? all / 100 : all);
  },
  read: (bits) => inEuros(cents(bits.flag() ? bits.number() * 100 : bits.number())),
};

/** A figure is whole, or has the four decimals that the reader keeps. */
export const figure: Codec = {
  write: (value, bits) => {
    const all = value as number;
    bits.flag(Number.isInteger(all));
    bits.number(Number.isInteger(all) ? all : Math.round(all * 10_000));
  },
  read: (bits) => String(bits.flag() ? bits.number() : bits.number() / 10_000),
};

/** A day, or the code of a commune: the only texts there are. */
export const dayOrDigits: Codec = {
  write: (value, bits) => {
    const text = value as string;
    bits.flag(isIsoDate(text));
    if (isIsoDate(text)) writeDay(text, bits);
    else bits.fixed(Number(text), 17);
  },
  read: (bits) => JSON.stringify(bits.flag() ? readDay(bits) : String(bits.fixed(17)).padStart(5, '0')),
};

/** A day in 23 bits. */
export function writeDay(day: IsoDate, bits: BitWriter): void {
  const { year, month, day: number } = partsOf(day);
  bits.fixed(year, 14);
  bits.fixed(month, 4);
  bits.fixed(number, 5);
}

/** The day as text; whether there is such a day, others say. */
export function readDay(bits: BitReader): string {
  const [year, month, day] = [14, 4, 5].map((count) => bits.fixed(count));
  return [String(year).padStart(4, '0'), ...[month, day].map((part) => String(part).padStart(2, '0'))].join(
    '-',
  );
}
