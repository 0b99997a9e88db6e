import { describe, expect } from 'vitest';
import { languages } from '../../src/i18n/language';
import { shareOf } from '../share';
import { compare } from './compare';
import { test } from './harness';
import { meansOf } from './means';
import { walk } from './walk';

/** The questions about means, where a list of them or their amounts comes in. */
const asked = [
  'incomes',
  'jobStarted',
  'shortageJob',
  'exemptionScheme',
  'partnerApplies',
  'partnerIncomes',
  'partnerJobStarted',
  'relatives',
  'otherApplicants',
  'savings',
  'savingsShare',
  'properties',
  'childBenefitChildren',
  'partnerSavings',
  'partnerSavingsShare',
  'partnerProperties',
  'transfers',
  'housingPaidByOthers',
  'studentSinceBefore25',
];

const passed = new Set<string>();

describe.each(languages)('questions about means, in %s', (language) => {
  test.for(shareOf(language, meansOf, ({ title }) => title, { each: 1 }))(
    '$title',
    async ({ situation, expect: expected }, { visit }) => {
      const page = await visit({ language, today: situation.onDate });
      await walk(page, situation.answers, {
        look: (screen) => {
          passed.add(screen);
          return Promise.resolve();
        },
      });
      await compare(page, expected);
    },
  );
});

test('every question about means is among those that were passed', () => {
  expect(asked.filter((question) => !passed.has(question))).toEqual([]);
});
