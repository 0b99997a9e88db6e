import { cite } from '../../data';
import { isSingleBecauseHomeless, livesWithPartner, mayCount, othersIn } from '../../rules';
import type { Person } from '../person';
import { halfMonths } from './other-readings';
import { inWords, withAmount, type OpenPoint } from './point';

const article = cite('loi-2002-05-26', '14, § 1');

/** What the law leaves open about the category (catégorie / categorie; loi / wet 26-5-2002, art. 14 § 1). */
export const householdPoints = {
  equalCustody,
  lessCustody,
  homelessCouple,
  hosts,
  partnerWithoutIncome,
} as const;

/** Equal custody: the family amount all month, or half a month of each. */
function equalCustody(person: Person): OpenPoint<'open.equalCustody'> | null {
  const { answers, assessment } = person;
  if (answers.custody !== 'equal' || assessment.category !== 'family') return null;
  const point = inWords('open.equalCustody', article);
  // With a partner the months without the child hang on what the partner asks: no figure is made up.
  return livesWithPartner(answers)
    ? point
    : withAmount(point, person, halfMonths(answers, assessment.onDate));
}

/** Less than half of the time: no text says what it gives. */
function lessCustody({ answers }: Person): OpenPoint<'open.lessCustody'> | null {
  return answers.custody === 'less' ? inWords('open.lessCustody', article) : null;
}

/** A couple without a home and without a dependent child. */
function homelessCouple({ answers }: Person): OpenPoint<'open.homelessCouple'> | null {
  const isCouple = isSingleBecauseHomeless(answers) && livesWithPartner(answers) === true;
  return isCouple ? inWords('open.homelessCouple', article) : null;
}

/** Somebody without a home who stays with relatives: whether the income of the hosts counts. */
function hosts({ answers, assessment }: Person): OpenPoint<'open.hosts'> | null {
  const isHosted = answers.hosted === 'yes' && isSingleBecauseHomeless(answers);
  const withRelatives = othersIn(answers).some((person) => mayCount(person, assessment.onDate));
  return isHosted && withRelatives ? inWords('open.hosts', cite('ar-2002-07-11', '34, § 2')) : null;
}

/** A partner without any income: some courts see somebody who lives alone. */
function partnerWithoutIncome({
  answers,
  assessment,
}: Person): OpenPoint<'open.partnerWithoutIncome'> | null {
  const isWithout =
    assessment.category === 'cohabitant' &&
    livesWithPartner(answers) === true &&
    answers.partnerApplies !== 'yes' &&
    answers.partnerIncomes?.length === 0;
  return isWithout ? inWords('open.partnerWithoutIncome', article) : null;
}
