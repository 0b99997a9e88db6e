import { nextChangeExpected, oldestCheck } from '../../src/data';
import { day } from '../../src/i18n';
import { isoDate } from '../../src/kernel';
import type { Edition } from './build-info';
import { element, list } from './plain-page';
import { speaker } from './plain-text';
import { ratesTable, type Reader } from './write-guide';

/** What staff see at a glance: edition, rates, when they were last checked; what becomes of answers; who can use it. */
export function statementOf(reader: Reader, edition: Edition): string {
  const say = speaker(reader.language);
  return [
    element('h2', say('statement.edition.title')),
    ...freshnessLines(reader, edition).map((text) => element('p', text)),
    ratesTable(reader),
    element('h2', say('statement.privacy.title')),
    list([
      say('statement.privacy.memory'),
      say('statement.privacy.network'),
      say('statement.privacy.offline'),
      say('statement.privacy.history'),
    ]),
    element('h2', say('statement.access.title')),
    ...['aim', 'norm', 'checked'].map((name) => element('p', say(`statement.access.${name}`))),
    element('h3', say('statement.access.missing')),
    list(
      ['people', 'readers', 'signs', 'easy', 'voice', 'hall'].map((name) => say(`statement.access.${name}`)),
    ),
    element('p', say('statement.access.feedback')),
    element('h2', say('statement.limits.title')),
    element('p', say('statement.limits.text')),
  ].join('\n');
}

/** The edition, the oldest look at any table, and the first change to expect. */
export function freshnessLines(
  { language, onDate }: Reader,
  { version, builtOn }: Edition,
): readonly string[] {
  const say = speaker(language);
  return [
    say('plain.edition', { version, built: day(isoDate(builtOn), language) }),
    say('plain.figures', { day: day(onDate, language), checked: day(oldestCheck, language) }),
    ...(nextChangeExpected ? [say('plain.expected', { day: day(nextChangeExpected, language) })] : []),
  ];
}
