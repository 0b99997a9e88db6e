import { childBenefitOfRelatives } from '../../src/data/relatives';
import { indexSteps } from '../../src/data/index-steps';
import { integrationIncome, type Rates } from '../../src/data/integration-income';
import { isoDate, monthsLater, type IsoDate } from '../../src/kernel/iso-date';
import type { Scratch } from './scratch';

/** The days of the rows that the recipes add: after every row there is, one after the other. */
export const days = {
  indexStep: later(indexSteps.latest.changeExpectedFrom, monthsLater(indexSteps.latest.validFrom, 6)),
  get amount() {
    return monthsLater(later(this.indexStep, integrationIncome.latest.validFrom), 1);
  },
  get rule() {
    return monthsLater(later(this.amount, childBenefitOfRelatives.latest.validFrom), 1);
  },
  get computedRule() {
    return monthsLater(this.rule, 1);
  },
};

/** How many steps of 2 % the last line of `src/data/index-steps.ts` has. */
export function stepsTaken(scratch: Scratch): number {
  return Number(
    [...scratch.read('src/data/index-steps.ts').matchAll(/^ {2}step\('[\d-]+', +(\d+)/gm)].at(-1)?.[1],
  );
}

/** docs/recipes/index-step.md: one line. */
export function addIndexStep(scratch: Scratch): void {
  const { indexStep: from } = days;
  const seenOn = monthsLater(from, -1);
  const next = `'${monthsLater(from, 4)}', { from: '${monthsLater(from, 8)}', source: planningBureau }`;
  scratch.addAfterLast(
    'src/data/index-steps.ts',
    `  step('`,
    `  step('${from}', ${stepsTaken(scratch) + 1}, '${seenOn}', ${next}),`,
  );
}

/** The base amounts, each two percent higher, to the cent. */
export const raised: Rates = {
  cohabitant: raise('cohabitant'),
  single: raise('single'),
  family: raise('family'),
};

/** docs/recipes/amount.md: one line. */
export function addAmount(scratch: Scratch): void {
  const { cohabitant, single, family } = raised;
  scratch.addAfterLast(
    'src/data/integration-income.ts',
    `  row('`,
    `  row('${days.amount}', ${cohabitant}, ${single}, ${family}, '${monthsLater(days.amount, -1)}'),`,
  );
}

function raise(category: keyof Rates): Rates[keyof Rates] {
  return Math.round(integrationIncome.latest.value[category] * 1.02) as Rates[keyof Rates];
}

function later(...some: readonly (IsoDate | undefined)[]): IsoDate {
  return some
    .filter((day) => day !== undefined)
    .reduce((one, other) => (one > other ? one : other), isoDate('2005-08-01'));
}
