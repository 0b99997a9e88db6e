import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { root } from './citations';

interface Row {
  readonly beginnings: readonly string[];
  readonly rooms: readonly string[];
}

/** The table of the README that leads from the key of a text to its room. */
const rows = [
  ...readFileSync(join(root, 'README.md'), 'utf8').matchAll(/^\| (`\w+\.`[^|]*)\|([^|]*)\|$/gm),
].map(([, keys = '', rooms = '']): Row => ({
  beginnings: [...keys.matchAll(/`(\w+)\.`/g)].map(([, name = '']) => name),
  rooms: [...rooms.matchAll(/`(src\/[\w./-]+)`/g)].map(([, room = '']) => room),
}));

const folder = join(root, 'locales/fr');
const keys = readdirSync(folder).flatMap((file) =>
  Object.keys(JSON.parse(readFileSync(join(folder, file), 'utf8')) as object),
);
const written = new Set(keys.map((key) => key.split('.')[0]));

const sources = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.(?:ts|svelte)$/.test(file))
  .map((file) => ({ file: `src/${file}`, text: readFileSync(join(root, 'src', file), 'utf8') }));

describe('from a text to its room', () => {
  test('every first word of a key stands in the table once, and no other', () => {
    expect(rows.flatMap(({ beginnings }) => beginnings).sort()).toEqual([...written].sort());
  });

  test.each(rows)('$beginnings: in $rooms', ({ beginnings, rooms }) => {
    expect(rooms.filter((room) => !existsSync(join(root, room)))).toEqual([]);
    for (const beginning of beginnings) {
      const named = sources.filter(({ text }) => new RegExp(`['"\`]${beginning}\\.`).test(text));
      // Some are put together from the name of a question, and named nowhere.
      const inRoom = named.filter(({ file }) => rooms.some((room) => file.startsWith(room)));
      expect(
        inRoom.length > 0 || named.length === 0,
        `${beginning} is named in ${named.map(({ file }) => file).join(', ')}`,
      ).toBe(true);
    }
  });
});
