import type { LedgerLabel } from '../../contract';
import { cite, relativesWhoCount, studentExemptionBelow } from '../../data';
import { mayCount, othersIn } from '../../rules';
import { exemptionsOf, hasLine, periods, type ExemptionLabel, type Person } from '../../advice';
import { count, line, onDay } from '../../text';

/** Why the amount is not the same for everybody, and what has to be reported. */
export function changeLines(person: Person) {
  const { estimates } = person.assessment;
  const isReduced = estimates.some(({ ledger }) => ledger.some(({ label }) => !unreduced.includes(label)));
  return [
    isReduced
      ? line('guide.change.reduced', {}, cite('loi-2002-05-26', '16'))
      : line('guide.change.full', {}, cite('loi-2002-05-26', '16')),
    ...relatives(person),
    ...(hasLine(person.assessment, 'partner')
      ? [line('guide.change.partner', {}, cite('ar-2002-07-11', '34, § 1'))]
      : []),
    ...exemptionsOf(person).map((label) => exemptionLine(label, person)),
    ...(hasArtisticIncome(person) ? [oneSchemeLine] : []),
    line('guide.change.report', {}, cite('loi-2002-05-26', '22, § 1')),
    line('guide.change.review', {}, cite('loi-2002-05-26', '22')),
    line(
      'guide.change.abroad',
      { days: count(periods.announce.count), weeks: count(periods.abroad.count) },
      periods.abroad.basis,
    ),
  ];
}

/** General and artistic exemption never go together: the one begun first excludes the other (art. 35). */
export const oneSchemeLine = line('guide.change.oneScheme', {}, cite('ar-2002-07-11', '35'));

/** Lines of a full amount: nothing was taken off. */
const unreduced: readonly LedgerLabel[] = ['rate', 'flatExemption', 'neverBelowZero'];

function exemptionLine(label: ExemptionLabel, { assessment }: Person) {
  const basis = cite('ar-2002-07-11', '35');
  switch (label) {
    case 'studentExemption': {
      const age = count(studentExemptionBelow.on(assessment.onDate).value);
      return line('guide.change.studentExemption', { age }, basis);
    }
    case 'shortageExemption':
      return line('guide.change.shortageExemption', { months: count(periods.shortage.count) }, basis);
    case 'workExemption':
    case 'artisticExemption':
      return line(`guide.change.${label}`, {}, basis);
  }
}

function hasArtisticIncome({ answers }: Person): boolean {
  return (answers.incomes ?? []).some(({ kind }) => kind === 'artistic');
}

function relatives({ answers, assessment }: Person) {
  const { value: rule, validFrom } = relativesWhoCount.on(assessment.onDate);
  if (!othersIn(answers).some((person) => mayCount(person, assessment.onDate))) return [];
  const basis = cite('ar-2002-07-11', '34, § 2');
  return [
    rule.isRule
      ? line('guide.change.relativesRule', { since: onDay(validFrom) }, basis)
      : line('guide.change.relativesChoice', {}, basis),
  ];
}
