import { render, screen, waitFor, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { beforeAll, describe, expect, test } from 'vitest';
import App from '../../src/app/App.svelte';
import { problemKinds } from '../../src/contract/problem';
import { isKey, keyOf } from '../../src/i18n/message';
import { screensThatComeLater } from './come-later';
import { answerPlainly } from './plain-walk';
import { plain, spring2026, title, words } from '../screens/question/screen';

beforeAll(screensThatComeLater);

/** The review of somebody plain, and what takes a file on it. */
async function review(language: 'fr' | 'nl', mode: 'phone' | 'kiosk' = 'phone') {
  const say = await words(language);
  window.history.replaceState(null, '');
  render(App, { props: { today: spring2026, mode, entries: window.history } });
  const user = userEvent.setup();
  await user.click(screen.getByRole('button', { name: say('action.start') }));
  await answerPlainly(user);
  await waitFor(() => expect(title()).toHaveTextContent(plain(say('review.title'))));
  return { say, user };
}

function answers(): string {
  return document.querySelector('form[data-review]')?.textContent ?? '';
}

async function choose(user: ReturnType<typeof userEvent.setup>, text: string): Promise<void> {
  const input = document.querySelector<HTMLInputElement>('input[type=file]');
  if (!input) expect.fail('nothing takes a file');
  await user.upload(input, new File([text], 'any.json', { type: 'application/json' }));
}

describe.each(['fr', 'nl'] as const)('a file on the review (%s)', (language) => {
  test('is refused with the answer named, and changes nothing', async () => {
    const { say, user } = await review(language);
    const before = answers();
    await choose(
      user,
      '{"format":"situation/1","onDate":"2026-03-01","answers":{"age":"40","incomes":[{"kind":"wage"}]}}',
    );
    const alert = within(
      await screen
        .findByText(plain(say('carry.refused')))
        .then((node) => node.closest('[role=alert]') as HTMLElement),
    );
    const rows = alert.getAllByRole('listitem').map((row) => plain(row.textContent));
    const name = say('question.age.short');
    expect(rows[0]).toBe(
      plain(`${say('carry.refused.name', { name })} ${say('problem.whole', { low: 0, high: 120 })}`),
    );
    expect(rows[1]).toContain(
      plain(say('carry.refused.row', { name: say('question.incomes.short'), row: 1 })),
    );
    expect(answers()).toBe(before);
  });

  test('that is taken replaces the answers, says so, and names what nobody is asked', async () => {
    const { say, user } = await review(language);
    await choose(
      user,
      '{"format":"situation/1","onDate":"2026-03-01","answers":{"residence":"home","age":47,"minorSituation":"none"}}',
    );
    await screen.findByText(plain(say('carry.opened')));
    expect(title()).toHaveTextContent(plain(say('review.title')));
    expect(answers()).toContain('47');
    expect(screen.getByText(plain(say('question.minorSituation.short')))).toBeInTheDocument();
    expect(screen.getByRole('button', { name: say('review.continue') })).toBeInTheDocument();
  });
});

test('a screen that strangers share takes no file and gives none', async () => {
  const { say } = await review('fr', 'kiosk');
  expect(document.querySelector('input[type=file]')).toBeNull();
  expect(screen.queryByRole('button', { name: say('carry.save') })).toBeNull();
});

test('every kind of problem has its sentence', () => {
  for (const kind of problemKinds) expect(isKey(keyOf(`problem.${kind}`))).toBe(true);
});
