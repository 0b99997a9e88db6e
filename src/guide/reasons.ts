import type { Assessment, Finding } from '../contract/assessment';
import type { AnswerId, Answers } from '../contract/situation';
import type { ConditionId } from '../contract/values';
import { pensionAge } from '../data/pension-age';
import type { IsoDate } from '../kernel/iso-date';
import { statusReason } from './status-reasons';

/** The answers a condition hangs on, in the order in which they are asked. */
export const factsOf: Readonly<Record<ConditionId, readonly AnswerId[]>> = {
  residence: ['residence'],
  age: ['age', 'minorSituation'],
  status: ['status', 'document', 'euPurpose', 'threeMonths', 'reception'],
  resources: ['incomes', 'household'],
  work: ['work'],
  otherBenefits: ['otherBenefits'],
  maintenance: ['maintenance'],
};

/** Why a condition came out as it did for this person: the key of a sentence, `finding.<condition>.<outcome>.<reason>`. */
export function reasonOf(
  finding: Finding,
  { answers, assessment }: { answers: Answers; assessment: Assessment },
): string {
  const { condition, outcome } = finding;
  if (outcome === 'unanswered') return 'finding.unanswered';
  const reason = reasons[condition](finding, answers, assessment);
  return `finding.${condition}.${outcome}.${reason}`;
}

/** The question to go back to for a condition: the first that is open, else the last that was answered on the path. */
export function questionFor(finding: Finding, answers: Answers, path: readonly AnswerId[]): AnswerId | null {
  const asked = factsOf[finding.condition].filter((id) => path.includes(id));
  if (finding.condition === 'resources') return asked[0] ?? null;
  return asked.find((id) => answers[id] === undefined) ?? asked.at(-1) ?? null;
}

type Reason = (finding: Finding, answers: Answers, assessment: Assessment) => string;

const reasons: Readonly<Record<ConditionId, Reason>> = {
  residence: ({ outcome }, { residence, status }) => {
    if (outcome === 'depends') return 'unknown';
    if (outcome === 'notMet')
      return residence === 'abroad' || residence === 'shortStay' ? residence : 'noStay';
    return residence === 'homeless' || residence === 'institution'
      ? residence
      : status === 'belgian'
        ? 'home'
        : 'homeForeign';
  },
  age: ({ outcome }, { age, minorSituation }, { onDate }) => {
    if (outcome === 'notMet') return 'minor';
    if ((age ?? 0) >= 18) return isPensionAge(age, onDate) ? 'pension' : 'adult';
    return minorSituation === 'childInCharge' || minorSituation === 'pregnant' ? minorSituation : 'married';
  },
  status: ({ outcome }, answers) => statusReason(outcome, answers),
  resources: ({ outcome }, { incomes }, { estimates }) => {
    if (outcome === 'notMet') return 'tooHigh';
    if (outcome === 'depends') {
      return estimates.some(({ perYear }) => perYear.low !== perYear.high) ? 'unknown' : 'readings';
    }
    return incomes?.length ? 'some' : 'none';
  },
  work: ({ outcome }, { work }) => {
    if (outcome === 'exempt') return work === 'health' ? 'health' : 'pension';
    if (outcome === 'notMet') return 'notAvailable';
    if (outcome === 'met') return work === 'working' || work === 'selfEmployed' ? work : 'seeking';
    return work === 'student' || work === 'equity' ? work : 'unknown';
  },
  otherBenefits: ({ outcome }, { otherBenefits, age }, { onDate }) => {
    if (outcome === 'met')
      return otherBenefits === 'receiving' || otherBenefits === 'pending' ? otherBenefits : 'none';
    if (otherBenefits !== 'notClaimed') return 'unknown';
    return isPensionAge(age, onDate) ? 'notClaimedPension' : 'notClaimed';
  },
  maintenance: ({ outcome }, { maintenance }) => {
    if (outcome === 'met') return maintenance === 'paid' || maintenance === 'conflict' ? maintenance : 'none';
    return maintenance === 'notClaimed' ? 'notClaimed' : 'unknown';
  },
};

function isPensionAge(age: number | undefined, onDate: IsoDate): boolean {
  return age !== undefined && age >= pensionAge.on(onDate).value;
}
