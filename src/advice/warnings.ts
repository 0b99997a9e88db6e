import type { WarningId } from '../contract';
import { indexSteps, statusTable } from '../data';
import { line, onDay, type Line } from '../text';
import type { Person } from './person';

/** What must be said beside the result: which warning, and its sentences. */
export interface Warning {
  readonly id: WarningId;
  readonly lines: readonly WarningLine[];
}

/** A sentence of a warning; its key is one of the texts there are. */
export type WarningLine = Line<
  | `warning.${'residenceRightAtRisk' | 'ruleUnderReform' | 'amountsMayBeOutdated'}.text`
  | `warning.ruleUnderReform.${Reform}`
>;

/** What a bill that is still a draft would change, by whom it concerns (projet de loi / wetsontwerp). */
export const reforms = [
  'refugee',
  'subsidiaryProtection',
  'temporaryProtection',
  'jobseeker',
  'withoutWork',
  'procedure',
  'fiveYears',
  'asylum',
] as const;
export type Reform = (typeof reforms)[number];

/** The warnings of an assessment, in its order, each with the sentences that fit the person. */
export function warningsOf(person: Person): readonly Warning[] {
  return person.assessment.warnings.map((id) => ({ id, lines: linesOf(id, person) }));
}

function linesOf(id: WarningId, person: Person): readonly WarningLine[] {
  const { onDate } = person.assessment;
  switch (id) {
    case 'residenceRightAtRisk':
      return [line('warning.residenceRightAtRisk.text')];
    case 'ruleUnderReform': {
      const reform = reformOf(person);
      return [...(reform ? [line(`warning.ruleUnderReform.${reform}`)] : []), reformLine(onDate)];
    }
    case 'amountsMayBeOutdated':
      return [line('warning.amountsMayBeOutdated.text', { checked: onDay(indexSteps.on(onDate).checkedOn) })];
  }
}

/** That a bill was still a draft when it was last looked at, and that one asks all the same. */
export function reformLine(onDate: Person['assessment']['onDate']) {
  return line('warning.ruleUnderReform.text', { checked: onDay(statusTable.on(onDate).checkedOn) });
}

/** One bill reaches several groups of people, and each in another way. */
function reformOf({ answers, assessment }: Person): Reform | null {
  switch (assessment.bill) {
    case 'protection':
      return reforms.find((reform) => reform === answers.status) ?? null;
    case 'euWithoutWork':
      return answers.euPurpose === 'jobseeker' ? 'jobseeker' : 'withoutWork';
    case 'fiveYears':
      return answers.document === 'a' || answers.document === 'b' ? 'fiveYears' : 'procedure';
    case 'asylum':
      return 'asylum';
    case null:
      return null;
  }
}
