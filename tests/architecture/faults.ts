import { floorOf, pure, roomOf } from './floors';
import { imports, outright, ownImports, packageOf, withoutComments, type Source } from './sources';

/** Packages that only some rooms may use; those not named here are for scripts and settings alone. */
const mayUse: Readonly<Record<string, readonly string[]>> = {
  svelte: [
    'carry',
    'rulebook',
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
  uqr: ['carry', 'kiosk'],
  valibot: ['contract'],
  minisearch: ['places'],
};

/** Not among what a pure room may touch. */
const impure = /\bDate\.now\b|\bnew Date\(|\bMath\.random\b|\bwindow\b|\bdocument\./;

/** What scripts never use: they have no screen. */
const ofScreens = ['svelte', 'svelte-i18n', 'xstate'];

/** Imports upward, or across the floor. */
export function crossings(source: Source): readonly string[] {
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
export function windows(source: Source): readonly string[] {
  const from = roomOf(source.file);
  return outright(source)
    .filter((target) => target.startsWith('src/') && !target.endsWith('.css'))
    .filter((target) => roomOf(target) !== from && target !== `src/${roomOf(target)}`)
    .map((target) => `${source.file} imports ${target}`);
}

/** Packages used in a room where they do not belong. */
export function strays(source: Source): readonly string[] {
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

/** What a pure room may not touch. */
export function impurities({ file, text }: Source): readonly string[] {
  if (!pure.includes(roomOf(file))) return [];
  const found = impure.exec(withoutComments(text));
  return found ? [`${file} uses ${found[0]}`] : [];
}
