/** A value of JSON. */
export type Nested =
  string | number | boolean | null | readonly Nested[] | { readonly [name: string]: Nested };

/** A value as the cells of a row, by the names of its fields: `incomes[0].perMonth`. */
export function flat(value: Nested, name = ''): Record<string, string> {
  if (value === null) return {};
  if (isList(value)) {
    if (value.length === 0) return { [name]: '[]' };
    return joined(value.map((entry, index) => flat(entry, `${name}[${index}]`)));
  }
  if (typeof value !== 'object') return { [name]: String(value) };
  return joined(
    Object.entries(value).map(([field, one]) => flat(one, name === '' ? field : `${name}.${field}`)),
  );
}

/** An assessment as a row: no cell for a list of nothing, and a calculation as the sums of its labels. */
export function flatAssessment(value: Nested, name = ''): Record<string, string> {
  if (isList(value)) {
    if (name.endsWith('ledger')) return sums(value as unknown as readonly Line[], name);
    return joined(value.map((entry, index) => flatAssessment(entry, `${name}[${index}]`)));
  }
  if (typeof value !== 'object' || value === null) return flat(value, name);
  return joined(
    Object.entries(value).map(([field, one]) =>
      flatAssessment(one, name === '' ? field : `${name}.${field}`),
    ),
  );
}

interface Line {
  readonly label: string;
  readonly perYear: number;
}

function sums(lines: readonly Line[], name: string): Record<string, string> {
  const inCents = new Map<string, number>();
  for (const { label, perYear } of lines)
    inCents.set(label, (inCents.get(label) ?? 0) + Math.round(perYear * 100));
  return Object.fromEntries([...inCents].map(([label, cents]) => [`${name}.${label}`, String(cents / 100)]));
}

function isList(value: Nested): value is readonly Nested[] {
  return Array.isArray(value);
}

function joined(parts: readonly Record<string, string>[]): Record<string, string> {
  return Object.assign({}, ...parts) as Record<string, string>;
}
