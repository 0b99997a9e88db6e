import { cite } from '../../data';
import { line } from '../../text';
import type { Person } from '../../advice';

/** Which of the three rates, and why. */
export function amountLines(person: Person) {
  const { answers, assessment } = person;
  const basis = cite('loi-2002-05-26', '14, § 1');
  const withPartner = assessment.category === 'family' && answers.household?.includes('partner') === true;
  return [
    line('guide.amount.three', {}, basis),
    line(`guide.amount.why.${assessment.categoryReason}`, {}, basis),
    ...(withPartner ? [line('guide.amount.bothPartners', {}, basis)] : []),
    ...(assessment.category === 'cohabitant' && !answers.household?.includes('partner')
      ? [line('guide.amount.signs', {}, basis)]
      : []),
  ];
}
