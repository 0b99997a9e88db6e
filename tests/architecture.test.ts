import { readdirSync, readFileSync } from 'node:fs';
import { join, posix, relative, sep } from 'node:path';
import { describe, expect, test } from 'vitest';

const law = ['kernel', 'contract', 'data', 'rules'];
const rooms = ['wizard', 'views', 'print', 'kiosk', 'offline', 'opening', 'styles'];
const shown = [...law, 'places', 'guide', 'letters', 'i18n'];

/** Who may import whom. A folder may always import itself; what is not named may import nothing of ours. */
const mayImport: Readonly<Record<string, readonly string[]>> = {
  kernel: [],
  contract: ['kernel'],
  data: ['kernel', 'contract'],
  rules: ['kernel', 'contract', 'data'],
  places: law,
  guide: law,
  letters: [...law, 'places'],
  wizard: law,
  i18n: ['kernel', 'locales'],
  views: [...shown, 'print', 'styles'],
  print: [...shown, 'views', 'styles'],
  kiosk: ['i18n', 'styles'],
  offline: [],
  opening: [],
  still: [...shown, 'App'],
  conversation: [...shown, 'views', 'wizard'],
  App: [...shown, ...rooms, 'mode', 'wipe', 'conversation'],
  main: [...shown, ...rooms, 'mode', 'wipe', 'today', 'polyfill', 'App', 'unattended'],
  unattended: [...shown, ...rooms, 'mode', 'wipe', 'today', 'App'],
  today: ['kernel'],
  scripts: shown,
};

/** Packages that only some may use; those not named here are for scripts and settings alone. */
const mayUse: Readonly<Record<string, readonly string[]>> = {
  svelte: ['wizard', 'i18n', 'views', 'print', 'kiosk', 'opening', 'App', 'main', 'unattended', 'still'],
  'svelte-i18n': ['i18n'],
  'intl-messageformat': ['i18n'],
  '@formatjs/icu-messageformat-parser': ['i18n'],
  xstate: ['wizard', 'kiosk'],
  uqr: ['kiosk'],
  valibot: ['contract'],
  minisearch: ['places'],
  'ical-generator': ['letters'],
};

/** Left of the views there is no clock, no chance and no page. */
const pure = ['kernel', 'contract', 'data', 'rules', 'places', 'guide', 'letters'];
const impure = /\bDate\.now\b|\bnew Date\(|\bMath\.random\b|\bwindow\b|\bdocument\./;

interface Source {
  /** Where it stands, from the root, with forward slashes. */
  readonly file: string;
  readonly text: string;
}

describe('who may import whom', () => {
  const files = [...sources('src'), ...sources('scripts')];

  test('no layer imports one that it may not know', () => {
    expect(files.length).toBeGreaterThan(20);
    expect(files.flatMap(crossings)).toEqual([]);
  });

  test('no package is used where it does not belong', () => {
    expect(files.flatMap(strays)).toEqual([]);
  });

  test('what is left of the views knows neither the clock, nor chance, nor the page', () => {
    expect(files.flatMap(impurities)).toEqual([]);
  });

  test('every folder of the code has its line in the table', () => {
    expect(files.map(layerOf).filter((layer) => !(layer in mayImport) && !leaves.includes(layer))).toEqual(
      [],
    );
  });
});

describe('the check itself', () => {
  test('a rule that imports the conversation is caught', () => {
    const rule = { file: 'src/rules/finding.ts', text: `import { x } from '../wizard/machine';` };
    expect(crossings(rule)).toEqual(['src/rules/finding.ts imports src/wizard/machine']);
  });

  test('a crossing hidden in a component, a late import or a re-export is caught', () => {
    const view = {
      file: 'src/views/A.svelte',
      text: `<script>\n  const a = import('../wizard/machine');\n</script>`,
    };
    const data = { file: 'src/data/a.ts', text: `export { b } from '../rules/assess';` };
    const bare = { file: 'src/kernel/a.ts', text: `import '../../locales/fr/interview.json';` };
    expect([view, data, bare].flatMap(crossings)).toHaveLength(3);
  });

  test('an import that the table allows is not caught', () => {
    const rule = {
      file: 'src/rules/conditions/age.ts',
      text: `import type { A } from '../../contract/values';`,
    };
    const script = { file: 'scripts/assess.ts', text: `import { assess } from '../src/rules/assess';` };
    expect([rule, script].flatMap(crossings)).toEqual([]);
  });

  test('a view that reaches for the state machine library is caught', () => {
    const view = { file: 'src/views/A.svelte', text: `import { setup } from "xstate";` };
    expect(strays(view)).toEqual(['src/views/A.svelte uses xstate']);
  });

  test('a rule that looks at the clock is caught, a comment or a name that only resembles it is not', () => {
    const rule = (text: string): Source => ({ file: 'src/rules/a.ts', text });
    expect(impurities(rule('const today = new Date();'))).toHaveLength(1);
    expect(impurities(rule('const key = Math.random();'))).toHaveLength(1);
    expect(impurities(rule(`// the day never comes from Date.now\nconst document = 'annex19';`))).toEqual([]);
  });
});

/** Single files that know nobody. */
const leaves = ['polyfill', 'wipe', 'mode', 'styles'];

function crossings({ file, text }: Source): readonly string[] {
  const from = layerOf({ file });
  return imports(text)
    .filter((target) => target.startsWith('.'))
    .map((target) => posix.normalize(posix.join(posix.dirname(file), target)))
    .filter((target) => {
      const to = layerOf({ file: target });
      return to !== from && !mayImport[from]?.includes(to);
    })
    .map((target) => `${file} imports ${target}`);
}

function strays({ file, text }: Source): readonly string[] {
  const from = layerOf({ file });
  if (from === 'scripts')
    return imports(text)
      .filter(isScreenPackage)
      .map((name) => `${file} uses ${name}`);
  return imports(text)
    .filter((name) => !name.startsWith('.'))
    .filter((name) => !mayUse[packageOf(name)]?.includes(from))
    .map((name) => `${file} uses ${name}`);
}

function impurities({ file, text }: Source): readonly string[] {
  if (!pure.includes(layerOf({ file }))) return [];
  const found = impure.exec(withoutComments(text));
  return found ? [`${file} uses ${found[0]}`] : [];
}

function isScreenPackage(name: string): boolean {
  return ['svelte', 'svelte-i18n', 'xstate'].includes(packageOf(name));
}

/** The addresses that a file imports, in whatever way. */
function imports(text: string): readonly string[] {
  const pattern = /(?<![.\w])(?:from|import)\s*\(?\s*['"]([^'"\s]+)['"]/g;
  return [...withoutComments(text).matchAll(pattern)].map(([, target = '']) => target);
}

function withoutComments(text: string): string {
  return text.replace(/\/\*[^]*?\*\/|^\s*\/\/.*$|<!--[^]*?-->/gm, '');
}

function packageOf(name: string): string {
  const [first = '', second = ''] = name.split('/');
  return first.startsWith('@') ? `${first}/${second}` : first;
}

/** `src/rules/a.ts` stands in `rules`, `src/main.ts` in `main`, `scripts/a.ts` in `scripts`. */
function layerOf({ file }: Pick<Source, 'file'>): string {
  const [top = '', second = ''] = file.split('/');
  return top === 'src' ? second.replace(/\..*$/, '') : top;
}

function sources(folder: string): readonly Source[] {
  const root = join(import.meta.dirname, '..');
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(ts|js|mjs|svelte)$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => ({
      file: relative(root, path).split(sep).join('/'),
      text: readFileSync(path, 'utf8'),
    }));
}
