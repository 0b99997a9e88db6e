import type { Plugin } from 'vite';
import { plain } from './guide-pages.ts';

/** Puts the words into the start page that are read where its script does not run: from the dictionaries, like all others. */
export function noScript(asked: readonly string[]): Plugin {
  return {
    name: 'no-script',
    transformIndexHtml: {
      order: 'pre',
      async handler(html) {
        const place = '<div class="late">';
        if (!html.includes(place)) throw new Error(`the start page needs ${place}`);
        const words = await (await plain(asked)).withoutScript();
        return html.replace(place, () => `${place}${words}`);
      },
    },
  };
}
