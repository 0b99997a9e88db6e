import { screen, waitFor } from '@testing-library/svelte';
import type { UserEvent } from '@testing-library/user-event';
import { questionOf } from '../../src/interview/catalogue';
import type { QuestionId } from '../../src/interview/sections/question';
import { plainAnswer } from '../people/plain';

/** Longer than any plain interview. */
const tooMany = 60;

/** Answers the question on the screen, and every one after it, as somebody plain would, until that question is there or none is left. */
export async function answerPlainly(user: UserEvent, until?: QuestionId): Promise<void> {
  for (let count = 0; count < tooMany; count += 1) {
    const form = questionForm();
    const id = form?.dataset['question'] as QuestionId | undefined;
    if (!form || !id || id === until) return;
    await give(user, form, id);
    await waitFor(() => {
      if (questionForm()?.dataset['question'] === id) throw new Error(`${id} does not take its plain answer`);
    });
    await screen.findByRole('heading', { level: 1 });
  }
  throw new Error('the interview does not end');
}

/** Chooses the option of the plain answer, or its group, or "none"; types it where there is none; skips what may be left open. */
async function give(user: UserEvent, form: HTMLElement, id: QuestionId): Promise<void> {
  const answer = plainAnswer(id);
  if (answer === undefined && questionOf(id).optional) return user.click(find(form, '.skip button'));
  const isNone = typeof answer === 'object' || (answer === 0 && questionOf(id).first !== undefined);
  const value = isNone ? 'none' : String(answer);
  const option = form.querySelector<HTMLElement>(`input[value="${value}"]`);
  if (option) await user.click(option);
  else await user.type(find(form, 'input[type=text]'), value);
  await user.click(find(form, 'button[type=submit]'));
}

function questionForm(): HTMLElement | null {
  return document.querySelector('main form[data-question]');
}

function find(form: HTMLElement, selector: string): HTMLElement {
  const found = form.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`no ${selector} at ${form.dataset['question'] ?? 'the question'}`);
  return found;
}
