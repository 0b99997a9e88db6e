import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { papers } from '../../src/advice/papers';
import { euro } from '../../src/i18n/format';
import { fullnessOf } from '../../src/paper/paper';
import { somebody } from '../people/somebody';
import { everybody, worked } from '../people/worked';
import { plain } from '../people/plain';
import { reportWords } from '../screens/report/report';
import { plain as flat } from '../screens/question/screen';
import { drawnLanguages } from '../share';
import { print } from './printed-sheet';

describe('how full the sheet is', () => {
  test('follows from its text, every kind of space being one, and has five sizes', () => {
    const words = (characters: number): string => 'a'.repeat(characters);
    expect(fullnessOf(words(11_000))).toBe(0);
    expect(fullnessOf(words(11_001))).toBe(1);
    expect(fullnessOf(`${words(5_500)}${' '.repeat(9_000)}${words(5_499)}`)).toBe(0);
    expect([12_801, 14_801, 16_001, 99_999].map((characters) => fullnessOf(words(characters)))).toEqual([
      2, 3, 4, 4,
    ]);
  });
});

describe.each(drawnLanguages('sheet'))('the sheet in %s', (language) => {
  let say: Awaited<ReturnType<typeof reportWords>>;
  beforeEach(async () => {
    say = await reportWords(language);
  });
  afterEach(() => expect(document.querySelector('.sheet')).toBeNull());

  test('lists the papers to bring, each with a box to tick', () => {
    const person = worked('persona-p02');
    const { sheet, unmount } = print(person);
    const boxes = [...(sheet?.querySelectorAll('li > .box') ?? [])];
    expect(boxes).toHaveLength(papers(person.answers, person.assessment.onDate).length);
    unmount();
  });

  test('has what one has a right to before an amount to which there is none', () => {
    const { text, unmount } = print(worked('persona-p04'));
    expect(text.indexOf(flat(say('alternative.socialAid.title')))).toBeLessThan(
      text.indexOf(flat(say('report.amount.label'))),
    );
    unmount();
  });

  test('stands beside the page, and is gone with the result', () => {
    const { sheet, unmount } = print(worked('persona-p02'));
    expect(sheet).not.toBeNull();
    expect(document.documentElement).toHaveAttribute('data-paper', 'report');
    unmount();
    expect(document.documentElement).not.toHaveAttribute('data-paper');
  });

  test('is marked with how full it is, where print.css finds it', () => {
    const { sheet, text, unmount } = print(worked('persona-p02'));
    expect(sheet).toHaveAttribute('data-fullness', String(fullnessOf(text)));
    unmount();
  });

  test('says what the screen says: verdict, amounts, conditions, steps, answers', () => {
    const person = worked('persona-student-two-parents');
    const { text, unmount } = print(person);
    expect(text).toContain(flat(say('verdict.depends.title')));
    for (const { perMonth } of person.assessment.estimates)
      expect(text).toContain(flat(euro(perMonth.high, language)));
    for (const { outcome } of person.assessment.findings)
      expect(text).toContain(flat(say(`outcome.${outcome}`)));
    expect(text).toContain(flat(say('guide.more.title')));
    expect(text).toContain(flat(say('question.work.short')));
    expect(text).toContain(flat(say('option.work.student')));
    unmount();
  });

  test('tells in words what parents and children can be asked, without a form', () => {
    const { text, sheet, unmount } = print(somebody({ ...plain, age: 20 }, '2026-09-01'));
    const figures = { limit: euro(30_217_76, language), each: euro(4_230_49, language) };
    expect(text).toContain(flat(say('guide.parents.threshold', figures)));
    expect(text).toContain(flat(say('guide.children.threshold', figures)));
    expect(sheet?.querySelectorAll('input, button')).toHaveLength(0);
    unmount();
  });

  test('names the employment service of the region one lives in, and both while that is not known', () => {
    const [forem, vdab] = [
      flat(say('guide.after.registerWallonia', { weeks: 4 })),
      flat(say('guide.after.registerFlanders')),
    ];
    const told = (commune?: string): readonly boolean[] => {
      const { text, unmount } = print(somebody({ ...plain, ...(commune && { commune }) }, '2026-09-01'));
      unmount();
      return [forem, vdab].map((sentence) => text.includes(sentence));
    };
    expect(told()).toEqual([true, true]);
    expect(told('92094')).toEqual([true, false]);
    expect(told('44021')).toEqual([false, true]);
    expect(told('21004')).toEqual([false, false]);
    expect(told('63023')).toEqual([false, false]);
  });

  test('leaves no placeholder and no key in anybody’s text', () => {
    for (const person of everybody.filter(({ id }) => id.startsWith('persona-'))) {
      const { text, unmount } = print(person);
      expect(text).not.toMatch(/[{}]|undefined|\bNaN\b/);
      expect(text).not.toMatch(/\b(?:report|guide|finding|place|sheet|rights|open|warning|forecast)\.[a-z]/);
      unmount();
    }
  });
});
