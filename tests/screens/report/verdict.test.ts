import { render, screen, within } from '@testing-library/svelte';
import { describe, expect, test, beforeEach } from 'vitest';
import { day, euro } from '../../../src/i18n/format';
import Amount from '../../../src/screens/report/verdict/Amount.svelte';
import { somebody } from '../../people/somebody';
import { everybody, worked } from '../../people/worked';
import { plain } from '../../people/plain';
import { plain as flat } from '../question/screen';
import { only, report, reportWords, text } from './report';
import { drawnLanguages } from '../../share';

describe.each(drawnLanguages('result', 1))('the result in %s', (language) => {
  let say: Awaited<ReturnType<typeof reportWords>>;
  beforeEach(async () => {
    say = await reportWords(language);
  });
  const money = (cents: number): string => flat(euro(cents, language));

  test('names the verdict in its one first heading, which takes the focus and the title of the page', () => {
    const { container } = report(worked('persona-p02'));
    const heading = screen.getByRole('heading', { level: 1 });
    expect(text(heading)).toBe(flat(say('verdict.likely.title')));
    expect(heading).toHaveFocus();
    expect(document.title).toContain(say('verdict.likely.title'));
    expect(only(container, '[data-verdict]')).toHaveAttribute('data-verdict', 'likely');
  });

  test('shows everybody the amounts that were worked out, in cents and in words', () => {
    for (const person of everybody.filter(({ id }) => id.startsWith('persona-'))) {
      const { container, unmount } = render(Amount, { props: { person } });
      const figures = [...container.querySelectorAll('[data-reading]')];
      expect(figures.map((one) => one.getAttribute('data-reading'))).toEqual(
        person.assessment.estimates.map(({ reading }) => reading),
      );
      for (const [index, { perMonth }] of person.assessment.estimates.entries()) {
        expect(figures[index]).toHaveAttribute('data-low', String(perMonth.low));
        expect(figures[index]).toHaveAttribute('data-high', String(perMonth.high));
        expect(text(figures[index] ?? container)).toContain(money(perMonth.high));
      }
      unmount();
    }
  });

  test('says beside each amount that it is an estimate, and by the rules of which day', () => {
    const { container } = report(worked('persona-p02'));
    const verdict = text(only(container, '[data-verdict]'));
    expect(verdict).toContain(flat(say('report.amount.estimate')));
    expect(verdict).toContain(
      flat(say('report.day', { day: day(worked('persona-p02').assessment.onDate, language) })),
    );
  });

  test('never says that a request was refused, and always that anybody may make one', () => {
    for (const id of ['persona-p04', 'persona-p09', 'persona-p28', 'persona-p15']) {
      const { container, unmount } = report(worked(id));
      expect(text(only(container, '[data-verdict]'))).toContain(flat(say('report.everybody')));
      unmount();
    }
  });

  test('gives no amount while it would have to guess', () => {
    const { incomes: _incomes, ...open } = plain;
    const { container } = report(somebody(open));
    expect(container.querySelectorAll('[data-reading]')).toHaveLength(0);
    expect(screen.getByText(flat(say('report.amount.unknown')))).toBeInTheDocument();
  });

  test('says why, where the clock keeps the amounts back, and shows none anywhere', async () => {
    const { container, user } = report({ ...worked('persona-p02'), amounts: 'withheld' });
    await user.click(screen.getByRole('button', { name: flat(say('guide.openAll')) }));
    expect(screen.getAllByText(flat(say('report.amount.withheld')))).toHaveLength(2);
    expect(text(container)).not.toMatch(/\d,\d\d\b/);
  });

  test('adds its bill up: the lines to the year, the year to the month', () => {
    const person = worked('persona-student-two-parents');
    const { container } = report(person);
    for (const { reading, perYear, perMonth } of person.assessment.estimates) {
      const bill = only(container, `[data-bill="${reading}"]`);
      const lines = [...bill.querySelectorAll('[data-cents]')].map((line) =>
        Number(line.getAttribute('data-cents')),
      );
      expect(lines.reduce((sum, cents) => sum + cents, 0)).toBe(perYear.high);
      expect(text(only(bill, 'tfoot'))).toContain(money(perYear.high));
      expect(text(only(bill, 'tfoot'))).toContain(money(perMonth.high));
      expect(within(bill).getAllByRole('link')).toHaveLength(lines.length);
    }
  });

  test('explains two amounts, with the words to ask for the better one', () => {
    report(worked('pool-parent-1800-after'));
    expect(screen.getByRole('heading', { name: say('reading.title') })).toBeInTheDocument();
    expect(screen.getByText(flat(say('reading.ask.words')))).toBeInTheDocument();
  });

  test('explains nothing about two amounts where there is one', () => {
    report(worked('persona-p02'));
    expect(screen.queryByRole('heading', { name: say('reading.title') })).toBeNull();
  });

  test('warns of the right to stay before it says where to ask', () => {
    const { container } = report(worked('persona-p11'));
    expect(only(container, '[data-warning="residenceRightAtRisk"]')).toBeInTheDocument();
    expect(text(only(container, '[data-verdict]'))).toContain(flat(say('next.advice')));
  });

  test('offers the other right where one fits better', () => {
    const { container } = report(worked('persona-p15'));
    expect(text(screen.getByRole('heading', { level: 1 }))).toBe(flat(say('verdict.sameAmount.title')));
    expect(only(container, '[data-alternative="equivalentSocialAid"]')).toBeInTheDocument();
  });

  test.each(['persona-p04', 'persona-p09'])(
    'names what one has a right to before an amount to which there is none: %s',
    (id) => {
      const { container } = report(worked(id));
      const [right] = container.querySelectorAll('[data-alternative]');
      const amount = only(container, '[data-standing="otherwise"]');
      expect(right?.compareDocumentPosition(amount)).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
      expect(container.querySelectorAll('[data-verdict] [data-reading]').length).toBeGreaterThan(0);
    },
  );
});
