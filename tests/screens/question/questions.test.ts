import { screen, within } from '@testing-library/svelte';
import { beforeEach, describe, expect, test } from 'vitest';
import type { AnswerId, Answers } from '../../../src/contract/situation';
import { keyOf } from '../../../src/i18n';
import { questions } from '../../../src/interview/catalogue';
import type { Question } from '../../../src/interview/sections/question';
import { takesUnknown } from '../../../src/interview/takes-unknown';
import { before } from './answers-before';
import { ask, plain, title, words } from './screen';
import { drawnLanguages } from '../../share';

const beforeAsking = (id: AnswerId): Answers => {
  const { [id]: _own, ...others } = before;
  return others;
};
/** Relatives are asked for by name, one screen each: those screens have a test of their own. */
const asked = questions
  .filter(({ id }) => id !== 'relatives')
  .map((question) => [question.id, question] as const);

describe.each(drawnLanguages('questions'))('in %s', (language) => {
  let say: Awaited<ReturnType<typeof words>>;
  beforeEach(async () => {
    say = await words(language);
  });

  test.each(asked)('%s has its question as the one heading, with the focus, and in the title', async (id) => {
    ask(id, beforeAsking(id));
    const heading = await screen.findByRole('heading', {
      level: 1,
      name: say(keyOf(`question.${id}.title`)),
    });
    expect(heading).toHaveFocus();
    expect(document.title).toContain(heading.textContent);
    expect(screen.getAllByRole('heading', { level: 1 })).toHaveLength(1);
  });

  test.each(asked)('%s says why it is asked, to whoever opens that', async (id) => {
    ask(id, beforeAsking(id));
    const why = await screen.findByText(plain(say(keyOf(`question.${id}.why`))));
    expect(why.closest('details')).not.toHaveAttribute('open');
  });

  test.each(asked)('%s left open is said on top and at the field, and nothing is heard', async (id) => {
    const { heard, user } = ask(id, beforeAsking(id));
    await screen.findByRole('heading', { level: 1 });
    await user.click(screen.getByRole('button', { name: say('action.continue') }));
    const sentence = say(keyOf(`question.${id}.unanswered`));
    const summary = screen.getByRole('group', { name: say('error.title') });
    expect(summary).toHaveFocus();
    expect(summary).toHaveAccessibleDescription(expect.stringContaining(sentence));
    expect(within(summary).getByRole('link', { name: sentence })).toBeInTheDocument();
    expect(screen.getByText(plain(say('error.label', { message: sentence })))).toBeInTheDocument();
    expect(document.title.startsWith(say('meta.pageWithMistake', { page: '' }).split(' ')[0] ?? '?')).toBe(
      true,
    );
    expect(heard).not.toHaveBeenCalled();
  });

  test.each(asked)('the line on top of %s leads to its field and leaves the address alone', async (id) => {
    const { user } = ask(id, beforeAsking(id));
    await screen.findByRole('heading', { level: 1 });
    await user.click(screen.getByRole('button', { name: say('action.continue') }));
    await user.click(screen.getByRole('link', { name: say(keyOf(`question.${id}.unanswered`)) }));
    expect(document.activeElement).toBeInstanceOf(HTMLInputElement);
    expect(window.location.hash).toBe('');
  });
});

const choices = questions.filter(
  (question): question is Question & { kind: 'choice' } => question.kind === 'choice',
);
const options = choices.flatMap((question) =>
  [...question.options(before), ...(takesUnknown(question.id) ? ['unknown'] : [])].map(
    (option) => [question.id, option] as const,
  ),
);

test.each(options)('%s answered with %s gives just that, on Continue and not before', async (id, option) => {
  const say = await words('fr');
  const { heard, user } = ask(id, before);
  await user.click(radioOf(id, option) ?? opener(option));
  const inside = radioOf(id, option);
  if (inside && !inside.checked) await user.click(inside);
  expect(heard).not.toHaveBeenCalled();
  await user.click(screen.getByRole('button', { name: say('action.continue') }));
  expect(heard).toHaveBeenCalledExactlyOnceWith(option);
});

test('every control stands in a form that remembers nothing', () => {
  ask('status', before);
  const controls = [...document.querySelectorAll<HTMLInputElement | HTMLButtonElement>('input, button')];
  expect(controls.length).toBeGreaterThan(5);
  for (const control of controls) {
    expect(control.form?.getAttribute('autocomplete')).toBe('off');
    expect(control.form?.noValidate).toBe(true);
  }
  expect(title()).toBeInTheDocument();
});

function radioOf(id: string, option: string): HTMLInputElement | null {
  return document.querySelector(`input[name="${id}"][value="${option}"]`);
}

function opener(option: string): HTMLInputElement {
  const found = [...document.querySelectorAll<HTMLInputElement>('input[data-opens]')].find((input) =>
    input.dataset['opens']?.split(' ').includes(option),
  );
  if (!found) throw new Error(`nothing opens ${option}`);
  return found;
}
