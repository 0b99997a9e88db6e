import type { Plugin } from 'vite';
import type { Language } from '../../src/i18n';
import { serviceIn } from './languages.ts';
import { webManifestOf } from './web-manifest.ts';

/** One page of the application: the same code, opened in a language and a mode. */
export interface Page {
  readonly file: string;
  readonly language: Language;
  /** The title until a screen gives it one of its own, and for whoever reads the page without its script. */
  readonly title: string;
  /** What the page says of itself, as attributes of its root. */
  readonly facts: string;
  /** Whether the first screen stands in it: a screen that strangers share begins with another one. */
  readonly isPrerendered: boolean;
  /** Where the page goes by itself after a while, should its script be what failed. */
  readonly leavesFor?: string;
}

/** How long the page after a session stands before the start, in seconds. */
const pause = 20;

/** The pages of an edition: a phone's, a counter's and the rules in every language, and those of a screen that strangers share. */
export function pagesOf(
  languages: readonly Language[],
  isLeftward: (language: Language) => boolean,
  isKiosk: boolean,
): readonly Page[] {
  const [first, ...others] = languages;
  if (first === undefined) throw new Error('pages need a language');
  const names = languages.map((language) => serviceIn(language).name).join(' · ');
  if (isKiosk) return unattended('./', first, names);
  const phone = { facts: 'data-mode="phone"', isPrerendered: true };
  return [
    { ...phone, file: 'index.html', language: first, title: names },
    ...others.map((language) => ({
      ...phone,
      file: `${language}.html`,
      language,
      title: serviceIn(language).name,
      facts: [...(isLeftward(language) ? ['dir="rtl"'] : []), phone.facts].join(' '),
    })),
    ...inEveryLanguage('counter', 'data-mode="counter"'),
    ...inEveryLanguage('rules', 'data-mode="phone" data-page="rules"'),
    ...unattended('kiosk.html', first, names),
  ];

  function inEveryLanguage(name: string, facts: string): readonly Page[] {
    return languages.map((language) => ({
      file: language === first ? `${name}.html` : `${name}-${language}.html`,
      language,
      title: serviceIn(language).name,
      facts: [...(isLeftward(language) ? ['dir="rtl"'] : []), facts].join(' '),
      isPrerendered: false,
    }));
  }
}

/** A shared screen: its start, and what follows a session that ended and one that failed. */
function unattended(home: string, language: Language, title: string): readonly Page[] {
  const facts = `data-mode="kiosk" data-home="${home}"`;
  const shared = { language, title, isPrerendered: false };
  return [
    { ...shared, file: home === './' ? 'index.html' : home, facts },
    ...['ended', 'failed'].map((how) => ({
      ...shared,
      file: `${how}.html`,
      facts: `${facts} data-after="${how}"`,
      leavesFor: home,
    })),
  ];
}

/** Writes every page from the start page that Vite built, in memory: all have the same script, and the same entry. */
export function pages(site: readonly Page[]): Plugin {
  const isForKiosk = site.every(({ facts }) => facts.includes('kiosk'));
  return {
    name: 'pages',
    apply: 'build',
    enforce: 'post',
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        const start = bundle['index.html'];
        if (start?.type !== 'asset') throw new Error('the start page was not built');
        const shell = String(start.source);
        for (const page of site) {
          const source = written(shell, page, site[0]?.language ?? page.language);
          if (page.file === start.fileName) start.source = source;
          else this.emitFile({ type: 'asset', fileName: page.file, source });
        }
        // Asked for by a page of a kiosk that is alive; its server notes when.
        if (isForKiosk) this.emitFile({ type: 'asset', fileName: 'alive.txt', source: 'ok\n' });
      },
    },
  };
}

/** The start page, as another page says it of itself. */
function written(shell: string, { language, title, facts, leavesFor }: Page, first: Language): string {
  const own = '<html lang="fr" data-mode="phone"';
  if (!shell.includes(own)) throw new Error(`the start page needs ${own}`);
  const manifest = `<link rel="manifest" href="./${webManifestOf(language, first)}" />`;
  const refresh =
    leavesFor === undefined ? '' : `<meta http-equiv="refresh" content="${pause};url=${leavesFor}" />\n    `;
  return shell
    .replace(own, `<html lang="${language}" ${facts}`)
    .replace(/<title>[^<]*/, () => `${manifest}\n    ${refresh}<title>${title}`);
}
