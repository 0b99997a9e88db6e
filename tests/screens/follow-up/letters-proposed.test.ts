import { screen } from '@testing-library/svelte';
import { beforeEach, describe, expect, test } from 'vitest';
import { lawLanguages } from '../../../src/i18n';
import { day } from '../../../src/i18n/format';
import { isoDate } from '../../../src/kernel/iso-date';
import { kind, letterText, show } from './letters-shown';
import { panelWords } from './panel';
import { plain } from '../question/screen';

describe.each(lawLanguages)('in %s', (language) => {
  let say: Awaited<ReturnType<typeof panelWords>>;
  beforeEach(async () => {
    say = await panelWords(language);
  });
  const text: typeof say = (key, values) => plain(say(key, values));

  test('before a request the application is proposed, in the language of the screen', () => {
    show();
    expect(kind(say, 'application')).toBeChecked();
    expect(letterText()).toContain(say('letter.application.subject'));
    expect(screen.getByRole('textbox')).toHaveAttribute('lang', language);
  });

  test('with a letter in hand the petition is proposed, with its days and the last safe day', () => {
    show({ decidedOn: isoDate('2026-03-31'), notifiedOn: isoDate('2026-04-02') });
    expect(kind(say, 'petition')).toBeChecked();
    expect(letterText()).toContain(
      say('letter.petition.refusal', { day: day(isoDate('2026-03-31'), language) }),
    );
    expect(
      screen.getAllByText(text('letter.note.until', { day: day(isoDate('2026-07-02'), language) })).length,
    ).toBeGreaterThan(0);
  });

  test('who was refused before is led to the court and never to a new request', async () => {
    const { user } = show();
    await user.click(screen.getByRole('checkbox', { name: say('letter.refusedBefore.label') }));
    expect(kind(say, 'petition')).toBeChecked();
    expect(screen.queryByText(text('letter.note.newRequest'))).toBeNull();
    expect(screen.getAllByText(text('letter.note.courtFirst', { months: 3 })).length).toBeGreaterThan(0);
  });

  test('a change by hand stays with its letter, and can be taken back', async () => {
    const { user } = show();
    const proposed = letterText();
    await user.click(screen.getByRole('textbox'));
    await user.keyboard('XYZ');
    expect(letterText()).toContain('XYZ');
    await user.click(kind(say, 'hearing'));
    expect(letterText()).not.toContain('XYZ');
    await user.click(kind(say, 'application'));
    expect(letterText()).toContain('XYZ');
    await user.click(screen.getByRole('button', { name: say('letter.reset') }));
    expect(letterText()).toBe(proposed);
    expect(screen.queryByRole('button', { name: say('letter.reset') })).toBeNull();
  });
});
