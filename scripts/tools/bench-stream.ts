import { performance } from 'node:perf_hooks';
import { Readable, Writable } from 'node:stream';
import type * as Stream from '../cli/stream';

/** Rows of a table and their names: people without means, with pay and a parent at home, with a house, with an unknown. */
const names = [
  'onDate',
  'residence',
  'age',
  'status',
  'household[0]',
  'sharedHousehold',
  'work',
  'incomes[0].kind',
  'incomes[0].perMonth',
  'jobStarted',
  'relatives[0].relation',
  'relatives[0].perMonth',
  'savings',
  'properties[0].kind',
  'properties[0].cadastralIncome',
  'otherBenefits',
  'maintenance',
];

function row(index: number): readonly string[] {
  const pay = String(200 + (index % 900));
  const rest = ['none', 'none'];
  const person = ['2026-03-01', 'home', String(18 + (index % 47)), 'belgian'];
  switch (index % 20) {
    case 0:
      return [
        ...person,
        'other',
        'unknown',
        'working',
        'wage',
        pay,
        'unknown',
        '',
        '',
        '500',
        '',
        '',
        ...rest,
      ];
    case 1:
    case 2:
    case 3:
      return [
        ...person,
        'partner',
        '',
        'seeking',
        'unemployment',
        pay,
        '',
        '',
        '',
        '9000',
        'built',
        pay,
        ...rest,
      ];
    case 4:
    case 5:
    case 6:
      return [
        ...person,
        'parent',
        'yes',
        'working',
        'wage',
        pay,
        'during',
        'parent',
        '1400.5',
        '0',
        '',
        '',
        ...rest,
      ];
    default:
      return [...person, 'other', 'no', 'seeking', 'sickness', pay, '', '', '', pay, '', '', ...rest];
  }
}

/** The row as a situation on a line of its own. */
function json(index: number): string {
  const [
    onDate = '',
    residence,
    age,
    status,
    household,
    shared,
    work,
    kind,
    pay,
    started,
    relation,
    income,
    savings,
    house,
    cadastral,
    other,
    maintenance,
  ] = row(index);
  const answers = {
    residence,
    age: Number(age),
    status,
    work,
    otherBenefits: other,
    maintenance,
    household: [household],
    ...(shared && { sharedHousehold: shared }),
    ...(relation && { relatives: [{ relation, perMonth: Number(income) }] }),
    incomes: [{ kind, perMonth: Number(pay) }],
    ...(started && { jobStarted: started }),
    savings: Number(savings),
    ...(house && { properties: [{ kind: house, cadastralIncome: Number(cadastral) }] }),
  };
  return JSON.stringify({ format: 'situation/1', onDate, answers });
}

/** npm run bench:stream -- 1000000: how many situations a second of one processor, and how much memory, in both forms. */
export async function main(
  [count = '1000000']: readonly string[],
  bundled: (name: string) => Promise<unknown>,
): Promise<void> {
  const { assessStream } = (await bundled('cli/stream/index.ts')) as typeof Stream;
  // A thousand of each, over and over: making them up is no part of what is timed.
  const lines = { ndjson: block(json), csv: block((index) => row(index).join(',')) };
  for (const form of ['ndjson', 'csv'] as const) {
    const head = form === 'csv' ? `${names.join(',')}\n` : '';
    const input = Readable.from(pieces(head, lines[form], Number(count) / 1_000));
    const nowhere = new Writable({ write: (_chunk, _encoding, done) => done() });
    const [start, used] = [performance.now(), process.cpuUsage()];
    await assessStream(form, { input, output: nowhere, errors: { write: () => true } });
    const { user, system } = process.cpuUsage(used);
    const perSecond = (micros: number): string =>
      Math.round(Number(count) / (micros / 1e6)).toLocaleString('en');
    const memory = Math.round(process.memoryUsage().rss / 2 ** 20);
    console.log(
      `${form}: ${perSecond(user + system)} a second of a processor, ${perSecond((performance.now() - start) * 1_000)} a second by the clock, ${memory} MB`,
    );
  }
}

function block(line: (index: number) => string): Buffer {
  return Buffer.from(Array.from({ length: 1_000 }, (_, index) => `${line(index)}\n`).join(''));
}

function* pieces(head: string, lines: Buffer, times: number): Generator<Buffer> {
  yield Buffer.from(head);
  for (let time = 0; time < times; time += 1) yield lines;
}
