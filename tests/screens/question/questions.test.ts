import { screen, within } from '@testing-library/svelte';
import { beforeEach, describe, expect, test } from 'vitest';
import type { AnswerId, Answers } from '../../../src/contract/situation';
import { keyOf } from '../../../src/i18n';
import { questions } from '../../../src/interview/catalogue';
import type { Question } from '../../../src/interview/sections/question';
import { takesUnknown } from '../../../src/interview/takes-unknown';
import { ask, plain, title, words } from './screen';
import { drawnLanguages } from '../../share';

/** Answers that make the options of a question appear. */
const before: Answers = { status: 'euCitizen', household: ['parent', 'sibling'], sharedHousehold: 'yes' };
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

test('a protection is chosen in two steps of one question, and the first alone is not an answer', async () => {
  const say = await words('nl');
  const { heard, user } = ask('status');
  await user.click(screen.getByRole('radio', { name: say('group.status.protection') }));
  await user.click(screen.getByRole('button', { name: say('action.continue') }));
  expect(heard).not.toHaveBeenCalled();
  expect(screen.getByRole('link', { name: say('group.status.protection.unanswered') })).toBeInTheDocument();
  await user.click(screen.getByRole('radio', { name: say('option.status.refugee') }));
  await user.click(screen.getByRole('button', { name: say('action.continue') }));
  expect(heard).toHaveBeenCalledExactlyOnceWith('refugee');
});

test('an answer given before is still there, in the second list too', async () => {
  const say = await words('fr');
  const { heard, user } = ask('status', { status: 'refugee' });
  expect(screen.getByRole('radio', { name: say('option.status.refugee') })).toBeChecked();
  await user.click(screen.getByRole('button', { name: say('action.continue') }));
  expect(heard).toHaveBeenCalledExactlyOnceWith('refugee');
});

describe('who lives there', () => {
  test('nobody excludes everybody else', async () => {
    const say = await words('fr');
    const { heard, user } = ask('household', { household: ['partner', 'minorChild'] });
    await user.click(screen.getByRole('checkbox', { name: say('option.household.none') }));
    expect(screen.getByRole('checkbox', { name: say('group.household.partner') })).not.toBeChecked();
    await user.click(screen.getByRole('button', { name: say('action.continue') }));
    expect(heard).toHaveBeenCalledExactlyOnceWith([]);
  });

  test('somebody excludes nobody', async () => {
    const say = await words('nl');
    const { heard, user } = ask('household', { household: [] });
    await user.click(screen.getByRole('checkbox', { name: say('group.household.family') }));
    expect(screen.getByRole('checkbox', { name: say('option.household.none') })).not.toBeChecked();
    await user.click(screen.getByRole('checkbox', { name: say('option.household.sibling') }));
    await user.click(screen.getByRole('checkbox', { name: say('option.household.parent') }));
    await user.click(screen.getByRole('button', { name: say('action.continue') }));
    expect(heard).toHaveBeenCalledExactlyOnceWith(['parent', 'sibling']);
  });

  test('a group that is ticked must say who', async () => {
    const say = await words('fr');
    const { heard, user } = ask('household');
    await user.click(screen.getByRole('checkbox', { name: say('group.household.byMarriage') }));
    await user.click(screen.getByRole('button', { name: say('action.continue') }));
    expect(
      screen.getByRole('link', { name: say('group.household.byMarriage.unanswered') }),
    ).toBeInTheDocument();
    expect(heard).not.toHaveBeenCalled();
  });
});

