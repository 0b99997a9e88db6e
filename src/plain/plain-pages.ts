import { render } from 'svelte/server';
import { belgium, readBarometer, type Area, type Areas, type Barometer } from '../figures';
import { chooseLanguage, fetchPart, grammarOf, languages, parts, type Language } from '../i18n';
import { isoDate } from '../kernel';
import { atomFeed, type FeedSetting } from './atom';
import { pagedAreas } from './figures/paged-areas';
import { newsOf } from './news';
import { pagesFor } from './page-names';
import PlainGuide from './PlainGuide.svelte';
import PlainPage from './PlainPage.svelte';
import type { Edition, Reader } from './reader';
import WithoutScript from './WithoutScript.svelte';

/** Where a page without script leads back to, and whether anybody watches over the screen. */
export interface Setting {
  readonly home: string;
  readonly isUnattended: boolean;
  /** The address of the folder the pages will stand in, where whoever builds them knows it. */
  readonly address?: string | undefined;
}

/** The one script such a page may ask for; it reads the same without. */
const finder = '\n    <script src="./find.js" defer></script>';

/** How long an unwatched screen stays on a page that knows nothing of its reader, in seconds. */
const readingTime = 600;

/** What the pages of the figures are drawn from, beside what is published: the barometer of the communes, where there is one. */
export interface FiguresGiven {
  readonly barometer: Barometer;
  readonly areas: Areas;
}

/** The barometer of the communes in the text of its file. Throws NoBarometer. */
export function figuresGiven(text: string): FiguresGiven {
  return { barometer: readBarometer(text, belgium), areas: belgium };
}

/**
 * The pages without script by their file names, drawn by the build, in every language; where there are figures by commune, one more
 * for each province.
 */
export async function plainPages(
  edition: Edition,
  setting: Setting,
  given?: FiguresGiven,
): Promise<Readonly<Record<string, string>>> {
  const pages: [string, string][] = [];
  for (const language of languages) {
    await speak(language);
    const reader = readerOf(edition, setting);
    for (const { page, area } of pagesGiven(reader, given)) {
      const props = { page, area, reader, edition, ...given };
      const file = area ? `${page}-${area.key}` : page;
      pages.push([`${file}-${language}.html`, framed(language, render(PlainPage, { props }), setting)]);
    }
  }
  return Object.fromEntries(pages);
}

function pagesGiven(reader: Reader, given: FiguresGiven | undefined) {
  const areas = given ? pagedAreas(given.areas) : [];
  return [
    ...pagesFor(reader).map((page) => ({ page, area: undefined })),
    ...areas.map((area: Area) => ({ page: 'figures' as const, area })),
  ];
}

/** The feeds of what changes, by their file names: one in every language. */
export async function feeds(
  edition: Edition,
  setting: Omit<FeedSetting, 'version'>,
): Promise<Readonly<Record<string, string>>> {
  await fetchAll();
  const { version, builtOn } = edition;
  return Object.fromEntries(
    languages.map((language) => {
      const news = newsOf(language, isoDate(builtOn));
      return [`changes-${language}.atom`, atomFeed(language, news, { ...setting, version })];
    }),
  );
}

/** What the start page says, in every language, where its script does not run. */
export async function withoutScript(): Promise<string> {
  await fetchAll();
  return markup(render(WithoutScript).body);
}

/** The guide in every language, to stand inside a page that cannot lead to another. */
export async function guideInside(edition: Edition): Promise<string> {
  const sections: string[] = [];
  for (const language of languages) {
    await speak(language);
    // The same step stands in two languages: nothing inside leads to it by name.
    const reader = readerOf(edition, { home: '#', isUnattended: false });
    const props = { reader, edition, isNamed: false };
    sections.push(`<section ${rootOf(language)}>${markup(render(PlainGuide, { props }).body)}</section>`);
  }
  return sections.join('\n');
}

/** All texts are there before anything is drawn: what is drawn once cannot wait for them. */
async function speak(language: Language): Promise<void> {
  await fetchAll();
  await chooseLanguage(language);
}

async function fetchAll(): Promise<void> {
  await Promise.all(languages.flatMap((language) => parts.map((part) => fetchPart(part, language))));
}

function readerOf({ builtOn }: Edition, { home, isUnattended, address }: Setting): Reader {
  return { onDate: isoDate(builtOn), hasLinks: !isUnattended, home, address };
}

function framed(
  language: Language,
  { head, body }: { readonly head: string; readonly body: string },
  { home, isUnattended }: Setting,
): string {
  const refresh = `\n    <meta http-equiv="refresh" content="${readingTime};url=${home}" />`;
  return `<!doctype html>
<html ${rootOf(language)}>
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="color-scheme" content="light dark" />
    <meta name="referrer" content="no-referrer" />${isUnattended ? refresh : ''}
    <link rel="icon" href="./favicon.svg" type="image/svg+xml" />
    ${markup(head)}
    <link rel="stylesheet" href="./plain.css" />${body.includes('class="find"') ? finder : ''}
  </head>
  <body>
${markup(body)}
  </body>
</html>
`;
}

function rootOf(language: Language): string {
  return `lang="${language}"${grammarOf(language).direction === 'rtl' ? ' dir="rtl"' : ''}`;
}

/** Markup without the marks by which a script would take it over: none will. */
function markup(drawn: string): string {
  return drawn.replace(/<!--.*?-->/g, '');
}
