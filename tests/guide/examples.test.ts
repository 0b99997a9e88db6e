import { describe, expect, test } from 'vitest';
import { parse } from '../../src/contract/parse';
import { writeAssessment } from '../../src/contract/write';
import { examplesOf } from '../../src/guide/examples';
import { stepIds, type StepId } from '../../src/guide/steps';
import { languages } from '../../src/i18n/language';
import { isoDate } from '../../src/kernel/iso-date';
import { plainPages } from '../../src/plain';
import { fill, type Line } from '../../src/text';
import type { WrittenAssessment } from '../vectors/holds';

const autumn2026 = isoDate('2026-11-26');
const alone = {
  residence: 'home',
  age: 30,
  status: 'belgian',
  work: 'seeking',
  otherBenefits: 'none',
  household: [],
  incomes: [],
};

/** Somebody as a file tells of them, and what came out, as a file tells of it. */
function outcomeOf(answers: object, onDate: string): WrittenAssessment {
  const situation = JSON.stringify({ format: 'situation/1', onDate, answers: { ...alone, ...answers } });
  const read = parse(new TextEncoder().encode(situation));
  if (!read.ok) return expect.fail(JSON.stringify(read.problems));
  return JSON.parse(
    writeAssessment(examples.assess(read.situation.answers, read.situation.onDate)),
  ) as WrittenAssessment;
}

const examples = await import('../../src/rules/assess');
const amountsOf = (answers: object, onDate: string): readonly number[] =>
  outcomeOf(answers, onDate).estimates.map(({ perMonth }) => perMonth.high);

/** The people of the examples, written anew from the sentences alone. */
const told: Readonly<Record<string, object>> = {
  'example.amount.alone': {},
  'example.amount.separate': { household: ['other'], sharedHousehold: 'no' },
  'example.amount.shared': { household: ['other'], sharedHousehold: 'yes' },
  'example.amount.child': { household: ['minorChild'], childrenDependent: 'yes', custody: 'full' },
  'example.change.benefit': { incomes: [{ kind: 'unemployment', perMonth: 800 }] },
  'example.change.wage': {
    incomes: [{ kind: 'wage', perMonth: 600 }],
    jobStarted: 'during',
    shortageJob: 'no',
  },
  'example.change.partner': {
    household: ['partner'],
    partnerApplies: 'no',
    partnerIncomes: [{ kind: 'wage', perMonth: 1300 }],
    partnerJobStarted: 'before',
  },
  'example.change.savings': { savings: 20000 },
};

const all = (onDate = autumn2026): readonly Line[] => stepIds.flatMap((id) => examplesOf(id, onDate));
const figuresOf = (key: string, onDate = autumn2026): Readonly<Record<string, number | string>> => {
  const found = all(onDate).find((example) => example.key === key) ?? expect.fail(`no example ${key}`);
  return Object.fromEntries(
    Object.entries(found.figures ?? {}).map(([name, figure]) => [
      name,
      'cents' in figure
        ? figure.cents / 100
        : 'day' in figure
          ? figure.day
          : 'count' in figure
            ? figure.count
            : '',
    ]),
  );
};

describe('every example of the guide is worked out again', () => {
  test.each(Object.entries(told))('%s', (key, answers) => {
    for (const day of ['2026-02-01', '2026-03-01', autumn2026] as const)
      expect([figuresOf(key, isoDate(day))['amount']]).toEqual(amountsOf(answers, day));
  });

  test('a parent in the home: what the rule gives, and what fairness may', () => {
    const home = {
      household: ['parent'],
      sharedHousehold: 'yes',
      relatives: [{ relation: 'parent', perMonth: 1500 }],
    };
    const { strict, equity } = figuresOf('example.change.parent');
    expect([strict, equity]).toEqual(amountsOf(home, autumn2026));
  });

  test('rights for the same period: what would have been counted comes back, no more', () => {
    const [full = 0] = amountsOf({}, autumn2026);
    const [left = 0] = amountsOf({ incomes: [{ kind: 'unemployment', perMonth: 900 }] }, autumn2026);
    expect(figuresOf('example.repay.samePeriod')).toEqual({
      benefit: 900,
      full,
      back: Math.round((full - left) * 100) / 100,
    });
  });

  test('the days of a request and of a letter', () => {
    const { decisionDue, firstPaymentDue } = outcomeOf({ appliedOn: autumn2026 }, autumn2026).dates;
    expect(figuresOf('example.after.dates')).toEqual({
      applied: autumn2026,
      decided: decisionDue,
      paid: firstPaymentDue,
    });
    expect(figuresOf('example.refusal.until')).toEqual({ letter: autumn2026, until: '2027-02-26' });
  });

  test('by hand, on a day whose table is printed: 52,000 a year with two dependants is 247 a month', () => {
    expect(figuresOf('example.children.most')['amount']).toBe(247);
    // 40,000 lies between 38,678.75 and 42,909.23.
    expect(figuresOf('example.parents.most')['amount']).toBe(176);
    expect(all(isoDate('2026-08-31')).map(({ key }) => key)).not.toContain('example.children.most');
    expect(figuresOf('example.amount.alone')['amount']).toBe(1367.34);
  });

  test('no example is left out of this file', () => {
    const others = [
      'example.change.parent',
      'example.repay.samePeriod',
      'example.after.dates',
      'example.refusal.until',
      'example.children.most',
      'example.parents.most',
    ];
    expect(
      all()
        .map(({ key }) => key)
        .sort(),
    ).toEqual([...Object.keys(told), ...others].sort());
  });
});

test.each(languages)('the guide shows every example in its step (%s)', async (language) => {
  const pages = await plainPages({ version: '1', builtOn: autumn2026 }, { home: './', isUnattended: false });
  const page = pages[`guide-${language}.html`] ?? '';
  const sections = page.split('<section ').slice(1);
  const missing = stepIds.flatMap((id: StepId, index) =>
    examplesOf(id, autumn2026)
      .map((example) => fill(example, language))
      .filter((words) => !sections[index]?.includes(words)),
  );
  expect(missing).toEqual([]);
});
