import { areasOfKind, type BarometerMonth } from '../../../src/figures';
import { readCode, readMonth, readPeople, type Cell } from './cells';
import { communeBehind, wrongTogether, type Codes } from './codes';
import { tableIn, type Table } from './columns';
import { Refused } from './refused';
import { sheetsIn, type SheetRow } from './sheets';

/** The sums of one month: by commune of today, and for each the rows of the codes that were given. */
interface Sums {
  readonly people: Map<string, number>;
  readonly rows: Map<string, Map<string, number>>;
}

const emptySums = (): Sums => ({ people: new Map(), rows: new Map() });

/** From this share of the communes of a region on, a file speaks of all of it, and a commune without a row has nobody. */
const wholeRegion = 0.9;

/** The months that a file of the ministry or of a region holds. Throws Refused, with every row that is wrong and why. */
export async function readFile(bytes: Uint8Array, codes: Codes): Promise<readonly BarometerMonth[]> {
  const table = tableIn(await sheetsIn(bytes));
  if (table.rows.length === 0) throw new Refused('there is no row below the names of the columns');
  const months = new Map<string, Sums>();
  const problems = table.rows.flatMap((row) => {
    const problem = added(row, table, months, codes);
    return problem === undefined ? [] : [`row ${row.number}: ${problem}`];
  });
  if (problems.length > 0) throw new Refused(...problems);
  const contradictions = [...months].flatMap(([month, sums]) => contradictionsIn(month, sums, table, codes));
  if (contradictions.length > 0) throw new Refused(...contradictions);
  return [...months].sort().map(([month, { people }]) => ({
    month,
    equivalentAid: table.isByCombination ? 'leftOut' : 'notSaid',
    recipients: Object.fromEntries([...(table.isByCombination ? completed(people, codes) : people)].sort()),
  }));
}

/** Adds a row to its month, or says what is wrong with it. */
function added(
  { number, cells }: SheetRow,
  { columns, isByCombination }: Table,
  months: Map<string, Sums>,
  codes: Codes,
): string | undefined {
  const code = readCode(cells[columns.code] ?? '');
  const month = readMonth(cells[columns.month] ?? '');
  const people = readPeople(cells[columns.recipients] ?? '', isByCombination);
  const problems = [code, month, people].flatMap(problemOf);
  if (!('value' in code && 'value' in month && 'value' in people)) return problems.join('; ');
  const today = communeBehind(code.value, codes);
  if (today === undefined) return `${code.value} is no commune; totals and larger areas have no place here`;
  const sums = months.get(month.value) ?? emptySums();
  months.set(month.value, sums);
  const rows = sums.rows.get(today) ?? new Map<string, number>();
  sums.rows.set(today, rows);
  const earlier = rows.get(code.value);
  if (earlier !== undefined && !isByCombination)
    return `${code.value} in ${month.value} already stands in row ${earlier}`;
  rows.set(code.value, number);
  sums.people.set(today, (sums.people.get(today) ?? 0) + people.value);
  return undefined;
}

function problemOf(cell: Cell<unknown>): readonly string[] {
  return 'problem' in cell ? [cell.problem] : [];
}

function contradictionsIn(month: string, sums: Sums, table: Table, codes: Codes): readonly string[] {
  return [...sums.rows].flatMap(([today, rows]) => {
    const row = Math.max(...rows.values());
    const people = sums.people.get(today) ?? 0;
    const residents = codes.areas.get(today)?.residents ?? 0;
    const wrong = wrongTogether(today, [...rows.keys()], codes, table.isByCombination);
    return [
      ...(wrong === undefined ? [] : [`row ${row}: in ${month}, ${wrong}`]),
      ...(people <= residents
        ? []
        : [`row ${row}: ${today} has more recipients in ${month} (${people}) than residents (${residents})`]),
    ];
  });
}

/** The export leaves out every combination that nobody is in, and so a commune where nobody receives anything. */
function completed(people: ReadonlyMap<string, number>, { areas }: Codes): ReadonlyMap<string, number> {
  const all = new Map(people);
  for (const region of areasOfKind(areas, 'region')) {
    const communes = areasOfKind(areas, 'commune', region).map(({ key }) => key);
    const known = communes.filter((key) => people.has(key));
    if (known.length < communes.length * wholeRegion) continue;
    for (const key of communes) all.set(key, people.get(key) ?? 0);
  }
  return all;
}
