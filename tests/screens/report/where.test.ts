import { render, screen, waitFor } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { Answers } from '../../../src/contract/situation';
import { lawLanguages, weekday } from '../../../src/i18n';
import { centreOf } from '../../../src/places/centres';
import { tribunalsOf } from '../../../src/places/tribunals';
import Inside from './Inside.svelte';
import { plain } from '../../people/plain';
import { plain as flat } from '../question/screen';
import { only, reportWords } from './report';

const ghent = '44021';
const binche = '58002';
const brussels = '21004';

function show(answers: Answers) {
  const onfact = vi.fn();
  const { container } = render(Inside, { props: { answers, onfact } });
  return { container, onfact, user: userEvent.setup() };
}

describe.each(lawLanguages)('where to ask and where to appeal, in %s', (language) => {
  let say: Awaited<ReturnType<typeof reportWords>>;
  beforeEach(async () => {
    say = await reportWords(language);
  });
  const text = (element: Element): string => flat(element.textContent);

  test('the centre of the commune is named, with the rule and its article', async () => {
    const { container } = show({ ...plain, commune: ghent });
    await waitFor(() => expect(only(container, `[data-centre="${ghent}"]`)).toBeInTheDocument());
    expect(text(only(container, '.where'))).toContain(centreOf(ghent)?.label[language]);
    expect(text(only(container, '.where'))).toContain(flat(say('place.rule.habitualResidence')));
  });

  test('the centre is reached by one tap: its number, its mailbox, its site', async () => {
    const { container } = show({ ...plain, commune: binche });
    await waitFor(() => expect(container.querySelector('address')).not.toBeNull());
    const links = [...only(container, '.centre').querySelectorAll('a')].map(({ href }) => href);
    expect(links).toEqual([
      'tel:+3264432250',
      'mailto:servicesocial@cpasbinche.be',
      'https://www.cpasbinche.be/',
    ]);
  });

  test('the counter is told from the seat, with its hours, its doubts, and how sure it is', async () => {
    const { container } = show({ ...plain, commune: binche });
    await waitFor(() => expect(container.querySelector('address')).not.toBeNull());
    const words = text(only(container, '.centre'));
    for (const key of [
      'place.address.counter',
      'place.address.seat',
      'place.note.seatElsewhere',
      'place.confidence.medium',
    ] as const)
      expect(words).toContain(flat(say(key)));
    expect(words).toContain(weekday(1, language));
    expect(words).toContain('13:00 – 15:00');
  });

  test('a commune made of several says that there may be another office', async () => {
    const { container } = show({ ...plain, commune: '23106' });
    await waitFor(() => expect(container.querySelector('address')).not.toBeNull());
    expect(text(only(container, '.centre'))).toContain(flat(say('place.merged')));
  });

  test('address and number are copied together; where copying fails, that is said', async () => {
    const { container, user } = show({ ...plain, commune: binche });
    await waitFor(() => expect(container.querySelector('address')).not.toBeNull());
    const write = vi.spyOn(navigator.clipboard, 'writeText');
    const button = screen.getByRole('button', { name: flat(say('place.copy')) });
    await user.click(button);
    await waitFor(() => expect(text(only(container, '.centre'))).toContain(flat(say('place.copied'))));
    expect(write.mock.calls[0]?.[0].split('\n').at(-1)).toBe('064 43 22 50');
    write.mockRejectedValueOnce(new Error('not allowed'));
    await user.click(button);
    await waitFor(() => expect(text(only(container, '.centre'))).toContain(flat(say('place.notCopied'))));
  });

  test('a commune that was skipped is asked here, and the focus goes on to the answer', async () => {
    const { container, onfact, user } = show(plain);
    await user.type(screen.getByRole('textbox'), '9000');
    await waitFor(() => expect(screen.getAllByRole('radio').length).toBeGreaterThan(0));
    await user.click(screen.getAllByRole('radio')[0] ?? container);
    await user.click(screen.getByRole('button', { name: flat(say('place.show')) }));
    expect(onfact).toHaveBeenCalledWith('commune', ghent);
    await waitFor(() => expect(only(container, '.where')).toHaveFocus());
  });

  test('nothing typed is a mistake, told at the field', async () => {
    const { onfact, user } = show(plain);
    await user.click(screen.getByRole('button', { name: flat(say('place.show')) }));
    expect(onfact).not.toHaveBeenCalled();
    expect(screen.getByRole('textbox')).toHaveAttribute('aria-invalid', 'true');
  });

  test('a student is asked for the commune of registration', () => {
    const { container } = show({ ...plain, work: 'student', commune: ghent });
    expect(only(container, 'form[data-fact]')).toHaveAttribute('data-fact', 'registeredCommune');
  });

  test('in Brussels both tribunals are shown, after the sentence that the decision names the one', async () => {
    const { container } = show({ ...plain, commune: brussels });
    const both = tribunalsOf(brussels, null)?.tribunals.map(({ name }) => name[language]) ?? [];
    expect(both).toHaveLength(2);
    await waitFor(() => expect(only(container, '.tribunal')).toHaveAttribute('data-certain', 'false'));
    const words = text(only(container, '.tribunal'));
    for (const name of both) expect(words).toContain(flat(name));
    expect(words.indexOf(flat(say('tribunal.note.decisionNamesTribunal')))).toBeLessThan(
      words.indexOf(flat(both[0] ?? '?')),
    );
  });
});
