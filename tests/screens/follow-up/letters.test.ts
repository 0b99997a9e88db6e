import { screen, waitFor } from '@testing-library/svelte';
import { HtmlValidate } from 'html-validate';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Answers } from '../../../src/contract/situation';
import { grammarOf, lawLanguages } from '../../../src/i18n';
import { day } from '../../../src/i18n/format';
import { isoDate } from '../../../src/kernel/iso-date';
import LettersPanel from '../../../src/screens/follow-up/LettersPanel.svelte';
import { plainBut } from '../../people/somebody';
import { renderInResult } from '../in-result';
import { catchDownloads, hands, panelWords } from './panel';
import { plain } from '../question/screen';

const today = isoDate('2026-04-07');

function show(answers: Answers = {}, isPublic = false) {
  const { assessment, answers: all } = plainBut(answers, today);
  const rendered = renderInResult(LettersPanel, { answers: all, assessment }, { today, isPublic });
  return { user: hands(), ...rendered };
}

const letterText = (): string => screen.getByRole<HTMLTextAreaElement>('textbox').value;

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
  delete document.body.dataset['printing'];
});

describe.each(lawLanguages)('in %s', (language) => {
  let say: Awaited<ReturnType<typeof panelWords>>;
  const other = lawLanguages.find((one) => one !== language) ?? language;
  beforeEach(async () => {
    say = await panelWords(language);
  });
  const text: typeof say = (key, values) => plain(say(key, values));

  const kind = (name: 'application' | 'hearing' | 'reminder' | 'petition') =>
    screen.getByRole('radio', { name: new RegExp(`^${escape(say(`letter.kind.${name}`))}`) });

  test('before a request the application is proposed, in the language of the screen', () => {
    show();
    expect(kind('application')).toBeChecked();
    expect(letterText()).toContain(say('letter.application.subject'));
    expect(screen.getByRole('textbox')).toHaveAttribute('lang', language);
  });

  test('with a letter in hand the petition is proposed, with its days and the last safe day', () => {
    show({ decidedOn: isoDate('2026-03-31'), notifiedOn: isoDate('2026-04-02') });
    expect(kind('petition')).toBeChecked();
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
    expect(kind('petition')).toBeChecked();
    expect(screen.queryByText(text('letter.note.newRequest'))).toBeNull();
    expect(screen.getAllByText(text('letter.note.courtFirst', { months: 3 })).length).toBeGreaterThan(0);
  });

  test('the letter can be in the other language while the screen stays', async () => {
    const { user } = show();
    await user.click(await screen.findByRole('radio', { name: grammarOf(other).name }));
    expect(screen.getByRole('textbox')).toHaveAttribute('lang', other);
    expect(letterText()).toContain(other === 'fr' ? 'Madame, Monsieur,' : 'Geachte mevrouw, geachte heer,');
    expect(screen.getByRole('button', { name: say('letter.print') })).toBeInTheDocument();
  });

  test('the letter takes the one language of the office, and its name, once the places are there', async () => {
    show({ commune: '44021' });
    await waitFor(() => expect(letterText()).toContain('OCMW Gent'));
    expect(screen.getByRole('textbox')).toHaveAttribute('lang', 'nl');
  });

  test('there is nothing to choose where the office accepts one language, which is named', async () => {
    show({ commune: '44021' });
    const only = text('letter.language.only', { language: grammarOf('nl').name });
    expect(await screen.findByText(only)).toBeInTheDocument();
    expect(screen.queryByRole('radio', { name: grammarOf('fr').name })).toBeNull();
  });

  test('a letter in another language can be read in that of the screen, and is not the one that is sent', async () => {
    show({ commune: language === 'fr' ? '44021' : '92094' });
    await waitFor(() => expect(screen.getByRole('textbox')).toHaveAttribute('lang', other));
    const own = document.querySelector(`.letters .letter[lang="${language}"]:not(textarea)`);
    expect(own?.textContent).toContain(say('letter.application.subject'));
    expect(letterText()).not.toContain(say('letter.application.subject'));
  });

  test('in Eupen the letter may be in German, and the petition is', async () => {
    const { user } = show({ commune: '63023' });
    const radio = await screen.findByRole('radio', { name: grammarOf('de').name });
    await user.click(radio);
    expect(letterText()).toContain('ÖSHZ Eupen');
    expect(letterText()).toContain('Eingliederungseinkommen');
    await user.click(kind('petition'));
    await waitFor(() => expect(letterText()).toContain('Arbeitsgericht Eupen'));
    expect(screen.getByRole('textbox')).toHaveAttribute('lang', 'de');
  });

  test('the petition goes to the one tribunal of the commune', async () => {
    const { user } = show({ commune: '92094' });
    await user.click(kind('petition'));
    await waitFor(() => expect(letterText()).toContain('Tribunal du travail de Liège, division Namur'));
    expect(screen.getByRole('textbox')).toHaveAttribute('lang', 'fr');
  });

  test('in Brussels the tribunal follows the language of the letter', async () => {
    const { user } = show({ commune: '21015' });
    await user.click(kind('petition'));
    await user.click(await screen.findByRole('radio', { name: grammarOf('nl').name }));
    await waitFor(() => expect(letterText()).toContain('Nederlandstalige arbeidsrechtbank Brussel'));
    await user.click(screen.getByRole('radio', { name: grammarOf('fr').name }));
    expect(letterText()).toContain('Tribunal du travail francophone de Bruxelles');
  });

  test('a change by hand stays with its letter, and can be taken back', async () => {
    const { user } = show();
    const proposed = letterText();
    await user.click(screen.getByRole('textbox'));
    await user.keyboard('XYZ');
    expect(letterText()).toContain('XYZ');
    await user.click(kind('hearing'));
    expect(letterText()).not.toContain('XYZ');
    await user.click(kind('application'));
    expect(letterText()).toContain('XYZ');
    await user.click(screen.getByRole('button', { name: say('letter.reset') }));
    expect(letterText()).toBe(proposed);
    expect(screen.queryByRole('button', { name: say('letter.reset') })).toBeNull();
  });

  test('the text and the document are saved with what was changed, under a name that tells nothing', async () => {
    const files = catchDownloads();
    const { user } = show();
    await user.click(screen.getByRole('textbox'));
    await user.keyboard(' <b>changed</b>');
    await user.click(screen.getByRole('button', { name: say('letter.download.text') }));
    const note = await files.last();
    expect(note.name).toBe(`${say('letter.file')}.txt`);
    expect(note.text).toContain('<b>changed</b>');
    expect(note.text.replaceAll('\r\n', '')).not.toContain('\n');
    await user.click(screen.getByRole('button', { name: say('letter.download.page') }));
    const page = await files.last();
    expect(page).toMatchObject({ name: `${say('letter.file')}.html`, type: 'text/html;charset=utf-8' });
    expect(page.text).toContain(`<html lang="${language}">`);
    expect(page.text).toContain('&lt;b&gt;changed&lt;/b&gt;');
    const report = await new HtmlValidate({
      extends: ['html-validate:standard', 'html-validate:a11y'],
    }).validateString(page.text);
    expect(report.results.flatMap(({ messages }) => messages)).toEqual([]);
    expect(screen.getByText(text('letter.download.done'))).toBeInTheDocument();
  });

  test('printing shows the sheet alone, and the next touch ends that', async () => {
    const print = vi.fn();
    vi.stubGlobal('print', print);
    const { user, unmount } = show();
    const sheet = document.querySelector('body > .letter-sheet');
    expect(sheet?.querySelector('article')).toHaveAttribute('lang', language);
    await user.click(screen.getByRole('button', { name: say('letter.print') }));
    expect(print).toHaveBeenCalledOnce();
    expect(document.body.dataset['printing']).toBe('letter');
    await user.keyboard('{Shift}');
    expect(document.body.dataset['printing']).toBeUndefined();
    unmount();
    expect(document.querySelector('.letter-sheet')).toBeNull();
  });

  test('on a public screen nothing is typed and no file is made, but the letter can be printed', () => {
    show({}, true);
    expect(screen.queryByRole('textbox')).toBeNull();
    expect(screen.queryByRole('button', { name: say('letter.download.text') })).toBeNull();
    expect(screen.getByRole('button', { name: say('letter.print') })).toBeInTheDocument();
  });
});

function escape(words: string): string {
  return words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
