import { tables } from '../../src/data';
import { isIsoDate, NoValueInForce, type IsoDate, type Timeline } from '../../src/kernel';

/** npm run in-force -- 2026-03-01: what is in force on a day, today's where none is named, and when each table was last checked. */
export function main([day = dayInBelgium()]: readonly string[]): 0 | 2 {
  const lines = inForce(day);
  if (lines) console.log([`In force on ${day}, amounts in cents:`, ...lines].join('\n'));
  else console.error(`${day} is not a day: expected YYYY-MM-DD, for example 2026-03-01`);
  return lines ? 0 : 2;
}

function dayInBelgium(): string {
  return new Date().toLocaleDateString('sv-SE', { timeZone: 'Europe/Brussels' });
}

/** What is in force on a day, table by table: value in cents, since when, official text, source, last check. Null when it is no day. */
export function inForce(day: string): readonly string[] | null {
  return isIsoDate(day) ? tables.map((table) => line(table, day)) : null;
}

function line(table: Timeline<unknown>, day: IsoDate): string {
  try {
    const { value, validFrom, reference, source, checkedOn } = table.on(day);
    const row = `${JSON.stringify(value)} since ${validFrom}, ${reference}, ${source}; last checked ${checkedOn}`;
    return `${table.name}: ${row}${expectation(table, day)}`;
  } catch (error) {
    if (error instanceof NoValueInForce) return `${table.name}: no value in force`;
    throw error;
  }
}

function expectation(table: Timeline<unknown>, day: IsoDate): string {
  const { changeExpectedFrom } = table.latest;
  if (changeExpectedFrom === undefined) return '';
  const old = table.mayBeOutdatedOn(day) ? ', MAY BE OUTDATED' : '';
  return `, change expected from ${changeExpectedFrom}${old}`;
}
