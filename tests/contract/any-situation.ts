import fc from 'fast-check';
import { dayPattern } from '../../src/contract/amount';
import { incomeSchema, propertySchema, situationSchema, type Situation } from '../../src/contract/situation';
import { firstOnDate, lastOnDate, unknown, type IncomeKind } from '../../src/contract/values';
import { daysLater, epochDay, isoDate } from '../../src/kernel/iso-date';
import { largestAmount } from '../../src/kernel/money';

/** The kinds of schema that a situation is made of. */
type Part =
  | { readonly type: 'strict_object'; readonly entries: Readonly<Record<string, Part>> }
  | { readonly type: 'array'; readonly item: Part }
  | { readonly type: 'exact_optional'; readonly wrapped: Part }
  | { readonly type: 'union'; readonly options: readonly Part[] }
  | { readonly type: 'picklist'; readonly options: readonly string[] }
  | { readonly type: 'literal'; readonly literal: string }
  | { readonly type: 'number' | 'string'; readonly pipe: readonly object[] }
  | { readonly type: 'custom' | 'boolean' };

/** Any situation that a file can hold, amounts in cents: drawn from the schema itself, so that no field is forgotten. */
export function anySituation(): fc.Arbitrary<Situation> {
  // The schema describes files; its amounts are drawn as what they become behind the door.
  return any(situationSchema) as fc.Arbitrary<Situation>;
}

function any(part: Part): fc.Arbitrary<unknown> {
  if (part === (incomeSchema as Part)) return anyIncome();
  if (part === (propertySchema as Part)) return anyProperty();
  switch (part.type) {
    case 'strict_object':
      return anyObject(part.entries);
    case 'array':
      return fc.array(any(part.item), { maxLength: 3 });
    case 'exact_optional':
      return any(part.wrapped);
    case 'union':
      return fc.oneof(...part.options.map(any));
    case 'picklist':
      return fc.constantFrom(...part.options);
    case 'literal':
      return fc.constant(part.literal);
    case 'number':
      return anyNumber(part.pipe);
    case 'string':
      return anyText(part.pipe);
    case 'custom':
      return anyAmount();
    case 'boolean':
      return fc.boolean();
  }
}

function anyObject(entries: Readonly<Record<string, Part>>): fc.Arbitrary<object> {
  const fields = Object.entries(entries);
  const required = fields.filter(([, part]) => part.type !== 'exact_optional').map(([name]) => name);
  return fc.record(Object.fromEntries(fields.map(([name, part]) => [name, any(part)])), {
    requiredKeys: required,
    noNullPrototype: true,
  });
}

/** An income of one of the four forms: by the hour, by the month, by the year with its highest day, or one free period. */
function anyIncome(): fc.Arbitrary<object> {
  const { kind, hoursPerMonth } = incomeSchema.entries;
  const amount = fc.oneof(fc.constant(unknown), anyAmount());
  const periods = (...names: readonly string[]) => fc.constantFrom(...names);
  return fc
    .record({
      kind: any(kind) as fc.Arbitrary<IncomeKind>,
      amount,
      hours: any(hoursPerMonth),
      period: periods('perMonth', 'perYear', 'perDay'),
      ofAllowance: periods('perMonth', 'perYear'),
      highestDay: fc.option(amount, { nil: undefined }),
    })
    .map((drawn) => ({ kind: drawn.kind, ...amountsOf(drawn) }));
}

interface DrawnIncome {
  readonly kind: IncomeKind;
  readonly amount: unknown;
  readonly hours: unknown;
  readonly period: string;
  readonly ofAllowance: string;
  readonly highestDay: unknown;
}

function amountsOf({ kind, amount, hours, period, ofAllowance, highestDay }: DrawnIncome): object {
  switch (kind) {
    case 'localEmployment':
      return { perHour: amount, hoursPerMonth: hours };
    case 'noticePay':
    case 'countedGifts':
      return { perMonth: amount };
    case 'volunteerAllowance':
      return { [ofAllowance]: amount, ...(highestDay === undefined ? {} : { perDay: highestDay }) };
    default:
      return { [period]: amount };
  }
}

/** The cadastral income may be absent abroad only. */
function anyProperty(): fc.Arbitrary<object> {
  return fc
    .tuple(anyObject(propertySchema.entries), anyAmount())
    .map(([property, cadastralIncome]) =>
      'kind' in property && property.kind === 'abroad' ? property : { cadastralIncome, ...property },
    );
}

/** Cents: small ones, everyday ones, and the edge of what is exact. */
function anyAmount(): fc.Arbitrary<number> {
  return fc.oneof(
    fc.integer({ min: 0, max: 300 }),
    fc.integer({ min: 0, max: 5_000_000 }),
    fc.integer({ min: 0, max: largestAmount }),
    fc.integer({ min: largestAmount - 300, max: largestAmount }),
  );
}

function anyNumber(pipe: readonly object[]): fc.Arbitrary<number> {
  const highest = pipe.find((action): action is { requirement: number } => isOf(action, 'max_value'));
  const max = highest?.requirement ?? 0;
  if (pipe.some((action) => isOf(action, 'integer'))) return fc.integer({ min: 0, max });
  return fc.integer({ min: 0, max: max * 100 }).map((hundredths) => hundredths / 100);
}

function anyText(pipe: readonly object[]): fc.Arbitrary<string> {
  const isDay = pipe.some((action) => 'requirement' in action && action.requirement === dayPattern);
  if (!isDay) return fc.integer({ min: 0, max: 99_999 }).map((number) => String(number).padStart(5, '0'));
  const [first, last] = [isoDate(firstOnDate), isoDate(lastOnDate)];
  return fc.integer({ min: 0, max: epochDay(last) - epochDay(first) }).map((days) => daysLater(first, days));
}

function isOf(action: object, type: string): boolean {
  return 'type' in action && action.type === type;
}
