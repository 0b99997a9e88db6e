import { parseCss } from 'svelte/compiler';
import { expect, test } from 'vitest';
import { declarations, styles, type Style } from './styles';

/** A length that means the same wherever it stands. Shares of the letters, of the screen or of a column are free. */
const fixed = /(?<![\w.-])-?\d*\.?\d+(?:rem|px|cm|mm|in|pt|pc)\b/;

/** Paper has measures of its own, in millimetres; the elements are drawn beside the tokens. */
const apart = ['src/paper/', 'src/styles/'];

test('every length in a style comes from a token', () => {
  const found = styles()
    .filter(({ file }) => !apart.some((room) => file.startsWith(room)))
    .flatMap(({ file, css }) =>
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

/** The declarations with a length of their own; a style beside the components may name one, as a custom property. */
function lengthsIn(css: Style['css'], mayName: boolean): readonly string[] {
  return declarations(css)
    .filter(({ property, value }) => fixed.test(value) && !(mayName && property.startsWith('--')))
    .map(({ property, value }) => `${property}: ${value}`);
}
