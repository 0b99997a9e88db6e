import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import type { AnswerId, Answers } from '../../src/contract/situation';
import { unknown, type IncomeKind } from '../../src/contract/values';
import type { IsoDate } from '../../src/kernel/iso-date';
import { cents } from '../../src/kernel/money';
import { assess } from '../../src/rules/assess';
import { factIds, facts, relevant } from '../../src/rules/facts';
import { cases, unknownFields } from '../../src/rules/unknowns';
import { anyAnswers, anyDay, calculable, income } from '../random/answers';
import { under } from '../random/readings';
import { settled } from '../random/settled';
import { aThirdOf } from '../sample';

// Thousands of situations, each with its unknowns multiplied out, take their time on a small machine.
vi.setConfig({ testTimeout: 180_000 });
const runs = { numRuns: aThirdOf(10_000) };

interface Ends {
  readonly low: number;
  readonly high: number;
}

describe('"I don’t know" is an interval', () => {
  /** None, a cent, around the ceilings and rates, and more. */
  const amount = fc.oneof(
    fc.constantFrom(0, 1, 44_02, 44_03, 100_00, 911_56, 1_367_34, 1_760_83, 1_760_84, 6_200_01),
    fc.integer({ min: 0, max: 2_000_00 }),
    fc.integer({ min: 0, max: 200_000_00 }),
  );

  const holds = (all: Ends | undefined, one: Ends | undefined): boolean =>
    !all || !one || (all.low <= one.low && one.high <= all.high);

  const isHeld = (answers: Answers, drawn: Answers, size: number, onDate: IsoDate): boolean => {
    const wide = assess(answers, onDate);
    const narrow = assess(settled(answers, drawn, size, onDate), onDate);
    return (['strict', 'equity'] as const).every((reading) => {
      const [all, one] = [under(wide, reading), under(narrow, reading)];
      return holds(all?.perYear, one?.perYear) && holds(all?.firstMonth, one?.firstMonth);
    });
  };

  test('it holds every amount that the answer could give, of a year and of a first month', () => {
    fc.assert(fc.property(calculable, anyAnswers, amount, anyDay, isHeld), runs);
  });

  test('so it does for whoever is paid about as much as the rate, whatever else is not known', () => {
    const pay = fc.integer({ min: 800_00, max: 2_200_00 });
    const around = fc.record({
      answers: calculable,
      pay,
      more: fc.array(income, { maxLength: 2 }),
      kind: fc.constantFrom<IncomeKind>('wage', 'pension', 'training'),
    });
    fc.assert(
      fc.property(around, anyAnswers, amount, anyDay, (person, drawn, size, onDate) => {
        const { answers, kind, more, pay: perMonth } = person;
        // Nothing else that is known, so that the first month hangs on what is not.
        const { properties: _houses, transfers: _sold, ...poor } = answers;
        const unsure: Answers = {
          ...poor,
          savings: answers.savings === undefined ? cents(0) : unknown,
          housingPaidByOthers: answers.housingPaidByOthers === undefined ? cents(0) : unknown,
          incomes: [{ kind, perMonth: cents(perMonth) }, ...more],
          firstMonth: true,
        };
        return isHeld(unsure, drawn, size, onDate);
      }),
      runs,
    );
  });

  test('without one, and with one category, the amount is a point', () => {
    fc.assert(
      fc.property(calculable, anyDay, (answers, onDate) => {
        const { estimates, category } = assess(answers, onDate);
        const counted = relevant(answers, onDate);
        // Which exemption was begun first is open without a word on it, where each would exempt something.
        const isOpen = cases(counted, onDate).some(({ resolved }) => resolved.exemptionScheme);
        if (isOpen || unknownFields(counted).length > 0 || category === null) return true;
        return estimates.every(({ perYear }) => perYear.low === perYear.high);
      }),
      { numRuns: aThirdOf(3_000) },
    );
  });

  test('every unknown is named once as what could be found out', () => {
    fc.assert(
      fc.property(anyAnswers, anyDay, (answers, onDate) => {
        const counted = relevant(answers, onDate);
        const open = cases(counted, onDate).some(({ resolved }) => resolved.exemptionScheme);
        const wanted = new Set([...unknownFields(counted), ...(open ? ['exemptionScheme'] : [])]);
        expect([...assess(answers, onDate).narrowing].sort()).toEqual([...wanted].sort());
      }),
      { numRuns: aThirdOf(3_000) },
    );
  });

  test('no unknown is left in any case that is calculated', () => {
    fc.assert(
      fc.property(calculable, anyDay, (answers, onDate) =>
        cases(answers, onDate).every(({ answers: known }) =>
          unknownFields(known).every((id) => leaves.includes(id)),
        ),
      ),
      { numRuns: aThirdOf(3_000) },
    );
  });

  /** What the law says of each fact: that its "I don't know" leaves the amount as it is. */
  const leaves: readonly AnswerId[] = factIds.filter((id) => {
    const fact = facts[id];
    return 'whenUnknown' in fact && fact.whenUnknown === 'amountStays';
  });
});
