import * as v from 'valibot';
import { problemOf } from './issue';
import { readJson } from './json';
import { excerpt, type PlainExpectation, type Problem } from './problem';
import { situationSchema, type Situation } from './situation';

/** A file as it was understood, or everything that is wrong in it; never half of a situation. */
export type Read =
  | { readonly ok: true; readonly situation: Situation }
  | { readonly ok: false; readonly problems: readonly [Problem, ...Problem[]] };

/** The largest file that is looked at, in bytes. */
export const largestFile = 64 * 1024;

/** The bytes of a file as a situation. Throws nothing, whatever the bytes are. */
export function parse(file: Uint8Array): Read {
  if (file.byteLength > largestFile) return wrong('size');
  const text = decoded(file);
  if (text === null) return wrong('encoding');
  const json = readJson(text);
  if (!json.ok) return { ok: false, problems: [json.problem] };
  if (!isObject(json.value)) return wrong('object', '', json.value);
  // The schema takes an empty list for an object without fields.
  if (Array.isArray(json.value['answers'])) return wrong('object', 'answers', json.value['answers']);
  const read = v.safeParse(situationSchema, json.value);
  if (read.success) return { ok: true, situation: read.output };
  const [first, ...more] = read.issues;
  return { ok: false, problems: [problemOf(first), ...more.map(problemOf)] };
}

function wrong(kind: PlainExpectation, field = '', found?: unknown): Read {
  return { ok: false, problems: [{ field, expected: { kind }, found: excerpt(found) }] };
}

const decoder = new TextDecoder('utf-8', { fatal: true });

function decoded(file: Uint8Array): string | null {
  try {
    return decoder.decode(file);
  } catch {
    return null;
  }
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
