import { render, screen, waitFor } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import App from '../../src/app/App.svelte';
import { loadPart } from '../../src/i18n';
import type { Mode } from '../../src/kernel/mode';
import type { QuestionId } from '../../src/interview/sections/question';
import { plainInterview } from '../people/plain';
import { plain, spring2026, title, words } from '../screens/question/screen';

/** The question after the first one, of somebody plain. */
const second = plainInterview(spring2026)[1]?.question as QuestionId;

describe.each(['fr', 'nl'] as const)('erasing and beginning again (%s)', (language) => {
  let say: Awaited<ReturnType<typeof words>>;
  beforeEach(async () => {
    say = await words(language);
    await loadPart('interview');
  });

  const open = (mode: Mode, isAnew = false) => {
    const erased = vi.fn();
    const entries = null;
    render(App, { props: { today: spring2026, mode, entries, onerase: erased, isAnew } });
    return { erased, user: userEvent.setup() };
  };
  const offer = () => screen.queryByRole('button', { name: say('erase.label') });
  const answer = async (user: ReturnType<typeof open>['user']): Promise<void> => {
    await user.click(screen.getByRole('button', { name: say('action.start') }));
    expect(offer()).toBeNull();
    await user.click(screen.getByRole('radio', { name: say('option.residence.home') }));
    await user.click(screen.getByRole('button', { name: say('action.continue') }));
    await waitFor(() => expect(title()).toHaveTextContent(plain(say(`question.${second}.title`))));
  };

  test.each(['phone', 'counter'] as const)(
    'is offered on a %s once something was said, and happens only when confirmed',
    async (mode) => {
      const { erased, user } = open(mode);
      expect(offer()).toBeNull();
      await answer(user);
      await user.click(await screen.findByRole('button', { name: say('erase.label') }));
      expect(screen.getByRole('dialog', { name: say('erase.title') })).toBeInTheDocument();
      expect(screen.getByRole('button', { name: say('erase.keep') })).toHaveFocus();
      await user.click(screen.getByRole('button', { name: say('erase.keep') }));
      expect(screen.queryByRole('dialog')).toBeNull();
      expect(offer()).toHaveFocus();
      expect(erased).not.toHaveBeenCalled();
      await user.click(screen.getByRole('button', { name: say('erase.label') }));
      await user.click(screen.getByRole('button', { name: say('erase.confirm') }));
      expect(erased).toHaveBeenCalledOnce();
    },
  );

  test('says that it happened, and brings the focus to the start', async () => {
    open('phone', true);
    await waitFor(() => expect(title()).toHaveFocus());
    await waitFor(() => expect(screen.getAllByRole('status')[0]).toHaveTextContent(say('erase.done')));
    expect(offer()).toBeNull();
  });
});
