import type { QuestionId } from '../../src/interview/sections/question';
import { expect, test } from 'vitest';
import { questionOf, questions } from '../../src/interview/catalogue';
import { isDelicate } from '../../src/conversation/delicate';
import { neutralPlace } from '../../src/frame/neutral-place';

const isAsked = (question: QuestionId): boolean =>
  isDelicate({ phase: 'asking', question, page: null }, questionOf(question).section);

test('whoever may not be seen with questions about home can leave them quickly', () => {
  const home = questions.filter(({ section }) => section === 'household').map(({ id }) => id);
  const money: readonly QuestionId[] = ['partnerIncomes', 'relatives', 'maintenance'];
  expect([...home, ...money].filter((id) => !isAsked(id))).toEqual([]);
});

test('so can whoever has all answers or the result on the screen', () => {
  expect(isDelicate({ phase: 'reviewing', question: null, page: null }, undefined)).toBe(true);
  expect(isDelicate({ phase: 'reporting', question: null, page: null }, undefined)).toBe(true);
});

test('where nothing is said of anybody at home, no button frightens', () => {
  expect(isDelicate({ phase: 'welcoming', question: null, page: null }, undefined)).toBe(false);
  expect(
    (['residence', 'age', 'status', 'work', 'savings', 'commune'] as const).filter((id) => isAsked(id)),
  ).toEqual([]);
});

test('the way leads to the weather in the language of the screen, and nowhere where there is no network', () => {
  expect(new URL(neutralPlace('fr', true)).pathname).toBe('/fr');
  expect(new URL(neutralPlace('nl', true)).pathname).toBe('/nl');
  expect(neutralPlace('fr', false)).toBe('about:blank');
});
