import { screen } from '@testing-library/svelte';
import { beforeEach, describe, expect, test } from 'vitest';
import { questions } from '../../src/interview/catalogue';
import { loadFields } from '../../src/screens/question/load-fields';
import { samplesOf, type Sample } from '../people/samples';
import { ask, spring2026, words } from '../screens/question/screen';
import { person, show } from './rows';

let say: Awaited<ReturnType<typeof words>>;
beforeEach(async () => {
  say = await words('fr');
  await loadFields();
});

describe.each(questions.map((question) => [question.id, question] as const))('%s', (id, question) => {
  const samples = samplesOf(question, person, spring2026);

  test('tells what was answered before, as the screen of the conversation hears it', async () => {
    expect(samples.length).toBeGreaterThan(0);
    for (const sample of samples) {
      const answers = { ...person, [id]: sample };
      const page = show([id], answers);
      expect(page.heard.get(`row-${id}`)).toEqual({ ok: true, value: inOrder(sample) });
      page.unmount();
      const { heard, user, unmount } = ask(id, answers);
      await user.click(await screen.findByRole('button', { name: say('action.continue') }));
      expect(heard).toHaveBeenCalledExactlyOnceWith(inOrder(sample));
      unmount();
    }
  });

  /** Several answers are told in the order of the options. */
  function inOrder(sample: Sample): unknown {
    if (question.kind !== 'several') return sample;
    return question
      .options(person)
      .filter((option) => Array.isArray(sample) && sample.some((one) => one === option));
  }
});
