import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import browserslist from 'browserslist';
import DoIUse from 'doiuse';
import postcss from 'postcss';
import { describe, expect, inject, test } from 'vitest';
import { filesIn } from '../../scripts/build/folder';

const built = inject('built');
const styles = filesIn(built)
  .filter(([path]) => path.endsWith('.css'))
  .map(([, contents]) => new TextDecoder().decode(contents));

/** What the oldest browsers lack of the styles, and why nothing is lost by it. */
const unharmed: Readonly<Record<string, string>> = {
  'css-clip-path': 'known for the simple shapes used here',
  'css-focus-visible': 'the ring is then there for a finger too',
  'css-has': 'a quarter of a letter more room above a hint',
  'css-hyphens': 'long words break anywhere instead',
  'css-logical-props': 'every single end is known; two in one are written out',
  'css-masks': 'the shape that hides words from the eye has an older form beside it',
  'css-matches-pseudo': 'written three times by the build, for each engine in its own word',
  'css-media-scripting': 'the page for who has no script comes after a second instead of at once',
  'css-not-sel-list': 'as for :is()',
  'css-overflow': 'known for the values used here',
  'css-overscroll-behavior': 'pulling down loads the page anew, as elsewhere',
  'css-paged-media': 'the browser’s own margins on paper',
  'css-resize': 'the box of a letter is as high as its text anyhow',
  'css-sticky': 'known for everything but parts of tables',
  'css-touch-action': 'for fingers alone; Safari on a Mac has none',
  'css-widows-orphans': 'a line alone at the end of a page',
  'flexbox-gap': 'the build writes margins beside each gap',
  multicolumn: 'known for what is used here',
  'text-decoration': 'a line of the usual thickness',
  'text-size-adjust': 'written with the prefix of WebKit beside it',
};

describe('what is built holds to the oldest browsers that package.json names', () => {
  test('every script, but for what src/main/polyfill.ts lends', () => {
    expect(lackedByScripts(['ArrayPrototypeAt', 'StringReplaceAll'])).toEqual([]);
    // It would be seen: without that help, just this is lacked.
    expect(lackedByScripts([])).toEqual(['ArrayPrototypeAt', 'StringReplaceAll']);
  });

  test('every style, but for what may be missing without harm', async () => {
    expect(await lackedByStyles(styles.join('\n'))).toEqual(Object.keys(unharmed).sort());
    expect(await lackedByStyles('p{display:flex;gap:1rem}')).toEqual(['flexbox-gap']);
  });

  test('no end of a box is written where only newer browsers look for it', () => {
    expect(styles.length).toBeGreaterThan(3);
    const newer = /(?:margin|padding|border|inset)-(?:block|inline):|:where\(/g;
    expect(styles.join('\n').match(newer)).toBeNull();
    expect(styles.join('\n')).toMatch(/@supports not \(\(inset:\s?0\) or \(content-visibility:\s?auto\)\)/);
  });
});

function lackedByScripts(lent: readonly string[]): readonly string[] {
  const { stdout, stderr } = spawnSync(
    process.execPath,
    [
      'node_modules/es-check/lib/cli/index.js',
      'checkBrowser',
      '--module',
      '--checkFeatures',
      `--browserslistQuery=${browserslist.loadConfig({ path: '.' })?.toString() ?? ''}`,
      ...(lent.length > 0 ? [`--ignore=${lent.join(',')}`] : []),
      join(built, '**/*.js'),
    ],
    { encoding: 'utf8' },
  );
  const said = stdout + stderr;
  const lacked = [...said.matchAll(/Unsupported features detected: ([^\n]+)/g)].flatMap(
    ([, list = '']) => list.match(/\w+(?= \()/g) ?? [],
  );
  const others = said.includes('Error') && lacked.length === 0 ? [said] : [];
  return [...new Set([...lacked, ...others])].sort();
}

async function lackedByStyles(css: string): Promise<readonly string[]> {
  const lacked = new Set<string>();
  const look = new DoIUse({ onFeatureUsage: ({ feature }) => void lacked.add(feature) });
  await postcss([look]).process(css, { from: undefined });
  return [...lacked].sort();
}
