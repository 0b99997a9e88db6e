import { render } from '@testing-library/svelte';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Person } from '../../src/guide/person';
import { languages } from '../../src/i18n';
import { euro } from '../../src/i18n/format';
import { loadOffices } from '../../src/print/offices';
import { billRows } from '../../src/print/bill-rows';
import ReportSheet from '../../src/print/ReportSheet.svelte';
import { path } from '../../src/rules/questions';
import { everybody, worked } from '../guide/people';
import { reportWords } from '../views/report/report';
import { plain as flat } from '../views/screen';

const offices = await loadOffices();

function print(person: Person) {
  const { answers, assessment } = person;
  const { unmount } = render(ReportSheet, {
    props: { person, path: path(answers, assessment.onDate), offices },
  });
  const sheet = document.querySelector('body > .sheet');
  return { text: flat(sheet?.textContent ?? ''), sheet, unmount };
}

describe('the bill of all readings as one table', () => {
  test('each column adds up to its own year, for everybody', () => {
    for (const { assessment } of everybody) {
      const rows = billRows(assessment.estimates);
      const columns = assessment.estimates.map((_, column) =>
        rows.reduce((sum, { perYear }) => sum + (perYear[column] ?? 0), 0),
      );
      expect(columns).toEqual(assessment.estimates.map(({ perYear }) => perYear.high));
    }
  });

  test('has a line for whatever stands in any of them, in the order of the law', () => {
    const labels = billRows(worked('pool-parents-2200-0-after').assessment.estimates).map(
      ({ line }) => line.label,
    );
    expect(labels).toEqual(['rate', 'relatives', 'flatExemption']);
  });
});

describe.each(languages)('the sheet in %s', (language) => {
  let say: Awaited<ReturnType<typeof reportWords>>;
  beforeEach(async () => {
    say = await reportWords(language);
  });
  afterEach(() => expect(document.querySelector('.sheet')).toBeNull());

  test('stands beside the page, and is gone with the result', () => {
    const { sheet, unmount } = print(worked('persona-p02'));
    expect(sheet).not.toBeNull();
    expect(document.documentElement).toHaveAttribute('data-paper', 'report');
    unmount();
    expect(document.documentElement).not.toHaveAttribute('data-paper');
  });

  test('says what the screen says: verdict, amounts, conditions, steps, answers', () => {
    const person = worked('persona-student-two-parents');
    const { text, unmount } = print(person);
    expect(text).toContain(flat(say('verdict.depends.title')));
    for (const { perMonth } of person.assessment.estimates)
      expect(text).toContain(flat(euro(perMonth.high, language)));
    for (const { outcome } of person.assessment.findings)
      expect(text).toContain(flat(say(`outcome.${outcome}`)));
    expect(text).toContain(flat(say('guide.more.title')));
    expect(text).toContain(flat(say('question.work.short')));
    expect(text).toContain(flat(say('option.work.student')));
    unmount();
  });

  test('leaves no placeholder and no key in anybody’s text', () => {
    for (const person of everybody.filter(({ id }) => id.startsWith('persona-'))) {
      const { text, unmount } = print(person);
      expect(text).not.toMatch(/[{}]|undefined|\bNaN\b/);
      expect(text).not.toMatch(/\b(?:report|guide|finding|place|sheet|rights)\.[a-z]/);
      unmount();
    }
  });
});
