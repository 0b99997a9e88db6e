import type { Answers } from '../../contract';
import { cite } from '../../data';
import { cents } from '../../kernel';
import { livesWithPartner, othersIn } from '../../rules';
import { euros } from '../../text';
import type { Person } from '../person';
import { amountWith } from './other-readings';
import { inWords, withAmount, type OpenPoint } from './point';

const article = cite('loi-2002-05-26', '14, § 1');

/** Where courts or centres have seen somebody as living otherwise than the answers say (loi / wet 26-5-2002, art. 14 § 1). */
export const livingOtherwisePoints = { partnerWithoutStay, housemateWithoutStay, studentAtParents } as const;

/**
 * A partner with no income and no right to stay: living together asks for an advantage that is really there, and courts
 * have given the single rate (Const. Court 176/2011; Cass. 21 November 2011). Whether the partner may stay is not asked.
 */
function partnerWithoutStay(person: Person): OpenPoint<'open.partnerWithoutStay'> | null {
  const { answers, assessment } = person;
  const mayBe =
    assessment.category === 'cohabitant' &&
    livesWithPartner(answers) === true &&
    othersIn(answers).length === 0 &&
    answers.partnerApplies !== 'yes' &&
    answers.partnerIncomes?.length === 0;
  if (!mayBe) return null;
  const alone: Answers = { ...answers, household: [] };
  return withAmount(
    inWords('open.partnerWithoutStay', article),
    person,
    amountWith(alone, assessment.onDate),
  );
}

/** The same of somebody else under the roof, of whom no income is asked. */
function housemateWithoutStay({
  answers,
  assessment,
}: Person): OpenPoint<'open.housemateWithoutStay'> | null {
  const others = othersIn(answers);
  const mayBe =
    assessment.category === 'cohabitant' &&
    !livesWithPartner(answers) &&
    others.length > 0 &&
    others.every((one) => one === 'sibling' || one === 'other');
  return mayBe ? inWords('open.housemateWithoutStay', article) : null;
}

/** A student who lives alone: where the centre does not accept it, the parents' household and income are looked at. */
function studentAtParents({ answers, assessment }: Person): OpenPoint<'open.studentAtParents'> | null {
  const { work, household = [] } = answers;
  const isAway = work === 'student' && assessment.category === 'single' && !household.includes('parent');
  if (!isAway) return null;
  // With parents who have nothing: whatever they have can only make it less.
  const most = amountWith(
    {
      ...answers,
      residence: 'home',
      household: ['parent'],
      sharedHousehold: 'yes',
      relatives: [{ relation: 'parent', perMonth: cents<'month'>(0) }],
    },
    assessment.onDate,
  );
  return most ? inWords('open.studentAtParents', article, { amount: euros(most.high) }) : null;
}
