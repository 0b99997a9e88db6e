import { describe, expect, test } from 'vitest';
import { entriesIn, readingsOf, type Entry } from './dictionaries';
import { read, readable, wordsOf, type Reading } from './reading';

/** Own bars: what is short enough to be read in one breath, and how much text a formula needs to mean anything. */
const longestSentence = 20;
const meanSentence = 12;
const enoughWords = 20;
const enoughSentences = 5;
/** Floors of both scales: 60 to 70 is read at fourteen. */
const lowestEase = 60;
const meanEase = 70;

describe.each(readable)('the words in %s', async (language) => {
  const entries = await entriesIn(language);

  test(`no sentence has more than ${longestSentence} words`, () => {
    const long = entries.flatMap(({ part, key, text }) =>
      read(readingsOf(text, language), language)
        .sentences.filter((sentence) => wordsOf(sentence).length > longestSentence)
        .map((sentence) => `${part} ${key}: ${wordsOf(sentence).length} words: ${sentence}`),
    );
    expect(long).toEqual([]);
  });

  test(`sentences have ${meanSentence} words at most on average, in every kind of text`, () => {
    const wordy = [...gathered(entries, kindOf)]
      .map(([kind, together]) => ({ kind, ...measured(together) }))
      .filter(({ sentences }) => sentences.length >= enoughSentences)
      .filter(({ words, sentences }) => words / sentences.length > meanSentence)
      .map(
        ({ kind, words, sentences }) => `${kind}: ${(words / sentences.length).toFixed(1)} words a sentence`,
      );
    expect(wordy).toEqual([]);
  });

  test(`no screen or subject is harder than ${lowestEase}`, () => {
    const hard = [...gathered(entries, subjectOf)]
      .map(([subject, together]) => ({ subject, together, ...measured(together) }))
      .filter(({ words, ease }) => words >= enoughWords && ease < lowestEase)
      .map(
        ({ subject, ease, together }) =>
          `${subject} ${ease.toFixed(0)}, hardest: ${hardestOf(together).join(' · ')}`,
      );
    expect(hard).toEqual([]);
  });

  test(`screens and subjects are as easy as ${meanEase} on average`, () => {
    const eases = [...gathered(entries, subjectOf).values()]
      .map(measured)
      .filter(({ words }) => words >= enoughWords)
      .map(({ ease }) => ease);
    expect(eases.reduce((sum, ease) => sum + ease, 0) / eases.length).toBeGreaterThanOrEqual(meanEase);
  });
});

describe('the scales', () => {
  const plain: Readonly<Record<string, readonly string[]>> = {
    fr: ['Allez au CPAS. Le CPAS vous aide.'],
    nl: ['Ga naar het OCMW. Het OCMW helpt u.'],
    de: ['Gehen Sie zum ÖSHZ. Das ÖSHZ hilft Ihnen.'],
    en: ['Go to the welfare centre. The centre helps you.'],
  };
  const law: Readonly<Record<string, readonly string[]>> = {
    fr: [
      'L’octroi du revenu d’intégration est subordonné à la disposition au travail, à moins que des raisons de santé ou d’équité ne l’empêchent.',
    ],
    nl: [
      'De toekenning van het leefloon is onderworpen aan de werkbereidheid, tenzij gezondheidsredenen of billijkheidsredenen dit verhinderen.',
    ],
    de: [
      'Die Gewährung des Eingliederungseinkommens unterliegt der Arbeitsbereitschaft, sofern nicht Gründe der Gesundheit oder Billigkeit entgegenstehen.',
    ],
    en: [
      'The granting of the integration income is subject to availability for employment, unless considerations of health or equity prevent it.',
    ],
  };

  test.each(readable)('tell plain words from the words of the law in %s', (language) => {
    expect(read(plain[language] ?? [], language).ease).toBeGreaterThan(80);
    expect(read(law[language] ?? [], language).ease).toBeLessThan(55);
  });

  test('count sentences and words as a reader does', () => {
    const { sentences, words } = read(
      ['Un papier manque\u00a0? Répondez «\u00a0Je ne sais pas\u00a0», et continuez.'],
      'fr',
    );
    expect(sentences).toHaveLength(2);
    expect(words).toBe(10);
    expect(wordsOf('Êtes-vous marié(e)\u00a0?')).toEqual(['Êtes-vous', 'marié']);
  });
});

/** Names of things are given by the law and cannot be chosen: they are explained, not measured. */
function isName({ key }: Entry): boolean {
  return /^term\..*\.name$/.test(key);
}

/** A screen of the conversation, or whatever shares the first two words of its key. */
function subjectOf({ part, key }: Entry): string {
  const [first = '', second = ''] = key.split('.');
  const ofQuestion = first === 'question' || first === 'option' || first === 'group';
  if (ofQuestion) return `${part} question ${second}`;
  return part === 'interview' || part === 'opening' ? `${part} ${first}` : `${part} ${first}.${second}`;
}

/** The same sort of text throughout: titles, hints, reasons. */
function kindOf({ part, key }: Entry): string {
  const words = key.split('.');
  return words.length > 2 ? `${part} ${words[0] ?? ''} ${words.at(-1) ?? ''}` : `${part} ${words[0] ?? ''}`;
}

function gathered(entries: readonly Entry[], by: (entry: Entry) => string): Map<string, readonly Entry[]> {
  return entries
    .filter((entry) => !isName(entry))
    .reduce(
      (groups, entry) => groups.set(by(entry), [...(groups.get(by(entry)) ?? []), entry]),
      new Map<string, readonly Entry[]>(),
    );
}

function measured(entries: readonly Entry[]): Reading {
  const [first] = entries;
  if (!first) throw new Error('nothing to measure');
  return read(
    entries.flatMap(({ text }) => readingsOf(text, first.language)),
    first.language,
  );
}

function hardestOf(entries: readonly Entry[]): readonly string[] {
  return entries
    .map((entry) => ({ key: entry.key, ...measured([entry]) }))
    .filter(({ words }) => words >= 5)
    .sort((left, right) => left.ease - right.ease)
    .slice(0, 3)
    .map(({ key, ease }) => `${key} ${ease.toFixed(0)}`);
}
