import { LongNumber } from './long-number';
import { fieldName, type PlainExpectation, type Problem } from './problem';

export type Json =
  { readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly problem: Problem };

/**
 * A text as a JSON value, with what `JSON.parse` keeps quiet about: names given twice, names that every JavaScript
 * object has, deep nests, and the digits of numbers too long for it.
 */
export function readJson(text: string): Json {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return refused([], 'json');
  }
  // A text that comes back as it was has lost neither a name nor a digit: most of a million lines need no second look.
  if (isHarmless(value, deepest) && JSON.stringify(value) === text) return { ok: true, value };
  return readClosely(text, value);
}

/** Whether a value is no deeper than this, and has no name that every JavaScript object has. */
function isHarmless(value: unknown, deepest: number): boolean {
  if (typeof value !== 'object' || value === null) return true;
  if (deepest === 0) return false;
  if (Array.isArray(value)) return value.every((one) => isHarmless(one, deepest - 1));
  const fields = value as Readonly<Record<string, unknown>>;
  return Object.keys(fields).every((name) => !isOfEveryObject(name) && isHarmless(fields[name], deepest - 1));
}

function isOfEveryObject(name: string): boolean {
  return name in Object.prototype || name === 'prototype';
}

/** Sign by sign, to tell what is wrong and where. */
function readClosely(text: string, value: unknown): Json {
  const containers: Container[] = [];
  const long: { readonly path: Path; readonly text: string }[] = [];
  for (let at = 0; at < text.length;) {
    const end = endOfToken(text, at);
    const inside = containers[containers.length - 1];
    switch (text.charAt(at)) {
      case '{':
      case '[':
        if (containers.length === deepest) return refused([], 'depth');
        containers.push(text.charAt(at) === '{' ? { names: new Set(), at: null } : { names: null, at: 0 });
        break;
      case '}':
      case ']':
        containers.pop();
        break;
      case ',':
        if (inside) inside.at = typeof inside.at === 'number' ? inside.at + 1 : null;
        break;
      case '"': {
        if (!inside?.names || inside.at !== null) break;
        const name = JSON.parse(text.slice(at, end)) as string;
        inside.at = name;
        if (isOfEveryObject(name)) return refused(pathTo(containers), 'fieldOfContract');
        if (inside.names.has(name)) return refused(pathTo(containers), 'once');
        inside.names.add(name);
        break;
      }
      default:
        if (isLongNumber(text.slice(at, end)))
          long.push({ path: pathTo(containers), text: text.slice(at, end) });
    }
    at = end;
  }
  for (const { path, text: digits } of long) place(value, path, new LongNumber(digits));
  return { ok: true, value };
}

/** Where the text, number or word that begins here ends, in a text that is known to be JSON; anything else is one sign long. */
function endOfToken(text: string, at: number): number {
  let end = at + 1;
  if (text.charCodeAt(at) === quote) {
    while (text.charCodeAt(end) !== quote) end += text.charCodeAt(end) === backslash ? 2 : 1;
    return end + 1;
  }
  if (!isOfWord(text.charCodeAt(at))) return end;
  while (isOfWord(text.charCodeAt(end))) end += 1;
  return end;
}

const [quote, backslash] = ['"', '\\'].map((sign) => sign.charCodeAt(0));

/** Letters, digits, and the signs of a number. */
const ofWords = new Set(
  Array.from({ length: 128 }, (_, code) => code).filter((code) =>
    /[-+.\w\\^`]/.test(String.fromCharCode(code)),
  ),
);

/** False past the end. */
function isOfWord(code: number): boolean {
  return ofWords.has(code);
}

/** A situation needs four: itself, its answers, a list of them, an entry. */
const deepest = 6;

type Path = readonly (string | number)[];

/** An object or a list being read, and the field or number of the entry that was reached; null before a name. */
interface Container {
  readonly names: Set<string> | null;
  at: string | number | null;
}

function refused(path: Path, kind: PlainExpectation): Json {
  return { ok: false, problem: { field: fieldName(path), expected: { kind }, found: '' } };
}

function pathTo(containers: readonly Container[]): Path {
  return containers.map(({ at }) => at ?? '');
}

/** Whether a JavaScript number loses digits of it; up to fifteen come back as they went in, unless all are lost. */
function isLongNumber(token: string): boolean {
  // Nearly every number is short, and not worth a look at its digits.
  if (token.length <= 15 && Number(token) !== 0) return false;
  const digits = /^-?(\d+)\.?(\d*)/.exec(token)?.slice(1).join('') ?? '';
  const value = Number(token);
  return (digits.length > 15 && token !== String(value)) || (value === 0 && /[1-9]/.test(digits));
}

function place(root: unknown, path: Path, value: LongNumber): void {
  const last = path[path.length - 1];
  if (last === undefined) return;
  // The path was read from the very text that the value was: each step leads to an object or a list.
  const parent = path.slice(0, -1).reduce((at, step) => (at as Record<string | number, unknown>)[step], root);
  (parent as Record<string | number, unknown>)[last] = value;
}
