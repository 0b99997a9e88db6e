import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { hostFiles } from '../serve/host-headers';

/** npm run write-headers: the files of `docs/headers`, for hosts that are not our own. */
export function main(): void {
  const folder = join(import.meta.dirname, '../../docs/headers');
  mkdirSync(folder, { recursive: true });
  for (const { name, text } of hostFiles()) writeFileSync(join(folder, name), text);
}
