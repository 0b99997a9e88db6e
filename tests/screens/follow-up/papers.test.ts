import { render, screen } from '@testing-library/svelte';
import { beforeEach, describe, expect, test } from 'vitest';
import type { Answers } from '../../../src/contract/situation';
import { papers } from '../../../src/advice/papers';
import { isoDate } from '../../../src/kernel/iso-date';
import PapersPanel from '../../../src/screens/follow-up/PapersPanel.svelte';
import { hands, panelWords } from './panel';
import { plain } from '../question/screen';
import { drawnLanguages } from '../../share';

const onDate = isoDate('2026-04-07');
const student: Answers = {
  residence: 'home',
  status: 'belgian',
  age: 20,
  work: 'student',
  household: ['parent'],
};

describe.each(drawnLanguages('papers'))('in %s', (language) => {
  let say: Awaited<ReturnType<typeof panelWords>>;
  beforeEach(async () => {
    say = await panelWords(language);
  });
  const text: typeof say = (key, values) => plain(say(key, values));

  test('each paper of these answers has a box to tick, named by it and described by who gives it', () => {
    render(PapersPanel, { props: { answers: student, onDate } });
    for (const { id } of papers(student, onDate)) {
      const box = screen.getByRole('checkbox', { name: say(`paper.${id}.name`) });
      expect(box).not.toBeChecked();
      expect(box).toHaveAccessibleDescription(expect.stringContaining(say(`paper.${id}.from`)) as string);
    }
    expect(screen.getAllByRole('checkbox')).toHaveLength(papers(student, onDate).length);
  });

  test('something missing is always met with: go anyway', () => {
    render(PapersPanel, { props: { answers: {}, onDate } });
    expect(screen.getByText(text('paper.anyway'))).toBeInTheDocument();
  });

  test('a tick is counted, and can be taken back', async () => {
    const user = hands();
    render(PapersPanel, { props: { answers: {}, onDate } });
    const box = screen.getByRole('checkbox', { name: say('paper.bank.name') });
    expect(screen.getByRole('status')).toHaveTextContent(say('paper.count', { have: 0, all: 2 }));
    await user.click(box);
    expect(screen.getByRole('status')).toHaveTextContent(say('paper.count', { have: 1, all: 2 }));
    await user.click(box);
    expect(screen.getByRole('status')).toHaveTextContent(say('paper.count', { have: 0, all: 2 }));
  });

  test('a paper that is left to the person is not counted as missing', async () => {
    const user = hands();
    render(PapersPanel, { props: { answers: {}, onDate } });
    await user.click(screen.getByRole('checkbox', { name: say('paper.debts.name') }));
    expect(screen.getByRole('status')).toHaveTextContent(say('paper.count', { have: 0, all: 2 }));
  });
});
