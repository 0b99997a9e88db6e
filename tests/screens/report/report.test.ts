import { screen, within } from '@testing-library/svelte';
import { describe, expect, test, beforeEach } from 'vitest';
import { somebody } from '../../people/somebody';
import { worked } from '../../people/worked';
import { plain } from '../../people/plain';
import { plain as flat } from '../question/screen';
import { only, report, reportWords, text } from './report';
import { drawnLanguages } from '../../share';

describe.each(drawnLanguages('result', 1))('the result in %s', (language) => {
  let say: Awaited<ReturnType<typeof reportWords>>;
  beforeEach(async () => {
    say = await reportWords(language);
  });

  test('leads from what is unknown to the one answer that would help most', async () => {
    const person = worked('unknown-pair-savings-and-housing');
    const { container, onreopen, user } = report(person);
    const box = only(container, '[data-narrowing]');
    expect(box).toHaveAttribute('data-narrowing', person.assessment.narrowing[0]);
    await user.click(within(box).getAllByRole('button')[0] ?? box);
    expect(onreopen).toHaveBeenCalledWith(person.assessment.narrowing[0]);
  });

  test('names each condition, its outcome in words, and the way back to the answer', async () => {
    const person = worked('persona-p27');
    const { container, onreopen, user } = report(person);
    for (const { condition, outcome } of person.assessment.findings) {
      const row = only(container, `li[data-condition="${condition}"]`);
      expect(row).toHaveAttribute('data-outcome', outcome);
      expect(text(row)).toContain(flat(say(`outcome.${outcome}`)));
    }
    const work = only(container, 'li[data-condition="work"]');
    await user.click(within(work).getByRole('button', { hidden: true }));
    expect(onreopen).toHaveBeenCalledWith('work');
  });

  test('opens what a running file has to know, and folds it for everybody else', () => {
    const running = report(somebody({ ...plain, receivedInLastThreeMonths: 'yes' }));
    expect(only(running.container, 'details#running')).toHaveAttribute('open');
    expect(running.container.querySelectorAll('[data-running]')).toHaveLength(4);
    running.unmount();
    const { container } = report(somebody(plain));
    expect(only(container, 'details#running')).not.toHaveAttribute('open');
  });

  test('asks for the amount of the first month, and takes it back', async () => {
    const { onfact, user } = report(worked('persona-p02'));
    await user.click(screen.getByRole('checkbox', { name: flat(say('report.firstMonth.label')) }));
    expect(onfact).toHaveBeenLastCalledWith('firstMonth', true);
  });

  test('shows the first month once it was asked for', () => {
    const person = somebody({ ...plain, firstMonth: true }, '2026-04-16');
    const { container } = report(person);
    const { firstMonth } = person.assessment.estimates[0] ?? {};
    expect(only(container, '[data-verdict] [data-first-high]')).toHaveAttribute(
      'data-first-high',
      String(firstMonth?.high),
    );
  });

  test('has the twelve steps in order, and opens the one that was asked for', async () => {
    const { container, user } = report(worked('persona-p02'));
    const steps = [...container.querySelectorAll<HTMLDetailsElement>('details[data-step]')];
    expect(steps).toHaveLength(12);
    steps.forEach((step, index) =>
      expect(text(only(step, ':scope > summary'))).toMatch(new RegExp(`^${index + 1}\\.`)),
    );
    await user.click(screen.getByRole('button', { name: flat(say('report.next.where')) }));
    expect(only(container, 'details[data-step="where"] > summary')).toHaveFocus();
  });

  test('says nothing of an unfinished interview but how to go on', async () => {
    const { work: _work, ...open } = plain;
    const { onreopen, user } = report(somebody(open));
    await user.click(screen.getByRole('button', { name: flat(say('report.next.resume')) }));
    expect(onreopen).toHaveBeenCalledWith('work');
  });

  test('keeps its links in tabs of their own, for the answers live in this one', () => {
    const { container } = report(worked('persona-p02'));
    const links = [...container.querySelectorAll('a[href^="http"]')];
    expect(links.length).toBeGreaterThan(8);
    expect(links.filter((link) => link.getAttribute('target') !== '_blank')).toEqual([]);
  });

  test('has no link at all on a screen that strangers share', () => {
    const { container } = report(worked('persona-p02'), { isPublic: true });
    expect(container.querySelectorAll('a[href^="http"]')).toHaveLength(0);
  });
});

describe('on paper', () => {
  beforeEach(async () => {
    await reportWords('fr');
  });

  test('the sheet comes with the wish to print and goes with the next touch', async () => {
    const { user } = report(worked('persona-p02'));
    expect(document.querySelector('.sheet')).toBeNull();
    window.dispatchEvent(new Event('beforeprint'));
    expect(document.querySelector('body > .sheet')).not.toBeNull();
    await user.click(document.body);
    expect(document.querySelector('.sheet')).toBeNull();
  });

  test('a letter that is printed has the paper to itself', () => {
    report(worked('persona-p02'));
    document.body.dataset['printing'] = 'letter';
    window.dispatchEvent(new Event('beforeprint'));
    delete document.body.dataset['printing'];
    expect(document.querySelector('.sheet')).toBeNull();
  });
});
