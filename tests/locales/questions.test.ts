import { describe, expect, test } from 'vitest';
import * as words from '../../src/contract/values';
import { firstChoices } from '../../src/interview/first-choices';
import { questions } from '../../src/interview/catalogue';
import { sections, type Question } from '../../src/interview/sections/question';
import { takesUnknown } from '../../src/interview/takes-unknown';
import { bothOf, inEvery } from './dictionaries';
import { sentencesOf, wordsOf } from './reading';

const both = await bothOf('opening', 'interview');
const report = await bothOf('report');
const every = await inEvery('opening', 'interview');
const has = (key: string): boolean => Object.hasOwn(both.fr, key);
const missing = (keys: readonly string[]): readonly string[] => keys.filter((key) => !has(key));

describe.each(questions.map((question) => [question.id, question] as const))(
  'the question %s',
  (id, question) => {
    test('has a title, a reason, a name for the review and a word for no answer', () => {
      expect(
        missing(['title', 'why', 'short', 'unanswered'].map((what) => `question.${id}.${what}`)),
      ).toEqual([]);
    });

    test('asks a question, and asks it of both partners where it is about what both have', () => {
      const titles = [`question.${id}.title`, ...(question.ofBoth ? [`question.${id}.title.together`] : [])];
      for (const texts of every.values()) for (const title of titles) expect(texts[title]).toMatch(/\?$/);
      expect(has(`question.${id}.title.together`)).toBe(question.ofBoth === true);
      expect(has(`question.${id}.short.together`)).toBe(question.ofBoth === true);
    });

    test('has words for each of its answers', () => {
      expect(missing(optionsOf(question).map((option) => `option.${id}.${option}`))).toEqual([]);
    });

    test('says on the result what finding it out would change, where "I don’t know" is an answer', () => {
      const mayBeUnknown = takesUnknown(id) || ['incomes', 'relatives'].includes(question.kind);
      expect(Object.hasOwn(report.fr, `narrow.${id}`)).toBe(mayBeUnknown);
    });

    test('has words for each first choice, and for the question that the choice opens', () => {
      const groups = 'groups' in question ? question.groups : undefined;
      const keys = (groups ?? []).flatMap((group) => {
        const key = `group.${id}.${group.id}`;
        return group.options.length === 1 ? [key] : [key, `${key}.question`, `${key}.unanswered`];
      });
      expect(missing(keys)).toEqual([]);
    });

    test('names the field where something is typed', () => {
      const typed = ['money', 'percent', 'count', 'place'].includes(question.kind);
      expect(has(`question.${id}.label`)).toBe(typed);
    });

    test('has a hint of one sentence, or none', () => {
      const hints = [`question.${id}.hint`, `question.${id}.hint.together`];
      for (const texts of every.values())
        for (const hint of hints.map((key) => texts[key] ?? ''))
          expect(sentencesOf(hint).length, hint).toBeLessThanOrEqual(1);
    });

    test('fills no screen with more than ninety words', () => {
      for (const texts of every.values()) {
        const screens = screensOf(question).map((keys) => keys.map((key) => texts[key] ?? ''));
        for (const screen of screens)
          expect(screen.flatMap(wordsOf).length, screen.join(' · ')).toBeLessThanOrEqual(90);
      }
    });
  },
);

test('every answer of a question that is gone has gone with it', () => {
  const asked = new Set<string>(questions.map(({ id }) => id));
  const orphans = Object.keys(both.fr).filter((key) => {
    const [kind, id] = key.split('.');
    return (kind === 'question' || kind === 'option' || kind === 'group') && !asked.has(id ?? '');
  });
  expect(orphans).toEqual([]);
});

test('every word of the contract that a person chooses from has words on the screen', () => {
  expect(
    missing([
      ...sections.map((section) => `section.${section}`),
      ...words.incomeKinds.map((kind) => `income.${kind}`),
      ...words.relations.map((relation) => `relation.${relation}`),
      ...words.propertyKinds.map((kind) => `property.${kind}`),
      ...words.transferKinds.map((kind) => `transfer.${kind}`),
      ...words.propertyRights.map((right) => `transfer.right.${right}`),
      ...Array.from({ length: 12 }, (_, step) => `step.${step + 1}`),
    ]),
  ).toEqual([]);
});

test('what belongs into an income is said in four sentences and forty-five words at most', () => {
  const notes = Object.keys(both.fr).filter((key) => key.startsWith('incomeNote.'));
  expect(notes.length).toBeGreaterThan(10);
  for (const texts of every.values())
    for (const note of notes.map((key) => texts[key] ?? '')) {
      expect(sentencesOf(note).length, note).toBeLessThanOrEqual(4);
      expect(wordsOf(note).length, note).toBeLessThanOrEqual(45);
    }
});

test('French never says beau-père or belle-mère, which are two different people in this law', () => {
  const said = Object.entries(both.fr).filter(([, text]) => /\bbeaux?-|\bbelles?-/i.test(text));
  expect(said).toEqual([]);
});

/** Every option a choice may ever show, whatever was answered before. */
function optionsOf(question: Question): readonly string[] {
  const unknown = takesUnknown(question.id) ? [words.unknown] : [];
  switch (question.kind) {
    case 'choice':
      return [...choicesOf(question), ...unknown];
    case 'several':
      return ['none', ...question.groups.flatMap(({ options }) => options)];
    default:
      return unknown;
  }
}

/** The options of a choice; those of the residence paper are gathered over every status. */
function choicesOf(question: Extract<Question, { kind: 'choice' }>): readonly string[] {
  return [...new Set(words.statuses.flatMap((status) => question.options({ status })))];
}

/** The keys of each screen of a question: the first choice and what it opens, or the one screen there is. */
function screensOf(question: Question): readonly (readonly string[])[] {
  const { id } = question;
  const head = [`question.${id}.title`, `question.${id}.hint`];
  const withHint = (key: string): readonly string[] => [key, `${key}.hint`];
  const option = (value: string): readonly string[] => withHint(`option.${id}.${value}`);
  const unknown = takesUnknown(question.id) ? option(words.unknown) : [];
  const groups = 'groups' in question ? question.groups : [];
  const opened = groups.map((group) => [
    `group.${id}.${group.id}.question`,
    ...group.options.flatMap(option),
  ]);
  const isNamed = (name: string): boolean => groups.some((group) => group.id === name);
  const named = (name: string): readonly string[] =>
    isNamed(name) ? withHint(`group.${id}.${name}`) : option(name);
  switch (question.kind) {
    case 'several':
      return [[...head, ...groups.flatMap((group) => named(group.id)), ...option('none')], ...opened];
    case 'choice':
      return [
        ...words.statuses.map((status) => [
          ...head,
          ...firstChoices(question, { status }).flatMap((group) => named(group.id)),
          ...unknown,
        ]),
        ...opened,
      ];
    default:
      return [[...head, `question.${id}.label`, ...unknown]];
  }
}
