import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Plugin, ResolvedConfig } from 'vite';
import { buildInfo } from './build-info.ts';
import { withPolicy } from './policy.ts';
import { plain } from './guide-pages.ts';
import { serviceIn } from './languages.ts';

/** The edition in one file. */
export const singleFile = 'twelve-steps.html';

/** Nothing is asked of anybody: not of a network, not of the disk the file lies on. */
export const singlePolicy = [
  "default-src 'none'",
  // Without a source of their own, only what carries its hash runs or shows.
  'script-src ',
  'style-src ',
  'img-src data:',
  "connect-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "object-src 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types svelte-trusted-html',
].join('; ');

/** Texts of pages that this edition has not: the counter, the kiosk, the rules, and what is drawn at the build. */
const elsewhere = ['counter', 'figures', 'kiosk', 'pages', 'rules'];

/** Leaves the texts of the pages out that are not in the one file. */
export function onlyOwnTexts(): Plugin {
  return {
    name: 'only-own-texts',
    enforce: 'pre',
    transform: {
      filter: { id: /\/src\/i18n\/later-parts\.ts$/ },
      handler(code) {
        const without = elsewhere.map((part) => `'!../../locales/*/${part}.json', `).join('');
        const narrowed = code.replace(/(?='!\.\.\/\.\.\/locales)/, without);
        if (narrowed === code) throw new Error('later texts are found in another way by now');
        return narrowed;
      },
    },
  };
}

/** Puts the built page, its one script and its style into one file, and leaves nothing beside it. */
export function oneFile(asked: readonly string[]): Plugin {
  let config: ResolvedConfig;
  return {
    name: 'one-file',
    apply: 'build',
    enforce: 'post',
    configResolved(resolved) {
      config = resolved;
    },
    async closeBundle() {
      const guide = await (await plain(asked)).guideInside(buildInfo());
      const folder = resolve(config.root, config.build.outDir);
      const page = inlined(
        withGuide(inLanguages(readFileSync(join(folder, 'index.html'), 'utf8'), asked), guide),
        (path) => readFileSync(join(folder, path), 'utf8'),
        readFileSync(join(config.root, 'public/favicon.svg'), 'utf8'),
      );
      for (const name of ['index.html', 'assets', '.vite'])
        rmSync(join(folder, name), { recursive: true, force: true });
      writeFileSync(join(folder, singleFile), withPolicy(page, singlePolicy));
    },
  };
}

/** The page in the first of its languages, called by its name in each. */
export function inLanguages(html: string, asked: readonly string[]): string {
  const [first = 'fr'] = asked;
  const names = asked.map((language) => serviceIn(language).name).join(' · ');
  return html
    .replace('<html lang="fr"', `<html lang="${first}"`)
    .replace(/<title>[^<]*/, () => `<title>${names}`);
}

/** The page with the whole guide in it: there is no other page to lead to when its script does not run. */
export function withGuide(html: string, guide: string): string {
  return html
    .replace(/\s*<p class="guide">[^]*?<\/p>/g, '')
    .replace(
      /(<div class="late">[^]*?)(<\/div>)/,
      (_whole, before: string, end: string) => `${before}${guide}${end}`,
    );
}

/**
 * The page with its script, its style and its icon inside. The script comes last: without `src` it would else run
 * before the page has a place for it.
 */
export function inlined(html: string, read: (path: string) => string, icon: string): string {
  let script = '';
  const page = html
    .replace(/\s*<script type="module"[^>]*\ssrc="\.\/([^"]+)"[^>]*><\/script>/g, (_tag, path: string) => {
      script += `<script type="module">${escaped(read(path))}</script>`;
      return '';
    })
    .replace(/<link rel="stylesheet"[^>]*\shref="\.\/([^"]+)"[^>]*>/g, (_tag, path: string) => {
      return `<style>${read(path)}</style>`;
    })
    .replace(
      /<link rel="icon"[^>]*>/,
      () => `<link rel="icon" href="data:image/svg+xml,${encodeURIComponent(icon)}" />`,
    )
    .replace(/\s*<link rel="(?:modulepreload|manifest|apple-touch-icon)"[^>]*>/g, '')
    .replace('</body>', () => `${script}\n  </body>`);
  const left = /<(?:script|link|img)\b[^>]*\s(?:src|href)="(?!data:)[^"]*"/.exec(page);
  if (left) throw new Error(`the edition in one file still asks for ${left[0]}`);
  return page;
}

/** A script inside a page must not seem to end it. */
function escaped(code: string): string {
  return code.trim().replace(/<(\/script|!--)/gi, '\\x3C$1');
}
