import { render, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import type { Answers } from '../../src/contract/situation';
import type { Reading } from '../../src/fields';
import type { QuestionId } from '../../src/interview/sections/question';
import { spring2026 } from '../screens/question/screen';
import Rows from './Rows.svelte';

/** Somebody of whom every question has options to offer. */
export const person: Answers = {
  age: 20,
  status: 'euCitizen',
  household: ['partner', 'parent', 'grandparent'],
};

/** Fields on one page, and what each has told last. */
export function show(ids: readonly QuestionId[], answers: Answers = person, prefixes = ['row']) {
  const heard = new Map<string, Reading>();
  const props = {
    rows: prefixes.flatMap((prefix) => ids.map((id) => ({ id: `${prefix}-${id}`, question: id }))),
    answers,
    onDate: spring2026,
    mistakes: {} as Record<string, (Reading & { ok: false })['mistakes']>,
    onchange: (id: string, reading: Reading) => void heard.set(id, reading),
  };
  const rendered = render(Rows, { props });
  const showMistakes = () => {
    const told = [...heard].map(([id, reading]) => [id, reading.ok ? [] : reading.mistakes] as const);
    return rendered.rerender({ mistakes: Object.fromEntries(told) });
  };
  return { heard, user: userEvent.setup(), showMistakes, ...rendered };
}

/** Every field on the page. */
export const fieldsOn = (page: Element) => [...page.querySelectorAll<HTMLElement>('[data-field]')];
/** What can be found in one field. */
export const row = (id: string) =>
  within(document.querySelector<HTMLElement>(`[data-field="${id}"]`) ?? document.createElement('p'));
