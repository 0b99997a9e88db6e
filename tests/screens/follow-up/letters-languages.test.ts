import { screen, waitFor } from '@testing-library/svelte';
import { beforeEach, describe, expect, test } from 'vitest';
import { grammarOf, lawLanguages } from '../../../src/i18n';
import { kind, letterText, show } from './letters-shown';
import { panelWords } from './panel';
import { plain } from '../question/screen';

describe.each(lawLanguages)('in %s', (language) => {
  let say: Awaited<ReturnType<typeof panelWords>>;
  const other = lawLanguages.find((one) => one !== language) ?? language;
  beforeEach(async () => {
    say = await panelWords(language);
  });
  const text: typeof say = (key, values) => plain(say(key, values));

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
    await user.click(kind(say, 'petition'));
    await waitFor(() => expect(letterText()).toContain('Arbeitsgericht Eupen'));
    expect(screen.getByRole('textbox')).toHaveAttribute('lang', 'de');
  });

  test('the petition goes to the one tribunal of the commune', async () => {
    const { user } = show({ commune: '92094' });
    await user.click(kind(say, 'petition'));
    await waitFor(() => expect(letterText()).toContain('Tribunal du travail de Liège, division Namur'));
    expect(screen.getByRole('textbox')).toHaveAttribute('lang', 'fr');
  });

  test('in Brussels the tribunal follows the language of the letter', async () => {
    const { user } = show({ commune: '21015' });
    await user.click(kind(say, 'petition'));
    await user.click(await screen.findByRole('radio', { name: grammarOf('nl').name }));
    await waitFor(() => expect(letterText()).toContain('Nederlandstalige arbeidsrechtbank Brussel'));
    await user.click(screen.getByRole('radio', { name: grammarOf('fr').name }));
    expect(letterText()).toContain('Tribunal du travail francophone de Bruxelles');
  });
});
