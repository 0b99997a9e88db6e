import { languages, type Language } from '../../src/i18n';
import { isoDate } from '../../src/kernel';
import { element, pageOf } from './plain-page';
import { speaker } from './plain-text';
import { guideOf, type Reader } from './write-guide';
import type { Edition } from './build-info';
import { freshnessLines, statementOf } from './write-statement';

/** Where a page leads back to, and whether anybody watches over the screen. */
export interface Setting {
  readonly home: string;
  readonly isUnattended: boolean;
}

/** How long an unwatched screen stays on a page that knows nothing of its reader, in seconds. */
const readingTime = 600;

/** Pages that need no script, by their file names: the guide and what there is to know about the test, in both languages. */
export function plainPages(edition: Edition, setting: Setting): Readonly<Record<string, string>> {
  return Object.fromEntries(
    languages.flatMap((language) => [
      [`guide-${language}.html`, guidePage(language, edition, setting)],
      [`about-${language}.html`, aboutPage(language, edition, setting)],
    ]),
  );
}

/** What a page says, in every language, where its script does not run. */
export function withoutScript(): string {
  return languages
    .map((language) => {
      const say = speaker(language);
      const words = [
        element('h1', say('plain.noScript.title')),
        element('p', say('plain.noScript.why')),
        element('p', say('plain.noScript.still')),
        element(
          'p',
          element('a', say('plain.noScript.guide'), `href="./guide-${language}.html"`),
          'class="guide"',
        ),
      ];
      return element('section', words.join('\n'), `lang="${language}"`);
    })
    .join('\n');
}

/** The guide in both languages, to stand inside a page that cannot lead to another. */
export function guideInside(edition: Edition): string {
  return (
    languages
      .map((language) => {
        const title = element('h1', speaker(language)('plain.title'));
        const reader = readerOf(language, edition, false);
        return element(
          'section',
          `${title}\n${opening(reader, edition)}\n${guideOf(reader)}`,
          `lang="${language}"`,
        );
      })
      .join('\n')
      // The same step stands in two languages: nothing inside leads to it by name.
      .replace(/ id="[^"]*"/g, '')
  );
}

function guidePage(language: Language, edition: Edition, setting: Setting): string {
  const say = speaker(language);
  const reader = readerOf(language, edition, setting.isUnattended);
  const body = [
    navigation('guide', language, setting),
    element(
      'main',
      [element('h1', say('plain.title')), opening(reader, edition), guideOf(reader)].join('\n'),
    ),
  ].join('\n');
  return framed(language, say('plain.title'), body, setting);
}

function aboutPage(language: Language, edition: Edition, setting: Setting): string {
  const say = speaker(language);
  const reader = readerOf(language, edition, setting.isUnattended);
  const body = [
    navigation('about', language, setting),
    element('main', [element('h1', say('statement.title')), statementOf(reader, edition)].join('\n')),
  ].join('\n');
  return framed(language, say('statement.title'), body, setting);
}

function opening(reader: Reader, edition: Edition): string {
  const say = speaker(reader.language);
  return [
    element('p', say('plain.intro')),
    element('p', element('strong', say('plain.ask'))),
    ...freshnessLines(reader, edition).map((text) => element('p', text)),
    element('p', say('plain.printed')),
  ].join('\n');
}

function navigation(page: 'guide' | 'about', language: Language, { home }: Setting): string {
  const say = speaker(language);
  const others = languages.filter((other) => other !== language);
  const link = (to: string, text: string, more = ''): string => element('a', text, `href="${to}"${more}`);
  return element(
    'nav',
    [
      link(home, say('plain.test')),
      ...others.map((other) =>
        link(
          `./${page}-${other}.html`,
          speaker(other)('plain.inThis'),
          ` lang="${other}" hreflang="${other}"`,
        ),
      ),
      page === 'guide'
        ? link(`./about-${language}.html`, say('statement.title'))
        : link(`./guide-${language}.html`, say('plain.short')),
    ].join('\n'),
    `aria-label="${say('plain.short')}"`,
  );
}

function framed(language: Language, title: string, body: string, { home, isUnattended }: Setting): string {
  const service = speaker(language)('meta.service');
  const returns = isUnattended ? { returns: { after: readingTime, to: home } } : {};
  return pageOf({ language, title: `${title} – ${service}`, body, ...returns });
}

function readerOf(language: Language, { builtOn }: Edition, isUnattended: boolean): Reader {
  return { language, onDate: isoDate(builtOn), hasLinks: !isUnattended };
}
