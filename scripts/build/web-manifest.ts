import type { Plugin } from 'vite';
import type { Language } from '../../src/i18n';
import { serviceIn } from './languages.ts';
import type { Page } from './pages.ts';

/** The file by which a device puts the pages on its home screen, for the pages of a language: it opens in that language. */
export function webManifestOf(language: Language, first: Language): string {
  return language === first ? 'manifest.webmanifest' : `manifest-${language}.webmanifest`;
}

/** Writes those files, one for each language of the pages. */
export function webManifests(site: readonly Page[]): Plugin {
  return {
    name: 'web-manifests',
    apply: 'build',
    generateBundle() {
      const [first, ...others] = new Set(site.map(({ language }) => language));
      if (first === undefined) return;
      for (const language of [first, ...others]) {
        const source = `${JSON.stringify(contentOf(language, language === first), null, 2)}\n`;
        this.emitFile({ type: 'asset', fileName: webManifestOf(language, first), source });
      }
    },
  };
}

function contentOf(language: Language, isFirst: boolean): object {
  const { name, question } = serviceIn(language);
  return {
    name: `${name} · ${question}`,
    short_name: name,
    description: question,
    lang: language,
    id: './',
    start_url: isFirst ? './' : `./${language}.html`,
    scope: './',
    display: 'standalone',
    background_color: '#faf6ef',
    theme_color: '#0d4f5c',
    categories: ['government', 'finance'],
    icons: [
      { src: './favicon.svg', sizes: 'any', type: 'image/svg+xml' },
      { src: './icon-192.png', sizes: '192x192', type: 'image/png' },
      { src: './icon-512.png', sizes: '512x512', type: 'image/png' },
      { src: './icon-maskable-512.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' },
    ],
  };
}
