import type { GenericSchema } from 'valibot';
import { cents } from '../kernel';
import { assessmentSchema, type Assessment } from './assessment';
import { situationSchema, type Situation } from './situation';

/** A situation as one line of JSON, its fields in the order of the contract: equal situations are equal texts. */
export function writeSituation(situation: Situation): string {
  return written(situationSchema, situation);
}

/** An assessment as one line of JSON, its fields in the order of the contract. */
export function writeAssessment(assessment: Assessment): string {
  return written(assessmentSchema, assessment);
}

/** The kinds of schema that the two formats are made of. */
type Part =
  | { readonly type: 'strict_object'; readonly entries: Readonly<Record<string, Part>> }
  | { readonly type: 'array'; readonly item: Part }
  | { readonly type: 'exact_optional' | 'nullable'; readonly wrapped: Part }
  | { readonly type: 'union'; readonly options: readonly [Part, Part] }
  | (GenericSchema & { readonly type: 'custom' | 'number' | 'string' | 'boolean' | 'literal' | 'picklist' });

/** Follows the schema, so that a field is written by the definition that reads it. */
function written(part: Part, value: unknown): string {
  switch (part.type) {
    case 'strict_object':
      return `{${fields(part.entries, value as Readonly<Record<string, unknown>>).join(',')}}`;
    case 'array':
      return `[${(value as readonly unknown[]).map((entry) => written(part.item, entry)).join(',')}]`;
    case 'exact_optional':
    case 'nullable':
      return value === null ? 'null' : written(part.wrapped, value);
    case 'union':
      return typeof value === 'number' ? written(part.options[1], value) : JSON.stringify(value);
    case 'custom':
      return inEuros(cents(value as number));
    default:
      return JSON.stringify(value);
  }
}

function fields(
  entries: Readonly<Record<string, Part>>,
  values: Readonly<Record<string, unknown>>,
): readonly string[] {
  return Object.entries(entries).flatMap(([name, part]) =>
    values[name] === undefined ? [] : `${JSON.stringify(name)}:${written(part, values[name])}`,
  );
}

/** Whole cents as a JSON number of euros, put together digit by digit. */
function inEuros(amount: number): string {
  const digits = String(Math.abs(amount)).padStart(3, '0');
  const fraction = digits.slice(-2).replace(/0+$/, '');
  return `${amount < 0 ? '-' : ''}${digits.slice(0, -2)}${fraction && `.${fraction}`}`;
}
