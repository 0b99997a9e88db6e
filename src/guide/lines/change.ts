import type { LedgerLabel } from '../../contract/values';
import { cite } from '../../data/acts';
import { relativesWhoCount } from '../../data/relatives';
import { othersIn, mayCount } from '../../rules/household';
import { count, line, onDay } from '../line';
import { periods } from '../periods';
import type { Person } from '../person';

/** Why the amount is not the same for everybody, and what has to be reported. */
export function changeLines(person: Person) {
  const labels = person.assessment.estimates.flatMap(({ ledger }) => ledger.map(({ label }) => label));
  return [
    labels.some((label) => !unreduced.includes(label))
      ? line('guide.change.reduced', {}, cite('loi-2002-05-26', '16'))
      : line('guide.change.full', {}, cite('loi-2002-05-26', '16')),
    ...relatives(person),
    ...(labels.includes('partner')
      ? [line('guide.change.partner', {}, cite('ar-2002-07-11', '34, § 1'))]
      : []),
    ...(labels.includes('workExemption') ? [line('guide.change.work', {}, cite('ar-2002-07-11', '35'))] : []),
    line('guide.change.report', {}, cite('loi-2002-05-26', '22, § 1')),
    line('guide.change.review', {}, cite('loi-2002-05-26', '22')),
    line(
      'guide.change.abroad',
      { days: count(periods.announce.count), weeks: count(periods.abroad.count) },
      periods.abroad.basis,
    ),
  ];
}

/** Lines of a full amount: nothing was taken off. */
const unreduced: readonly LedgerLabel[] = ['rate', 'flatExemption', 'neverBelowZero'];

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
