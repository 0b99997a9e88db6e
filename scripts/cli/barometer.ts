import { readFileSync, writeFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import {
  belgium,
  peopleIn,
  rateIn,
  residentsOn,
  type Barometer,
  type BarometerMonth,
} from '../../src/figures';
import { formerCodes } from '../../src/places';
import { barometerFile } from '../build/barometer-file';
import type { Codes } from './barometer/codes';
import { readFile } from './barometer/read-file';
import { Refused } from './barometer/refused';

/** Antwerp kept its code when Borsbeek joined it, as the only one. */
const codes: Codes = { areas: belgium, former: formerCodes, grown: ['11002'] };

/** More reasons than these say nothing new. */
const mostReasons = 20;

/**
 * npm run barometer -- file [more files …]: the recipients of each commune, from the tables of the ministry or a region (CSV or XLSX),
 * as `barometer.json`, which the next build draws. Nothing is written where one row is refused.
 */
export async function main(words: readonly string[]): Promise<0 | 2> {
  if (words.length === 0 || words.some((word) => word.startsWith('-'))) {
    console.error('expected the files of the barometer: npm run barometer -- file.xlsx [more.csv …]');
    return 2;
  }
  const from = process.env['INIT_CWD'] ?? process.cwd();
  const files = words.map((word) => ({
    name: basename(word),
    open: () => readFileSync(resolve(from, word)),
  }));
  const reading = await barometerOf(files, codes);
  if ('reasons' in reading) {
    reading.reasons.slice(0, mostReasons).forEach((reason) => console.error(reason));
    const more = reading.reasons.length - mostReasons;
    if (more > 0) console.error(`and ${more} more`);
    return 2;
  }
  writeFileSync(join(import.meta.dirname, '../..', barometerFile), `${JSON.stringify(reading, null, 1)}\n`);
  reading.months.forEach((month) => console.log(summary(month)));
  return 0;
}

/** The barometer in several files, or why it was refused: the name of the file, the row, the reason. */
export async function barometerOf(
  files: readonly { readonly name: string; readonly open: () => Uint8Array }[],
  known: Codes,
): Promise<Barometer | { readonly reasons: readonly string[] }> {
  const months = new Map<string, BarometerMonth & { readonly file: string }>();
  const reasons: string[] = [];
  for (const { name, open } of files) {
    try {
      for (const month of await readFile(open(), known)) {
        const other = months.get(month.month)?.file;
        if (other !== undefined) reasons.push(`${name}: ${month.month} already stands in ${other}`);
        months.set(month.month, { ...month, file: name });
      }
    } catch (error) {
      if (error instanceof Refused) reasons.push(...error.reasons.map((reason) => `${name}: ${reason}`));
      else if (isNotThere(error)) reasons.push(`${name}: cannot be opened (${error.code})`);
      else throw error;
    }
  }
  if (reasons.length > 0) return { reasons };
  return {
    format: 'barometer/1',
    files: files.map(({ name }) => name),
    residentsOn,
    months: [...months.values()]
      .sort((one, other) => (one.month < other.month ? -1 : 1))
      .map(({ month, equivalentAid, recipients }) => ({ month, equivalentAid, recipients })),
  };
}

function isNotThere(error: unknown): error is Error & { readonly code: string } {
  return error instanceof Error && 'code' in error && typeof error.code === 'string';
}

function summary(month: BarometerMonth): string {
  const { size } = new Set(Object.keys(month.recipients));
  const country = belgium.get('BE');
  const people = country && peopleIn(month, country, belgium);
  const rate = country && rateIn(month, country, belgium);
  const whole =
    people === undefined || rate === undefined
      ? 'not all of the country'
      : `${people} people in the country, ${rate.toFixed(1)} per 1,000 residents`;
  return `${month.month}: ${size} communes, ${whole}`;
}
