import { describe, expect } from 'vitest';
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

describe.each(['fr', 'nl'] as const)('every question about means, in %s', (language) => {
  const passed = new Set<string>();

  test.for(meansOf)('$title', async ({ situation, expect: expected }, { visit }) => {
    const page = await visit({ language, today: situation.onDate });
    await walk(page, situation.answers, {
      look: (screen) => {
        passed.add(screen);
        return Promise.resolve();
      },
    });
    await compare(page, expected);
  });

  test('is among those that were passed', () => {
    expect(asked.filter((question) => !passed.has(question))).toEqual([]);
  });
});