describe('an amount', () => {
  test('is heard in whole cents, however it is written', async () => {
    const say = await words('fr');
    const { heard, user } = ask('savings');
    await user.click(await screen.findByRole('radio', { name: say('any.yes') }));
    await user.type(screen.getByRole('textbox'), '€ 7.250,5');
    await user.click(screen.getByRole('button', { name: say('action.continue') }));
    expect(heard).toHaveBeenCalledExactlyOnceWith(7_250_50);
  });

  test('that can be read in two ways is asked again with both, and stays in the field', async () => {
    const say = await words('nl');
    const { heard, user } = ask('savings');
    await user.click(await screen.findByRole('radio', { name: say('any.yes') }));
    await user.type(screen.getByRole('textbox'), '1.234');
    await user.tab();
    expect(screen.queryByRole('alert')).toBeNull();
    await user.click(screen.getByRole('button', { name: say('action.continue') }));
    const sentence = say('mistake.amountAmbiguous', { typed: '1.234', whole: '1.234', decimal: '1,23' });
    expect(screen.getByRole('link', { name: sentence })).toBeInTheDocument();
    expect(screen.getByRole('textbox')).toHaveValue('1.234');
    expect(screen.getByRole('textbox')).toBeInvalid();
    expect(screen.getByRole('textbox')).toHaveAccessibleDescription(new RegExp(sentence.slice(0, 12)));
    expect(heard).not.toHaveBeenCalled();
  });

  test('may be unknown; a yes and an amount take that back', async () => {
    const say = await words('fr');
    const { heard, user } = ask('savings', { savings: 'unknown' });
    expect(await screen.findByRole('radio', { name: say('unknown.label') })).toBeChecked();
    await user.click(screen.getByRole('button', { name: say('action.continue') }));
    expect(heard).toHaveBeenLastCalledWith('unknown');
    await user.click(screen.getByRole('radio', { name: say('any.yes') }));
    await user.type(screen.getByRole('textbox'), '300');
    await user.click(screen.getByRole('button', { name: say('action.continue') }));
    expect(heard).toHaveBeenLastCalledWith(300_00);
  });
});

describe('yes or no comes before a figure', () => {
  const figures = questions.filter((question) => ['money', 'percent', 'count'].includes(question.kind));

  test('of every figure but the age', () => {
    expect(figures.filter(({ first }) => first === undefined).map(({ id }) => id)).toEqual(['age']);
  });

  test.each(figures.filter(({ first }) => first === 'any').map(({ id }) => id))(
    '%s: a no is nothing, with no number to type',
    async (id) => {
      const say = await words('fr');
      const { heard, user } = ask(id, before);
      const no = await screen.findByRole('radio', { name: say('any.no') });
      expect(screen.queryByRole('textbox')).toBeNull();
      await user.click(no);
      await user.click(screen.getByRole('button', { name: say('action.continue') }));
      expect(heard).toHaveBeenCalledExactlyOnceWith(0);
    },
  );

  test.each(figures.filter(({ first }) => first === 'all').map(({ id }) => id))(
    '%s: "is it all yours?" comes first, and a yes is all of it',
    async (id) => {
      const say = await words('nl');
      const { heard, user } = ask(id, before);
      await user.click(await screen.findByRole('radio', { name: say('any.no') }));
      await user.type(screen.getByRole('textbox'), '50');
      await user.click(screen.getByRole('button', { name: say('action.continue') }));
      expect(heard).toHaveBeenLastCalledWith(50);
      await user.click(screen.getByRole('radio', { name: say('any.yes') }));
      expect(screen.queryByRole('textbox')).toBeNull();
      await user.click(screen.getByRole('button', { name: say('action.continue') }));
      expect(heard).toHaveBeenLastCalledWith(100);
    },
  );

  test('a yes without a figure is asked again at its field', async () => {
    const say = await words('fr');
    const { heard, user } = ask('housingPaidByOthers');
    await user.click(await screen.findByRole('radio', { name: say('any.yes') }));
    await user.click(screen.getByRole('button', { name: say('action.continue') }));
    expect(screen.getByRole('link', { name: say('mistake.amountMissing') })).toBeInTheDocument();
    expect(screen.getByRole('textbox')).toBeInvalid();
    expect(heard).not.toHaveBeenCalled();
  });
});

test('an age beyond what a person lives is asked again with the bounds', async () => {
  const say = await words('fr');
  const { heard, user } = ask('age');
  await user.type(screen.getByRole('textbox'), '121');
  await user.click(screen.getByRole('button', { name: say('action.continue') }));
  expect(
    screen.getByRole('link', { name: say('mistake.countOutOfRange', { low: 0, high: 120 }) }),
  ).toBeInTheDocument();
  expect(heard).not.toHaveBeenCalled();
  await user.clear(screen.getByRole('textbox'));
  await user.type(screen.getByRole('textbox'), '17');
  await user.click(screen.getByRole('button', { name: say('action.continue') }));
  expect(heard).toHaveBeenCalledExactlyOnceWith(17);
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
