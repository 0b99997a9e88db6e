import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';

const folder = new URL('../../reports/', import.meta.url);
const file = new URL('offline.json', folder);

/** Notes what a long run measured, for the page that says so. */
export function write(what: string, figures: Readonly<Record<string, number>>): void {
  mkdirSync(folder, { recursive: true });
  const known = existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as object) : {};
  writeFileSync(file, `${JSON.stringify({ ...known, [what]: figures }, null, 2)}\n`);
}
