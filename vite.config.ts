import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig, type UserConfig } from 'vite';
import { buildInfo } from './scripts/build/build-info.ts';
import { checksums } from './scripts/build/checksums.ts';
import { feed } from './scripts/build/feed.ts';
import { fetchParts } from './scripts/build/fetch-parts.ts';
import { forOldBrowsers, oldest } from './scripts/build/floor.ts';
import { guidePages } from './scripts/build/guide-pages.ts';
import { languagesAsked, onlyLanguages } from './scripts/build/languages.ts';
import { load } from './scripts/build/load.mjs';
import { manifest } from './scripts/build/manifest.ts';
import { messages } from './scripts/build/messages.ts';
import { noScript } from './scripts/build/no-script.ts';
import { pages, pagesOf } from './scripts/build/pages.ts';
import { sealedPages } from './scripts/build/policy.ts';
import { prerender } from './scripts/build/prerender.ts';
import { serviceWorker } from './scripts/build/service-worker.ts';
import { oneFile, onlyOwnTexts } from './scripts/build/single-file.ts';
import { webManifests } from './scripts/build/web-manifest.ts';
import type * as I18n from './src/i18n';

/** What reads a text that chooses its words. The library of words names it too, for what nobody asks of that one here. */
const reader = { name: 'reader', test: /\/(?:i18n\/reader\.ts|intl-messageformat\/)/ };

/** One file for all that the first question waits for: one way there and back on a slow line, and packed as one. */
const firstQuestion = { name: 'first', tags: ['$initial' as const], test: /^(?!.*before-app)/ };

/** What the questions stand on, and the page of the rules too, which asks none: the law, its tables, the field of a day. */
const ground = {
  name: 'ground',
  test: /\/src\/(?:kernel|data|rules|i18n\/parse)\/|\/read-day\.ts|\/DayInputs\.svelte/,
};

/** What is fetched while the first question is read: many small files would each ask the line for a way there and back. */
const otherQuestions = {
  name: 'questions',
  test: /\/(?:app\/later-screens\.ts|question\/later-fields\.ts|frame\/Erase\.svelte|ui\/ListenButton\.svelte)$/,
};

/**
 * Relative addresses, so that the pages work in any folder of any host; written for the browsers that package.json names. The mode
 * `single` puts everything into one file. `LANGUAGES=fr,de` leaves the other languages out.
 */
export default defineConfig(async ({ mode }): Promise<UserConfig> => {
  const isSingle = mode === 'single';
  const asked = languagesAsked(mode);
  const { grammarOf, languages } = (await load('../src/i18n/index.ts')) as typeof I18n;
  const isLeftward = (language: I18n.Language): boolean => grammarOf(language).direction === 'rtl';
  const spoken = languages.filter((language) => asked.length === 0 || asked.includes(language));
  const site = pagesOf(spoken, isLeftward, mode === 'kiosk');
  // In the order in which they take the files up: what changes a page comes before its seal, the seal before the list of hashes.
  const plugins = [
    pages(site),
    webManifests(site),
    guidePages(mode === 'kiosk', asked),
    feed(mode === 'kiosk', asked),
    prerender(site, asked),
    manifest(),
    sealedPages(),
    serviceWorker(),
    checksums(),
  ];
  return {
    base: './',
    plugins: [
      ...(isSingle ? [onlyOwnTexts()] : []),
      onlyLanguages(asked),
      fetchParts(),
      messages(),
      svelte(),
      noScript(asked),
      ...(isSingle ? [oneFile(asked)] : plugins),
    ],
    define: { 'import.meta.env.BUILD_INFO': JSON.stringify(buildInfo()) },
    css: { postcss: { plugins: [forOldBrowsers()] } },
    publicDir: isSingle ? false : 'public',
    build: {
      outDir: isSingle ? 'dist-single' : 'dist',
      target: [...oldest()],
      modulePreload: { polyfill: false },
      assetsInlineLimit: isSingle ? Number.MAX_SAFE_INTEGER : 0,
      cssCodeSplit: !isSingle,
      chunkSizeWarningLimit: isSingle ? 1000 : 500,
      rolldownOptions: {
        checks: { bundlerTimings: false },
        // Fields are set like any property where a browser knows no fields: shorter, and all that is asked of them.
        transform: { assumptions: { setPublicClassFields: true } },
        // What nobody reads is nothing: without this, the library of words brings all that it could have been asked for.
        treeshake: { manualPureFunctions: ['derived', 'monadicMemoize'] },
        output: {
          codeSplitting: isSingle ? false : { groups: [reader, firstQuestion, ground, otherQuestions] },
        },
      },
    },
  };
});
