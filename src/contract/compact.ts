import type { GenericSchema } from 'valibot';
import { BitWriter, type BitReader } from './bits';
import { amount, dayOrDigits, figure, type Codec } from './compact-values';
import { situationSchema, type Situation } from './situation';
import { unknown } from './values';

/** A situation as bits, far fewer than its text: to be typed from paper, or to fit a small code. */
export function packed(situation: Situation): readonly number[] {
  const writer = new BitWriter();
  codec.write(situation, writer);
  return writer.bits;
}

/** The text of the situation that was packed: what it says is for the reader of files to judge. Throws EndOfBits. */
export function unpacked(reader: BitReader): string {
  return codec.read(reader);
}

/** The kinds of schema that a situation is made of. */
type Part =
  | { readonly type: 'strict_object'; readonly entries: Readonly<Record<string, Part>> }
  | { readonly type: 'array'; readonly item: Part }
  | { readonly type: 'exact_optional'; readonly wrapped: Part }
  | { readonly type: 'union'; readonly options: readonly [Part, Part] }
  | { readonly type: 'picklist'; readonly options: readonly string[] }
  | { readonly type: 'literal'; readonly literal: string }
  | (GenericSchema & { readonly type: 'custom' | 'number' | 'string' | 'boolean' });

/** Follows the schema, so that no field is forgotten; an answer that is not there takes one bit. */
function codecOf(part: Part): Codec {
  switch (part.type) {
    case 'strict_object':
      return ofObject(part.entries);
    case 'array':
      return ofList(codecOf(part.item));
    case 'exact_optional':
      return codecOf(part.wrapped);
    case 'union':
      return ofUnknown(part.options[0]);
    case 'picklist':
      return ofWords(part.options);
    case 'literal':
      return { write: () => undefined, read: () => JSON.stringify(part.literal) };
    case 'custom':
      return amount;
    case 'number':
      return figure;
    case 'string':
      return dayOrDigits;
    case 'boolean':
      return { write: (value, bits) => bits.flag(value === true), read: (bits) => String(bits.flag()) };
  }
}

function ofObject(entries: Readonly<Record<string, Part>>): Codec {
  const fields = Object.entries(entries).map(([name, part]) => ({
    name,
    isOptional: part.type === 'exact_optional',
    ...codecOf(part),
  }));
  return {
    write: (value, bits) => {
      const values = value as Readonly<Record<string, unknown>>;
      for (const { name, isOptional, write } of fields) {
        if (isOptional) bits.flag(values[name] !== undefined);
        if (values[name] !== undefined) write(values[name], bits);
      }
    },
    read: (bits) => {
      const texts: string[] = [];
      for (const { name, isOptional, read } of fields) {
        if (!isOptional || bits.flag()) texts.push(`${JSON.stringify(name)}:${read(bits)}`);
      }
      return `{${texts.join(',')}}`;
    },
  };
}

function ofList({ write, read }: Codec): Codec {
  return {
    write: (value, bits) => {
      const entries = value as readonly unknown[];
      bits.number(entries.length);
      for (const entry of entries) write(entry, bits);
    },
    read: (bits) => `[${Array.from({ length: bits.number() % longest }, () => read(bits)).join(',')}]`,
  };
}

/** More entries than the reader takes: a code that is none should not fill the memory. */
const longest = 256;

/** "I don't know" is one word more where the answer is a word, and a bit before it elsewhere. */
function ofUnknown(known: Part): Codec {
  if (known.type === 'picklist') return ofWords([...known.options, unknown]);
  const { write, read } = codecOf(known);
  return {
    write: (value, bits) => {
      bits.flag(value === unknown);
      if (value !== unknown) write(value, bits);
    },
    read: (bits) => (bits.flag() ? JSON.stringify(unknown) : read(bits)),
  };
}

function ofWords(words: readonly string[]): Codec {
  const width = Math.ceil(Math.log2(words.length));
  return {
    write: (value, bits) => bits.fixed(words.indexOf(value as string), width),
    read: (bits) => JSON.stringify(words[bits.fixed(width)] ?? ''),
  };
}

// Marked pure: a page that carries no code carries no schema for it.
const codec = /* @__PURE__ */ codecOf(situationSchema);
