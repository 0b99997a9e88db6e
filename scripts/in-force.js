// npm run in-force -- 2026-03-01: what is in force on a day, and when each table was last checked.
import { load } from './typescript.js';

const { inForce } = await load('tables-in-force.ts');
const day = process.argv[2] ?? new Date().toLocaleDateString('sv-SE', { timeZone: 'Europe/Brussels' });
const lines = inForce(day);
if (lines) {
  console.log([`In force on ${day}, amounts in cents:`, ...lines].join('\n'));
} else {
  console.error(`${day} is not a day: expected YYYY-MM-DD, for example 2026-03-01`);
  process.exitCode = 2;
}
