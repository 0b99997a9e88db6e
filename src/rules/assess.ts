import type { Assessment } from '../contract/assessment';
import type { Answers } from '../contract/situation';
import type { IsoDate } from '../kernel/iso-date';
import { alternatives } from './alternatives';
import { age } from './conditions/age';
import { maintenance } from './conditions/maintenance';
import { otherBenefits } from './conditions/other-benefits';
import { residence } from './conditions/residence';
import { resources } from './conditions/resources';
import { status } from './conditions/status';
import { work } from './conditions/work';
import { contractDuty } from './contract';
import { deadlines } from './deadlines';
import { amountsOf } from './estimates';
import { relevant } from './questions';
import { verdict } from './verdict';
import { warnings } from './warnings';

/**
 * The whole outcome for one person on a day: the law as a pure function. Total: any set of answers, however few. Throws
 * only NoValueInForce, for a day before the first tables (1 August 2005).
 */
export function assess(given: Answers, onDate: IsoDate): Assessment {
  const answers = relevant(given, onDate);
  const { categories, estimates, narrowing } = amountsOf(answers, onDate);
  const conditions = [
    residence(answers),
    age(answers, onDate),
    status(answers, onDate),
    resources(estimates),
    work(answers, onDate),
    otherBenefits(answers),
    maintenance(answers),
  ];
  const findings = conditions.map(({ finding }) => finding);
  return {
    format: 'assessment/1',
    onDate,
    verdict: verdict(findings, answers),
    findings,
    category: categories.length === 1 ? (categories[0] ?? null) : null,
    categories,
    estimates,
    narrowing,
    contract: contractDuty(answers),
    alternatives: alternatives(conditions),
    warnings: warnings(conditions, onDate),
    dates: deadlines(answers),
  };
}
