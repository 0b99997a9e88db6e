import { screen } from '@testing-library/svelte';
import { HtmlValidate } from 'html-validate';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { lawLanguages } from '../../../src/i18n';
import { show } from './letters-shown';
import { catchDownloads, panelWords } from './panel';
import { plain } from '../question/screen';

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
  delete document.body.dataset['printing'];
});

describe.each(lawLanguages)('in %s', (language) => {
  let say: Awaited<ReturnType<typeof panelWords>>;
  beforeEach(async () => {
    say = await panelWords(language);
  });
  const text: typeof say = (key, values) => plain(say(key, values));

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
