import fc from 'fast-check';
import { describe, test, vi } from 'vitest';
import type { Answers } from '../../src/contract/situation';
import { cents } from '../../src/kernel/money';
import { assess } from '../../src/rules/assess';
import { anyDay, calculable } from '../random/answers';
import { neverMore } from '../random/never-more';
import { aThirdOf } from '../sample';

// Thousands of situations, each with its unknowns multiplied out, take their time on a small machine.
vi.setConfig({ testTimeout: 180_000 });
const runs = { numRuns: aThirdOf(3_000) };

describe('more income of others never gives more', () => {
  const extra = fc.integer({ min: 1, max: 1_000_00 });

  test('savings and a house of a partner that are worth more', () => {
    fc.assert(
      fc.property(
        calculable,
        anyDay,
        extra,
        extra,
        fc.boolean(),
        (answers, onDate, amount, raise, inHouse) => {
          const withPartner = (savings: number, house: number): Answers => ({
            ...answers,
            household: ['partner'],
            partnerSavings: cents(savings * 100),
            partnerProperties: [{ kind: 'built', cadastralIncome: cents(house) }],
          });
          const [poorer, richer] = inHouse
            ? [withPartner(amount, amount), withPartner(amount, amount + raise)]
            : [withPartner(amount, amount), withPartner(amount + raise, amount)];
          return neverMore(assess(poorer, onDate), assess(richer, onDate));
        },
      ),
      runs,
    );
  });

  test('child benefit that a relative receives for the person', () => {
    fc.assert(
      fc.property(calculable, anyDay, extra, extra, (answers, onDate, amount, raise) => {
        const withBenefit = (benefit: number): Answers => ({
          ...answers,
          household: ['parent', 'sibling'],
          relatives: [
            { relation: 'parent', perMonth: cents(1_000_00), childBenefitForApplicant: cents(benefit) },
            ...(answers.relatives ?? []),
          ],
        });
        return neverMore(assess(withBenefit(amount), onDate), assess(withBenefit(amount + raise), onDate));
      }),
      runs,
    );
  });

  test('a partner or relative who earns more', () => {
    fc.assert(
      fc.property(calculable, anyDay, extra, extra, (answers, onDate, amount, raise) => {
        const withOthers = (pay: number): Answers => ({
          ...answers,
          household: ['partner', 'parent'],
          partnerIncomes: [{ kind: 'wage', perMonth: cents(pay) }],
          relatives: [{ relation: 'parent', perMonth: cents(pay) }],
        });
        return neverMore(assess(withOthers(amount), onDate), assess(withOthers(amount + raise), onDate));
      }),
      runs,
    );
  });
});
