import situationSchema from '../../../public/schema/situation-1.json';
import { NotASituation } from '../refusal';
import { known, type Part } from './json-schema';

/** The cells of a row as the text of a situation file. Throws NotASituation for more cells than there are names. */
type RowReader = (cells: readonly string[]) => string;

/**
 * A reader of rows below these field names, or what is wrong with the names. A field is named as the refusals name it; an
 * empty cell is no answer; `[]` in the column of a list is a list of nothing.
 */
export function situationReader(names: readonly string[]): RowReader | string {
  const root: Branch = { isList: false, part: schema, own: null, below: new Map() };
  for (const [column, name] of names.entries()) {
    const problem = plant(root, name.trim(), column);
    if (problem) return problem;
  }
  if (!root.below.has('onDate')) return 'expected a column onDate';
  return (cells) => {
    if (cells.slice(names.length).some((cell) => cell.trim() !== ''))
      throw new NotASituation(`expected at most ${names.length} cells; found ${cells.length}`);
    const fields = ['onDate', 'answers'].map(
      (name) => `"${name}":${written(root.below.get(name), cells) ?? (name === 'answers' ? '{}' : '""')}`,
    );
    return `{"format":"situation/1",${fields.join(',')}}`;
  };
}

/** A field of the table: a column, or the fields and entries below it. */
interface Branch {
  readonly isList: boolean;
  readonly part: Part;
  own: number | null;
  readonly below: Map<string | number, Branch>;
}

const schema: Part = situationSchema;

/** Puts a column into the tree; gives back what is wrong with its name. */
function plant(root: Branch, name: string, column: number): string | null {
  let at = root;
  for (const step of stepsOf(name)) {
    const part = typeof step === 'number' ? entryOf(at.part, step) : fieldOf(at.part, step);
    if (!part)
      return `${JSON.stringify(name)}: expected a field of the contract, such as age or incomes[0].perMonth`;
    const next: Branch = at.below.get(step) ?? {
      isList: part.type === 'array',
      part,
      own: null,
      below: new Map(),
    };
    at.below.set(step, next);
    at = next;
  }
  if (at.own !== null) return `${name}: expected each field once`;
  if (at.part.type === 'object')
    return `${name}: expected a field of it, such as ${name}.${Object.keys(at.part.properties ?? {})[0] ?? ''}`;
  at.own = column;
  return null;
}

/** `incomes[0].perMonth` as its steps; the answers stand without their wrapper. */
function stepsOf(name: string): readonly (string | number)[] {
  const steps = name
    .split(/\.|(?=\[\d{1,3}\])/)
    .map((step) => (/^\[\d+\]$/.test(step) ? Number(step.slice(1, -1)) : step));
  return steps[0] === 'onDate' ? steps : ['answers', ...steps];
}

function fieldOf({ properties = {} }: Part, name: string): Part | null {
  const found = Object.hasOwn(properties, name) ? properties[name] : undefined;
  return found ? known(found) : null;
}

function entryOf({ items, maxItems = 0 }: Part, index: number): Part | null {
  return items && index < maxItems ? known(items) : null;
}

/** The JSON of a field; undefined where no cell says anything. */
function written(branch: Branch | undefined, cells: readonly string[]): string | undefined {
  if (!branch) return undefined;
  const own = branch.own === null ? '' : (cells[branch.own] ?? '').trim();
  if (branch.isList) return writtenList(branch, own, cells);
  if (branch.part.type !== 'object') return own === '' ? undefined : cell(branch.part, own);
  const fields: string[] = [];
  for (const [name, below] of branch.below) {
    const value = written(below, cells);
    if (value !== undefined) fields.push(`"${name}":${value}`);
  }
  return fields.length === 0 ? undefined : `{${fields.join(',')}}`;
}

/** An entry left out between two others is null, which the reader refuses: nothing moves up in its place unseen. */
function writtenList({ below }: Branch, own: string, cells: readonly string[]): string | undefined {
  const entries: string[] = [];
  for (const [index, entry] of below) {
    const value = written(entry, cells);
    if (value !== undefined) entries[Number(index)] = value;
  }
  if (entries.length === 0) return own === '' ? undefined : own === '[]' ? own : JSON.stringify(own);
  return own === ''
    ? `[${Array.from(entries, (entry: string | undefined) => entry ?? 'null').join(',')}]`
    : JSON.stringify(own);
}

/** A cell as JSON. Where a spreadsheet writes a comma for the point of a number, it is read as one. */
function cell({ type }: Part, text: string): string {
  if (type === 'boolean' && /^(true|false)$/i.test(text)) return text.toLowerCase();
  if ((type === 'number' || type === 'integer') && /^-?\d+(?:[.,]\d+)?$/.test(text) && !/^-?0\d/.test(text))
    return text.replace(',', '.');
  return JSON.stringify(text);
}
