import { expect, test } from 'vitest';
import { declarations, styles } from './styles';

/** Where a sign is meant to be heard: a button was pressed before the application came, the keys of options at a counter. */
const heard = ['src/styles/base.css', 'src/counter/page/rows.css'];

test('no style writes a sign: screen readers say what a style writes', () => {
  const written = styles()
    .filter(({ file }) => !heard.includes(file))
    .flatMap(({ file, css }) =>
      declarations(css)
        .filter(({ property, value }) => property === 'content' && value !== "''")
        .map(({ value }) => `${file}: ${value}`),
    );
  expect(written).toEqual([]);
});
