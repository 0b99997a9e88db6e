import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

/** What Vite puts around every dynamic import, by the name that its own code asks for. */
const helper = '\0vite/preload-helper.js';

/** Has later parts of the pages brought by `src/offline/fetch-part.ts`, where one that did not come can be asked for again. */
export function fetchParts(): Plugin {
  const own = fileURLToPath(new URL('../../src/offline/fetch-part.ts', import.meta.url));
  return {
    name: 'fetch-parts',
    enforce: 'pre',
    apply: 'build',
    load: (id) =>
      id === helper ? `export { fetchPart as __vitePreload } from ${JSON.stringify(own)};` : undefined,
  };
}
