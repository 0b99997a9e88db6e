import { LongNumber } from './long-number';

/** What a field should have been; each kind has one sentence on the screen, `problem.<kind>`. */
export type Expectation =
  | { readonly kind: PlainExpectation }
  | { readonly kind: 'oneOf'; readonly options: readonly string[] }
  | { readonly kind: 'whole'; readonly low: number; readonly high: number }
  | { readonly kind: 'atMost'; readonly count: number };

/** The kinds that need no figures: of the file as a whole, of its shape, of a value. */
export const plainExpectations = [
  'size',
  'encoding',
  'json',
  'depth',
  'object',
  'list',
  'fieldOfContract',
  'once',
  'required',
  'format',
  'onDate',
  'amount',
  'amountOrUnknown',
  'share',
  'hours',
  'incomeAmount',
  'hourlyAmount',
  'monthlyAmount',
  'allowanceAmount',
  'day',
  'commune',
  'trueFalse',
] as const;
export type PlainExpectation = (typeof plainExpectations)[number];
export type ProblemKind = Expectation['kind'];

/** Every kind; each has its sentence in every language. */
export const problemKinds = [
  ...plainExpectations,
  'oneOf',
  'whole',
  'atMost',
] as const satisfies readonly ProblemKind[];

/** What is wrong in a file: where ('' is the file as a whole), what was expected, and a short piece of what stood there. */
export interface Problem {
  readonly field: string;
  readonly expected: Expectation;
  readonly found: string;
}

/** The place of a value, as `incomes[0].perMonth`; the answers stand without their wrapper. */
export function fieldName(path: readonly (string | number)[]): string {
  const [first, ...rest] = path;
  return (first === 'answers' && rest.length > 0 ? rest : path)
    .map((step, index) =>
      typeof step === 'number' ? `[${step}]` : `${index > 0 ? '.' : ''}${short(named(step))}`,
    )
    .join('');
}

/** A name that could be none in a program stands in quotes, so that an empty one is seen too. */
function named(step: string): string {
  return /^\w+$/.test(step) ? step : JSON.stringify(step);
}

/** A short piece of a value, on one line; empty when there is none. */
export function excerpt(value: unknown): string {
  if (value === undefined) return '';
  if (value instanceof LongNumber) return short(value.text);
  if (Array.isArray(value)) return '[…]';
  if (typeof value === 'object' && value !== null) return '{…}';
  return short(JSON.stringify(value));
}

/** A text that a file brought along, made harmless: it breaks no line and does not turn the direction of reading. */
export function oneLine(text: string): string {
  return text.replace(/[\p{C}\p{Zl}\p{Zp}]/gu, '\u{FFFD}');
}

function short(text: string): string {
  const shown = oneLine(text);
  return shown.length > longestExcerpt ? `${shown.slice(0, longestExcerpt)}…` : shown;
}

const longestExcerpt = 60;
