import type { Answers, Assessment } from '../contract';
import type { Bill } from '../data';
import type { IsoDate } from '../kernel';
import { alternatives } from './alternatives';
import type { CategoryReason } from './household/category';
import { age } from './conditions/age';
import { maintenance } from './conditions/maintenance';
import { otherBenefits } from './conditions/other-benefits';
import { residence } from './conditions/residence';
import { resources } from './conditions/resources';
import { status } from './conditions/status';
import { work } from './conditions/work';
import { deadlines } from './deadlines';
import { amountsOf } from './estimates';
import { forecastOf } from './forecast';
import { projectDuty } from './individual-project';
import { relevant, type FactId } from './facts';
import { verdict } from './verdict';
import { warnings } from './warnings';

/** A finding of one of the conditions, with the reason for it; which reasons there are follows from the conditions. */
export type ReasonedFinding = ReturnType<
  | typeof residence
  | typeof age
  | typeof status
  | typeof resources
  | typeof work
  | typeof otherBenefits
  | typeof maintenance
>['finding'];

/** An assessment with the reasons that the format does not carry: why each condition, why the category, which bill. */
export interface ReasonedAssessment extends Omit<Assessment, 'findings' | 'narrowing'> {
  readonly narrowing: readonly FactId[];
  readonly findings: readonly ReasonedFinding[];
  readonly categoryReason: CategoryReason | 'open' | 'unanswered';
  readonly bill: Bill | null;
}

/**
 * The whole outcome for one person on a day: the law as a pure function. Total: any set of answers, however few. Throws
 * only NoValueInForce, for a day before the first tables (1 August 2005).
 */
export function assess(given: Answers, onDate: IsoDate): ReasonedAssessment {
  const answers = relevant(given, onDate);
  const { categories, categoryReason, estimates, narrowing } = amountsOf(answers, onDate);
  const forecast = forecastOf(answers, onDate);
  const conditions = [
    residence(answers),
    age(answers, onDate),
    status(answers, onDate),
    resources(answers, estimates),
    work(answers, onDate),
    otherBenefits(answers, onDate),
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
    categoryReason,
    estimates,
    narrowing,
    contract: projectDuty(answers, onDate),
    alternatives: alternatives(conditions),
    warnings: warnings(conditions, answers, onDate),
    bill: conditions.find(({ bill }) => bill !== null)?.bill ?? null,
    dates: deadlines(answers),
    ...(forecast && { forecast }),
  };
}
