import type { Plugin, Rolldown } from 'vite';
import type { Prerendered, prerender as firstScreens } from '../../src/first-paint';
import type { Language } from '../../src/i18n';
import { buildInfo } from './build-info.ts';
import type { Page } from './pages.ts';
import { rendered } from './rendered.ts';

/**
 * Puts the first screen into the pages that begin with it, drawn by the application itself: what is shown before the script
 * comes can then differ in nothing from what is shown after. Every page asks at once for the words of that screen.
 */
export function prerender(pages: readonly Page[], asked: readonly string[]): Plugin {
  const drawn = new Map<Language, Promise<Prerendered>>();
  const isAnyPrerendered = pages.some((page) => page.isPrerendered);
  let before = '';
  return {
    name: 'prerender',
    apply: 'build',
    enforce: 'post',
    buildStart() {
      if (!isAnyPrerendered) return;
      for (const { language } of pages) drawn.set(language, drawn.get(language) ?? draw(language, asked));
      before = this.emitFile({ type: 'chunk', id: 'src/first-paint/before-app.ts', name: 'early' });
    },
    generateBundle: {
      // The first of the hooks on the pages: their marks are looked up before they are sealed.
      order: 'post',
      async handler(_options, bundle) {
        for (const { file, language, isPrerendered } of pages) {
          const asset = bundle[file];
          if (asset?.type !== 'asset') throw new Error(`${file} was not built`);
          const page = withWords(String(asset.source), fileOf(bundle, `/locales/${language}/opening.json`));
          const screen = isPrerendered && (await drawn.get(language));
          asset.source = screen ? withScreen(page, screen, this.getFileName(before)) : page;
        }
      },
    },
  };
}

async function draw(language: Language, asked: readonly string[]): Promise<Prerendered> {
  const { prerender: first } = await rendered<{ prerender: typeof firstScreens }>(
    'src/first-paint/prerender.ts',
    language,
    asked,
  );
  return first(language, buildInfo().builtOn as Parameters<typeof first>[1]);
}

/** The built file of a source. */
function fileOf(bundle: Rolldown.OutputBundle, source: string): string {
  const built = Object.values(bundle).find(
    (output) => output.type === 'chunk' && output.facadeModuleId?.endsWith(source),
  );
  if (!built) throw new Error(`${source} was not built`);
  return built.fileName;
}

/** The page with the words of its first screen asked for at once, together with the script that will ask for them. */
function withWords(page: string, words: string): string {
  return page.replace(
    '<script type="module"',
    (tag) => `<link rel="modulepreload" crossorigin href="./${words}">\n    ${tag}`,
  );
}

/** The page with its first screen in it, the first question at hand, and the script that looks after them. */
function withScreen(page: string, { title, welcome, question }: Prerendered, before: string): string {
  return (
    page
      .replace(/<title>[^<]*/, () => `<title>${title}`)
      // What is read comes before what brings it to life: on a slow line the two would share it.
      .replace(/<(?:link rel="modulepreload"|script type="module")/g, (tag) => `${tag} fetchpriority="low"`)
      .replace(
        /(\s*)<(?:link rel="modulepreload"|script)/,
        (tag, space) =>
          `${String(space)}<script type="module" blocking="render" crossorigin src="./${before}"></script>${tag}`,
      )
      .replace(
        '<div id="app"></div>',
        () => `<div id="app" data-still>${welcome}</div>\n    <template>${question}</template>`,
      )
  );
}
