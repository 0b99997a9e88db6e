import { render, screen, waitFor, within } from '@testing-library/svelte';
import { beforeEach, describe, expect, test } from 'vitest';
import { lawLanguages } from '../../../src/i18n';
import CounterScript from '../../../src/screens/follow-up/CounterScript.svelte';
import { plainBut } from '../../people/somebody';
import { panelWords } from './panel';
import { plain } from '../question/screen';

describe.each(lawLanguages)('in %s', (language) => {
  let say: Awaited<ReturnType<typeof panelWords>>;
  beforeEach(async () => {
    say = await panelWords(language);
  });
  const text: typeof say = (key, values) => plain(say(key, values));

  test('three sentences to say, and the receipt of today to ask for', () => {
    const { container } = render(CounterScript, { props: plainBut() });
    const spoken = container.querySelector('ol');
    const sentences = within(spoken ?? container).getAllByRole('listitem');
    expect(sentences.map((item) => item.textContent)).toEqual([
      say('script.request'),
      say('script.papers'),
      say('script.receipt'),
    ]);
    expect(screen.getByText(text('script.ask.receipt'))).toBeInTheDocument();
  });

  test('the same sentences in the other language, marked as such', async () => {
    const { container } = render(CounterScript, { props: plainBut() });
    const other = lawLanguages.find((one) => one !== language) ?? language;
    await waitFor(() => expect(container.querySelectorAll(`ol[lang="${other}"] li`)).toHaveLength(3));
  });

  test('a homeless person asks for urgent help in the same three sentences', () => {
    render(CounterScript, { props: plainBut({ residence: 'homeless', hosted: 'no' }) });
    expect(screen.getByText(text('script.homeless'))).toBeInTheDocument();
  });
});
