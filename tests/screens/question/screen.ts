// What the pages fetch later is here from the start: a test of words and clicks is no test of a network.
import '../../../src/places/find';
import '../../../src/app/later-screens';
import { configure, render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { vi } from 'vitest';
import type { Answers } from '../../../src/contract/situation';
import { questionOf } from '../../../src/interview/catalogue';
import type { QuestionId } from '../../../src/interview/sections/question';
import { takesUnknown } from '../../../src/interview/takes-unknown';
import { whoseOf } from '../../../src/interview/whose';
import {
  chooseLanguage,
  loadPart,
  message,
  type Language,
  type MessageKey,
  type Values,
} from '../../../src/i18n';
import type { IsoDate } from '../../../src/kernel/iso-date';
import QuestionView from '../../../src/screens/question/QuestionView.svelte';
import { spring2026 } from '../../people/somebody';

// Two processors may have other things to do.
configure({ asyncUtilTimeout: 10_000 });
vi.setConfig({ testTimeout: 60_000 });

export { spring2026 };

/** The texts of a language, which is then the one on the screen. */
export async function words(language: Language): Promise<(key: MessageKey, values?: Values) => string> {
  await loadPart('interview');
  await chooseLanguage(language);
  return (key, values) => message(language, key, values);
}

/** A text as queries by text see it: every kind of space is an ordinary one. */
export function plain(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** Names that begin as a text does, whose end is not known: every kind of space is any other. */
export function startOf(text: string): RegExp {
  return new RegExp(
    `^${plain(text)
      .replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
      .replace(/\s+/g, '\\s?')}`,
  );
}

/**
 * A question on the screen, and what is heard of it.
 * @param turn turns to a page of the question; at once when absent
 */
export function ask(
  id: QuestionId,
  answers: Answers = {},
  onDate: IsoDate = spring2026,
  turn: (now: () => void) => void = (now) => now(),
) {
  const heard = vi.fn();
  const skipped = vi.fn();
  const props = {
    asked: {
      question: questionOf(id),
      number: 1,
      left: undefined,
      whose: whoseOf(id, answers, onDate),
      takesUnknown: takesUnknown(id),
    },
    answers,
    onDate,
    described: undefined,
    page: null as string | null,
    onpage: (page: string | null) => turn(() => void rendered.rerender({ page })),
    onanswer: heard,
    onskip: skipped,
  };
  const rendered = render(QuestionView, { props });
  return { heard, skipped, user: userEvent.setup(), ...rendered };
}

/** A click on what has this role and this name, as soon as it is there. */
export const click = async (
  user: ReturnType<typeof ask>['user'],
  role: string,
  name: string,
): Promise<void> => user.click(await screen.findByRole(role, { name }));

/** The one heading of the first level. */
export function title(): HTMLElement {
  return screen.getByRole('heading', { level: 1 });
}
