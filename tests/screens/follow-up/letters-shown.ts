import { screen } from '@testing-library/svelte';
import type { Answers } from '../../../src/contract/situation';
import { isoDate } from '../../../src/kernel/iso-date';
import LettersPanel from '../../../src/screens/follow-up/LettersPanel.svelte';
import { plainBut } from '../../people/somebody';
import { renderInResult } from '../in-result';
import { hands, type panelWords } from './panel';

const today = isoDate('2026-04-07');

/** The letters of somebody plain but for these answers, on the screen. */
export function show(answers: Answers = {}, isPublic = false) {
  const { assessment, answers: all } = plainBut(answers, today);
  const rendered = renderInResult(LettersPanel, { answers: all, assessment }, { today, isPublic });
  return { user: hands(), ...rendered };
}

/** The letter on the screen, as it can be changed. */
export const letterText = (): string => screen.getByRole<HTMLTextAreaElement>('textbox').value;

/** The choice of a kind of letter. */
export const kind = (
  say: Awaited<ReturnType<typeof panelWords>>,
  name: 'application' | 'hearing' | 'reminder' | 'petition',
) => screen.getByRole('radio', { name: new RegExp(`^${escape(say(`letter.kind.${name}`))}`) });

function escape(words: string): string {
  return words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
