import { isLiteralElement, parse } from '@formatjs/icu-messageformat-parser';
import { fileURLToPath } from 'node:url';

const compiled = fileURLToPath(new URL('../../src/i18n/compiled.ts', import.meta.url));

/** The same mark as in `src/i18n/compiled.ts`; a test holds the two together. */
const mark = '\u0001';

/**
 * A message as it travels: plain text as it is, one with placeholders read by the parser beforehand.
 * @param {string} message
 */
export function compile(message) {
  const elements = parse(message, { ignoreTag: true, captureLocation: false });
  return elements.every(isLiteralElement)
    ? elements.map(({ value }) => value).join('')
    : mark + JSON.stringify(elements);
}

/**
 * Reads the messages while building, and leaves the parser out of what is built.
 * @returns {import('vite').Plugin}
 */
export function messages() {
  return {
    name: 'messages',
    apply: 'build',
    enforce: 'pre',
    resolveId(source, importer) {
      const isFormatter = importer?.includes('/intl-messageformat/');
      return source === '@formatjs/icu-messageformat-parser' && isFormatter ? compiled : undefined;
    },
    transform: {
      filter: { id: /\/locales\/[a-z]+\/[a-z]+\.json$/ },
      handler(code) {
        const texts = /** @type {Record<string, string>} */ (JSON.parse(code));
        return JSON.stringify(
          Object.fromEntries(Object.entries(texts).map(([key, text]) => [key, compile(text)])),
        );
      },
    },
  };
}
