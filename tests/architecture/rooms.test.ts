import { posix } from 'node:path';
import { describe, expect, test } from 'vitest';
import { floorOf, floors, isDoor, pure, roomOf } from './floors';
import { arrowsOf, circlesIn, floorsOf } from './folders';
import { imports, outright, ownImports, packageOf, sources, withoutComments, type Source } from './sources';

/** Packages that only some rooms may use; those not named here are for scripts and settings alone. */
const mayUse: Readonly<Record<string, readonly string[]>> = {
  svelte: [
    'counter',
    'conversation',
    'i18n',
    'ui',
    'frame',
    'fields',
    'kiosk',
    'paper',
    'plain',
    'screens',
    'app',
    'first-paint',
    'main',
  ],
  'svelte-i18n': ['i18n'],
  'intl-messageformat': ['i18n'],
  '@formatjs/icu-messageformat-parser': ['i18n'],
  xstate: ['conversation', 'kiosk'],
  uqr: ['kiosk'],
  valibot: ['contract'],
  minisearch: ['places'],
};

/** Not among what a pure room may touch. */
const impure = /\bDate\.now\b|\bnew Date\(|\bMath\.random\b|\bwindow\b|\bdocument\./;

/** What scripts never use: they have no screen. */
const ofScreens = ['svelte', 'svelte-i18n', 'xstate'];

const code = sources('src');
const scripts = sources('scripts');

describe('the floors', () => {
  test('every room of the code has its floor, and every floor its rooms', () => {
    const rooms = [...new Set(code.map(({ file }) => roomOf(file)))].sort();
    expect(code.length).toBeGreaterThan(250);
    expect([...floors.flat().filter((room) => room !== 'styles')].sort()).toEqual(rooms);
  });

  test('no file imports upward, or across its floor', () => {
    expect(code.flatMap(crossings)).toEqual([]);
  });

  test('no folder, sub-folders included, imports one that leads back to it', () => {
    expect(circlesIn(arrowsOf(code))).toEqual([]);
    const folders = [...new Set(code.map(({ file }) => posix.dirname(file)))];
    expect(Math.max(...floorsOf(folders, arrowsOf(code)).values())).toBeLessThanOrEqual(16);
  });
});

describe('the doors', () => {
  test('who comes in from another room comes through its door; only a part fetched late is named by its file', () => {
    expect([...code, ...scripts].flatMap(windows)).toEqual([]);
  });

  test('nobody goes through the door of their own room', () => {
    const inside = code.filter(({ file }) => !isDoor(file));
    const through = inside.filter((source) => ownImports(source).includes(`src/${roomOf(source.file)}`));
    expect(through.map(({ file }) => file)).toEqual([]);
  });
});

describe('packages and the world', () => {
  test('no package is used where it does not belong', () => {
    expect([...code, ...scripts].flatMap(strays)).toEqual([]);
  });

  test('the pure rooms know neither the clock, nor chance, nor the page', () => {
    expect(code.flatMap(impurities)).toEqual([]);
  });
});

describe('the check itself', () => {
  test('a rule that imports the conversation is caught', () => {
    const rule = { file: 'src/rules/finding.ts', text: `import { x } from '../conversation/machine';` };
    expect(crossings(rule)).toEqual(['src/rules/finding.ts imports src/conversation/machine']);
  });

  test('a crossing hidden in a component, a late import or a re-export is caught', () => {
    const field = {
      file: 'src/fields/A.svelte',
      text: `<script>\n  const a = import('../screens/report/B.svelte');\n</script>`,
    };
    const data = { file: 'src/data/a.ts', text: `export { b } from '../rules/assess';` };
    const neighbour = { file: 'src/fields/b.ts', text: `import '../frame/c';` };
    expect([field, data, neighbour].flatMap(crossings)).toHaveLength(3);
  });

  test('an import from a lower floor, or from one’s own room, is not', () => {
    const rule = {
      file: 'src/rules/conditions/age.ts',
      text: `import type { A } from '../../contract/values';\nimport { b } from '../household/category';`,
    };
    expect(crossings(rule)).toEqual([]);
  });

  test('a deep import from another room is caught, one that is fetched late is not', () => {
    const field = {
      file: 'src/fields/a.ts',
      text: `import { b } from '../places/find';\nvoid import('../places/find');\nimport { c } from '../rules';`,
    };
    expect(windows(field)).toEqual(['src/fields/a.ts imports src/places/find']);
  });

  test('a circle of three folders, one of them in a component, is found', () => {
    const circle = [
      { file: 'src/a/x.ts', text: `import '../b/y';` },
      { file: 'src/b/y.ts', text: `import '../b/c/z';` },
      { file: 'src/b/c/z.svelte', text: `<script>import '../../a/x';</script>` },
      { file: 'src/d/w.ts', text: `import '../a/x';` },
    ];
    expect(circlesIn(arrowsOf(circle))).toEqual([['src/a', 'src/b', 'src/b/c']]);
  });

  test('a screen that reaches for the state machine library is caught', () => {
    const view = { file: 'src/screens/report/A.svelte', text: `import { setup } from "xstate";` };
    expect(strays(view)).toEqual(['src/screens/report/A.svelte uses xstate']);
  });

  test('a rule that looks at the clock is caught, a comment or a name that only resembles it is not', () => {
    const rule = (text: string): Source => ({ file: 'src/rules/a.ts', text });
    expect(impurities(rule('const today = new Date();'))).toHaveLength(1);
    expect(impurities(rule('const key = Math.random();'))).toHaveLength(1);
    expect(impurities(rule(`// the day never comes from Date.now\nconst document = 'annex19';`))).toEqual([]);
  });
});

function crossings(source: Source): readonly string[] {
  const from = roomOf(source.file);
  return ownImports(source)
    .filter((target) => !target.startsWith('locales/'))
    .filter((target) => {
      const to = roomOf(target);
      return to !== from && floorOf(to) >= floorOf(from);
    })
    .map((target) => `${source.file} imports ${target}`);
}

/** Imports of a file deep in another room. */
function windows(source: Source): readonly string[] {
  const from = roomOf(source.file);
  return outright(source)
    .filter((target) => target.startsWith('src/') && !target.endsWith('.css'))
    .filter((target) => roomOf(target) !== from && target !== `src/${roomOf(target)}`)
    .map((target) => `${source.file} imports ${target}`);
}

function strays(source: Source): readonly string[] {
  const packages = imports(source).filter((name) => !name.startsWith('.'));
  const isScript = source.file.startsWith('scripts/');
  const room = roomOf(source.file);
  return packages
    .filter((name) =>
      isScript
        ? ofScreens.includes(packageOf(name))
        : !mayUse[packageOf(name)]?.some((one) => isIn(room, one)),
    )
    .map((name) => `${source.file} uses ${name}`);
}

function isIn(room: string, allowedRoom: string): boolean {
  return room === allowedRoom || room.startsWith(`${allowedRoom}/`);
}

function impurities({ file, text }: Source): readonly string[] {
  if (!pure.includes(roomOf(file))) return [];
  const found = impure.exec(withoutComments(text));
  return found ? [`${file} uses ${found[0]}`] : [];
}
