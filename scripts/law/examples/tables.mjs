// node tables.mjs 2026-03-01: every table of the law on a day, since when, and the official text behind it.
import { isoDate, NoValueInForce, tables } from 'twelve-steps-law';

const day = isoDate(process.argv[2] ?? '2026-03-01');
for (const table of tables) {
  try {
    const { validFrom, reference } = table.on(day);
    console.log(`${table.name}: since ${validFrom}, ${reference}`);
  } catch (error) {
    if (!(error instanceof NoValueInForce)) throw error;
    console.log(`${table.name}: nothing in force yet`);
  }
}
