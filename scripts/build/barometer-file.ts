import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Where `npm run barometer` leaves what it read, and where the build looks for it: beside package.json. */
export const barometerFile = 'barometer.json';

/** The text of that file; undefined where there is none, which is how the repository comes. */
export function barometerText(): string | undefined {
  const file = join(import.meta.dirname, '../..', barometerFile);
  return existsSync(file) ? readFileSync(file, 'utf8') : undefined;
}
