import { isArgumentElement, isLiteralElement, parse } from '@formatjs/icu-messageformat-parser';
import { join } from 'node:path';
import type { Plugin } from 'vite';

const compiled = join(import.meta.dirname, '../../src/i18n/compiled.ts');

/** The same mark as in `src/i18n/compiled.ts`; a test holds the two together. */
const mark = '\u0001';

/**
 * A message as it travels: words and gaps as they are, which `src/i18n/message.ts` fills by itself; one that says more, or has
 * a sign that could, read by the parser beforehand.
 */
export function compile(message: string): string {
  const elements = parse(message, { ignoreTag: true, captureLocation: false });
  const bare = elements.map((element) => {
    if (isArgumentElement(element)) return `{${element.value}}`;
    return isLiteralElement(element) && !/[{}']/.test(element.value) ? element.value : null;
  });
  return bare.includes(null) ? mark + JSON.stringify(elements) : bare.join('');
}

/** What only the pages without script say: drawn by the build, never fetched by a page. */
const drawn = /\/locales\/[a-z]+\/pages\.json$/;

/**
 * Reads the messages while building, and leaves the parser out of what is built.
 * @param isDrawing whether the pages without script are drawn; the words that only they say are left out of all else
 */
export function messages(isDrawing = false): Plugin {
  return {
    name: 'messages',
    apply: 'build',
    enforce: 'pre',
    resolveId(source, importer) {
      const isFormatter = importer?.includes('/intl-messageformat/');
      return source === '@formatjs/icu-messageformat-parser' && isFormatter ? compiled : undefined;
    },
    transform: {
      filter: { id: /\/locales\/(?:help\/)?[a-z]+\/[a-z]+\.json$/ },
      handler(code, id) {
        if (!isDrawing && drawn.test(id)) return '{}';
        const texts = JSON.parse(code) as Record<string, string>;
        return JSON.stringify(
          Object.fromEntries(Object.entries(texts).map(([key, text]) => [key, compile(text)])),
        );
      },
    },
  };
}
