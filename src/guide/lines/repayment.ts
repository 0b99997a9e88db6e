import type { Citation } from '../../contract';
import { cite } from '../../data';
import { monthsLater } from '../../kernel';
import { isMinor, mayHaveChildBenefit, scaleOn } from '../../rules';
import { count, euros, line } from '../../text';
import { periods, type Person } from '../../advice';

/** Whether something is paid back, and by whom (récupération / terugvordering). */
export const repaymentLines = { repay, children, parents };

/** Whether anything may be asked of parents: of a minor, or while somebody may still receive child benefit (art. 26). */
export function mayAskParents({ answers, assessment }: Person): boolean {
  return isMinor(answers, assessment.onDate) || mayHaveChildBenefit(answers, assessment.onDate);
}

const monthsAYear = 12;
const article = cite('loi-2002-05-26', '26');

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

function children(person: Person) {
  const { answers, assessment } = person;
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
    scaleLine('children', person),
    line('guide.children.never', {}, article),
    ...(answers.household?.includes('adultChild')
      ? [line('guide.children.living', {}, cite('ar-2002-07-11', '34'))]
      : []),
    line('guide.children.fairness', {}, cite('loi-2002-05-26', '28')),
  ];
}

function parents(person: Person) {
  const { household, maintenance } = person.answers;
  const spoils = maintenance === 'conflict' || maintenance === 'notClaimed';
  const mayAsk = mayAskParents(person);
  return [
    whether(person),
    ...(mayAsk ? [scaleLine('parents', person)] : []),
    line('guide.parents.never', {}, article),
    ...(spoils ? [line('guide.parents.conflict', {}, cite('loi-2002-05-26', '4'))] : []),
    ...(household?.includes('parent') ? [line('guide.parents.living', {}, cite('ar-2002-07-11', '34'))] : []),
    ...(mayAsk ? [line('guide.parents.fairness', {}, cite('loi-2002-05-26', '28'))] : []),
  ];
}

function whether(person: Person) {
  if (isMinor(person.answers, person.assessment.onDate)) return line('guide.parents.minor', {}, article);
  return mayAskParents(person)
    ? line('guide.parents.childBenefit', {}, article)
    : line('guide.parents.no', {}, article);
}

/** Below which income nothing is asked, on a day of which that is known (A.R. / K.B. 11-7-2002, art. 50). */
function scaleLine(of: 'children' | 'parents', { amounts, assessment }: Person) {
  const basis: Citation = cite('ar-2002-07-11', '50');
  const scale = amounts === 'shown' ? scaleOn(assessment.onDate) : null;
  const [first] = scale?.rows ?? [];
  if (!scale || !first) return line(`guide.${of}.scale`, {}, basis);
  return line(`guide.${of}.threshold`, { limit: euros(first.above), each: euros(scale.perDependant) }, basis);
}
