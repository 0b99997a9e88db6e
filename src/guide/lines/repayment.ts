import { cite } from '../../data/acts';
import { monthsLater } from '../../kernel/iso-date';
import { isMinor } from '../../rules/conditions/age';
import { count, line } from '../line';
import { periods } from '../periods';
import type { Person } from '../person';

/** Whether something is paid back, and by whom (récupération / terugvordering). */
export const repaymentLines = { repay, children, parents };

const monthsAYear = 12;

function repay({ answers }: Person) {
  const basis = cite('loi-2002-05-26', '24');
  return [
    line('guide.repay.no', {}, basis),
    answers.otherBenefits === 'pending' || answers.otherBenefits === 'notClaimed'
      ? line('guide.repay.pending', {}, basis)
      : line('guide.repay.samePeriod', {}, basis),
    line('guide.repay.hidden', {}, basis),
    line('guide.repay.better', {}, cite('loi-2002-05-26', '24, § 2')),
    line('guide.repay.spared', { months: count(periods.recover.count) }, periods.recover.basis),
  ];
}

function children({ answers, assessment }: Person) {
  const { spent } = periods;
  const years = { years: count(spent.count) };
  const since = monthsLater(assessment.onDate, -spent.count * monthsAYear);
  const gaveAway = (answers.transfers ?? []).some(
    ({ given, on }) => given && on >= since && on <= assessment.onDate,
  );
  return [
    gaveAway
      ? line('guide.children.gift', years, spent.basis)
      : line('guide.children.no', years, spent.basis),
    ...(answers.household?.includes('adultChild')
      ? [line('guide.children.living', {}, cite('ar-2002-07-11', '34'))]
      : []),
    line('guide.children.fairness', {}, cite('loi-2002-05-26', '28')),
  ];
}

function parents({ answers, assessment }: Person) {
  const { maintenance } = answers;
  const basis = cite('loi-2002-05-26', '26');
  const spoils = maintenance === 'conflict' || maintenance === 'notClaimed';
  return [
    isMinor(answers, assessment.onDate)
      ? line('guide.parents.minor', {}, basis)
      : line('guide.parents.childBenefit', {}, basis),
    line('guide.parents.never', {}, basis),
    ...(spoils ? [line('guide.parents.conflict', {}, cite('loi-2002-05-26', '4'))] : []),
    ...(answers.household?.includes('parent')
      ? [line('guide.parents.living', {}, cite('ar-2002-07-11', '34'))]
      : []),
  ];
}
