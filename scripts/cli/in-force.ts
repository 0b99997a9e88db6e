import {
  changesBetween,
  csvOf,
  jsonOf,
  standingsOn,
  valuesOn,
  type Line,
  type Standing,
} from '../../src/desk';
import { isIsoDate } from '../../src/kernel';

/**
 * npm run in-force -- 2026-03-01: what is in force on a day, today's where none is named, and when each table was last checked.
 * Two days: what is different on the second. With --csv or --json: value by value, for a spreadsheet or another program.
 */
export function main(words: readonly string[]): 0 | 2 {
  const [day = dayInBelgium(), other] = words.filter((word) => !word.startsWith('--'));
  const wrong = [day, other ?? day].find((one) => !isIsoDate(one));
  if (wrong !== undefined || !isIsoDate(day)) {
    console.error(`${wrong ?? day} is not a day: expected YYYY-MM-DD, for example 2026-03-01`);
    return 2;
  }
  const changes = other !== undefined && isIsoDate(other) ? changesBetween(day, other) : null;
  const form = words.includes('--csv') ? 'csv' : words.includes('--json') ? 'json' : null;
  if (form) console.log((form === 'csv' ? csvOf : jsonOf)(changes ?? valuesOn(day)));
  else if (changes)
    console.log([`From ${day} to ${other ?? day}, amounts in cents:`, ...changes.map(changed)].join('\n'));
  else console.log([`In force on ${day}, amounts in cents:`, ...(inForce(day) ?? [])].join('\n'));
  return 0;
}

function changed(line: Line): string {
  const { table, field, before, after, validFrom, reference } = line;
  const name = `${String(table)}${field === '' ? '' : ' '}${String(field)}`;
  return `${name}: ${JSON.stringify(before)} → ${JSON.stringify(after)} since ${String(validFrom)}, ${String(reference)}`;
}

function dayInBelgium(): string {
  return new Date().toLocaleDateString('sv-SE', { timeZone: 'Europe/Brussels' });
}

/** What is in force on a day, table by table: value in cents, since when, official text, source, last check. Null when it is no day. */
export function inForce(day: string): readonly string[] | null {
  return isIsoDate(day) ? standingsOn(day).map(line) : null;
}

function line({ table, row, mayBeOutdated }: Standing): string {
  if (!row) return `${table.name}: no value in force`;
  const { value, validFrom, reference, source, checkedOn } = row;
  const { changeExpectedFrom } = table.latest;
  const origin = `${JSON.stringify(value)} since ${validFrom}, ${reference}, ${source}; last checked ${checkedOn}`;
  const expected = changeExpectedFrom === undefined ? '' : `, change expected from ${changeExpectedFrom}`;
  return `${table.name}: ${origin}${expected}${mayBeOutdated ? ', MAY BE OUTDATED' : ''}`;
}
