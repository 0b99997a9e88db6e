import { grammarOf, languages, message, type Language } from '../i18n';

/** Stands in a line to copy where the address of the pages belongs, as long as it is not known. */
export const addressToCome = 'https://…/';

/** The page on which the test begins in a language, below the address of the pages. */
export function startOf(language: Language): string {
  return language === languages[0] ? '' : `${language}.html`;
}

/** A link to the test, as a line to copy. */
export function linkLine(language: Language, base: string): string {
  return anchor(language, `${base}${startOf(language)}`, message(language, 'sites.link.text'));
}

/** A link to one of the twelve steps, as a line to copy. */
export function stepLine(language: Language, base: string, number: number, title: string): string {
  return anchor(language, `${base}guide-${language}.html#step-${number}`, title);
}

/** A small card, as lines to copy: a heading, a sentence and a link, without a style or a script of its own. */
export function cardLines(language: Language, base: string): string {
  const say = (key: 'question' | 'text' | 'go'): string => escaped(message(language, `sites.card.${key}`));
  return [
    `<section${tongue(language)}>`,
    `  <h2>${say('question')}</h2>`,
    `  <p>${say('text')}</p>`,
    `  <p><a href="${base}${startOf(language)}" rel="noopener">${say('go')}</a></p>`,
    '</section>',
  ].join('\n');
}

function anchor(language: Language, href: string, words: string): string {
  return `<a href="${href}" hreflang="${language}"${tongue(language)} rel="noopener">${escaped(words)}</a>`;
}

function tongue(language: Language): string {
  return ` lang="${language}"${grammarOf(language).direction === 'rtl' ? ' dir="rtl"' : ''}`;
}

function escaped(words: string): string {
  return words.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
