import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { parse, parseCss, type AST } from 'svelte/compiler';
import { expect, test } from 'vitest';

/** A length that means the same wherever it stands. Shares of the letters, of the screen or of a column are free. */
const fixed = /(?<![\w.-])-?\d*\.?\d+(?:rem|px|cm|mm|in|pt|pc)\b/;

/** Paper has measures of its own, in millimetres; the elements are drawn beside the tokens. */
const apart = ['src/paper/', 'src/styles/'];

const root = join(import.meta.dirname, '../..');

test('every length in a style comes from a token', () => {
  const found = styles().flatMap(({ file, css }) =>
    lengthsIn(css, file.endsWith('.css')).map((declaration) => `${file}: ${declaration}`),
  );
  expect(found).toEqual([]);
});

test('the check sees a length in a rule of a rule, and leaves shares and media queries alone', () => {
  const css = parseCss(
    '@media (max-width: 24rem) { .a { margin: 0 3px; --own: 2rem; inline-size: calc(100% - 1.5rem) } } .b { gap: 1em 50vh }',
  );
  const found = ['margin: 0 3px', 'inline-size: calc(100% - 1.5rem)'];
  expect(lengthsIn(css, true)).toEqual(found);
  expect(lengthsIn(css, false)).toEqual([found[0], '--own: 2rem', found[1]]);
});

/** The style of every component, and every style on its own. */
function styles() {
  return readdirSync(join(root, 'src'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(svelte|css)$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => ({ file: relative(root, path).split(sep).join('/'), text: readFileSync(path, 'utf8') }))
    .filter(({ file }) => !apart.some((room) => file.startsWith(room)))
    .map(({ file, text }) => ({
      file,
      css: file.endsWith('.css') ? parseCss(text) : parse(text, { modern: true }).css,
    }));
}

/** The declarations with a length of their own; a style beside the components may name one, as a custom property. */
function lengthsIn(
  css: Pick<AST.CSS.StyleSheetFile, 'children'> | null,
  mayName: boolean,
): readonly string[] {
  return (css?.children ?? [])
    .flatMap(declarations)
    .filter(({ property, value }) => fixed.test(value) && !(mayName && property.startsWith('--')))
    .map(({ property, value }) => `${property}: ${value}`);
}

function declarations(
  node: AST.CSS.Rule | AST.CSS.Atrule | AST.CSS.Declaration,
): readonly AST.CSS.Declaration[] {
  return node.type === 'Declaration' ? [node] : (node.block?.children ?? []).flatMap(declarations);
}
