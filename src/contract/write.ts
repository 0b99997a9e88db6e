import type { GenericSchema } from 'valibot';
import { cents } from '../kernel';
import { inEuros } from './amount';
import { assessmentSchema, type Assessment } from './assessment';
import { situationSchema, type Situation } from './situation';

/** A situation as one line of JSON, its fields in the order of the contract: equal situations are equal texts. */
export function writeSituation(situation: Situation): string {
  return situationWriter(situation);
}

/** An assessment as one line of JSON, its fields in the order of the contract. */
export function writeAssessment(assessment: Assessment): string {
  return assessmentWriter(assessment);
}

/** The kinds of schema that the two formats are made of. */
type Part =
  | { readonly type: 'strict_object'; readonly entries: Readonly<Record<string, Part>> }
  | { readonly type: 'array'; readonly item: Part }
  | { readonly type: 'exact_optional' | 'nullable'; readonly wrapped: Part }
  | { readonly type: 'union'; readonly options: readonly [Part, Part] }
  | { readonly type: 'picklist'; readonly options: readonly string[] }
  | (GenericSchema & { readonly type: 'custom' | 'number' | 'string' | 'boolean' | 'literal' });

type Writer = (value: unknown) => string;

// Marked pure: a page that writes no assessment carries neither its writer nor its schema.
const situationWriter = /* @__PURE__ */ writerOf(situationSchema);
const assessmentWriter = /* @__PURE__ */ writerOf(assessmentSchema);

/**
 * Follows the schema, so that a field is written by the definition that reads it; once, and not for each of the million
 * lines of a stream.
 */
function writerOf(part: Part): Writer {
  switch (part.type) {
    case 'strict_object':
      return objectWriter(part.entries);
    case 'array': {
      const entry = writerOf(part.item);
      return (value) => `[${(value as readonly unknown[]).map((one) => entry(one)).join(',')}]`;
    }
    case 'exact_optional':
    case 'nullable': {
      const present = writerOf(part.wrapped);
      return (value) => (value === null ? 'null' : present(value));
    }
    case 'union': {
      const known = writerOf(part.options[0]);
      return (value) => (typeof value === 'number' ? known(value) : JSON.stringify(value));
    }
    case 'custom':
      return (value) => inEuros(cents(value as number));
    case 'picklist': {
      const words = new Map(part.options.map((word) => [word, JSON.stringify(word)]));
      return (value) => words.get(value as string) ?? JSON.stringify(value);
    }
    default:
      return (value) => JSON.stringify(value);
  }
}

function objectWriter(entries: Readonly<Record<string, Part>>): Writer {
  const fields = Object.entries(entries).map(([name, part]) => ({
    name,
    label: `${JSON.stringify(name)}:`,
    write: writerOf(part),
  }));
  return (value) => {
    const values = value as Readonly<Record<string, unknown>>;
    let text = '';
    for (const { name, label, write } of fields) {
      const one = values[name];
      if (one !== undefined) text += `${text && ','}${label}${write(one)}`;
    }
    return `{${text}}`;
  };
}
