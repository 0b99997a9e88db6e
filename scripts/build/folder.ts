import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

/** What a file contains. */
export type Contents = string | Uint8Array;

/** Every file of a folder and its sub-folders by its path there, with forward slashes, in one order on every system. */
export function filesIn(folder: string): readonly (readonly [path: string, contents: Uint8Array])[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((file) => [relative(folder, file).split(sep).join('/'), readFileSync(file)] as const)
    .sort(([one], [other]) => (one < other ? -1 : 1));
}
