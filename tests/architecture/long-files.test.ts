import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { longFiles } from '../../eslint.long-files';

const root = join(import.meta.dirname, '../..');

/** As ESLint counts with `max-lines`. */
const most = 150;

test('every file that eslint.long-files.js excuses is there, once, and still longer than 150 lines', () => {
  const files = Object.values(longFiles).flat();
  expect(files).toEqual([...new Set(files)]);
  expect(files.filter((file) => lines(file) <= most)).toEqual([]);
});

function lines(file: string): number {
  const path = join(root, file);
  return existsSync(path) ? readFileSync(path, 'utf8').trimEnd().split('\n').length : 0;
}
