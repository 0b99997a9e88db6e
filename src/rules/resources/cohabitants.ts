import type { LedgerLine } from '../../contract/assessment';
import type { Answers, Relative } from '../../contract/situation';
import type { Category } from '../../contract/values';
import { cite } from '../../data/acts';
import { childBenefitOfRelativeCounts } from '../../data/relatives';
import type { IsoDate } from '../../kernel/iso-date';
import { cents, minus, notBelowZero, perYear, scale, sum, type Cents } from '../../kernel/money';
import { yearlyRate } from '../amounts';
import { circleOn } from '../circle';
import { takenOff, total } from '../ledger';
import { countedIncomes, incomeLines, UnknownLeft } from './own-income';
import { withinReckoning } from './reckoning';
import { partner, workExemptions } from './work-exemption';

/**
 * The partner's income (conjoint ou ménage de fait / echtgenoot of feitelijk gezin; A.R. / K.B. 11-7-2002, art. 34): what
 * is above the cohabitant rate (§ 1), nothing when the partner applies too, all of it in the family category (§ 4).
 */
export function partnerLines(answers: Answers, category: Category, onDate: IsoDate): readonly LedgerLine[] {
  if (!answers.household?.includes('partner') || category === 'single') return [];
  const incomes = countedIncomes(answers.partnerIncomes ?? []);
  const lines = [...incomeLines(incomes, onDate), ...workExemptions(partner(answers, incomes), onDate)];
  const yearly = minus(cents<'year'>(0), total(lines));
  if (category === 'family') return takenOff('partner', yearly, cite('ar-2002-07-11', '34, § 4'));
  if (answers.partnerApplies === 'yes') return [];
  const excess = notBelowZero(minus(yearly, yearlyRate('cohabitant', onDate).amount));
  return takenOff('partner', excess, cite('ar-2002-07-11', '34, § 1'));
}

/**
 * The income of the relatives in the home who may count (art. 34 § 2): all of it pooled, less the cohabitant rate for each
 * of them, divided among those who apply.
 */
export function relativeLines(answers: Answers, category: Category, onDate: IsoDate): readonly LedgerLine[] {
  const counted = countedRelatives(answers, category, onDate);
  const applicants = 1 + (answers.otherApplicants ?? 0);
  const pool = sum(counted.map((relative) => yearlyIncome(relative, applicants, onDate)));
  const kept = cents<'year'>(yearlyRate('cohabitant', onDate).amount * counted.length);
  const excess = scale(notBelowZero(minus(pool, kept)), { of: 1, by: applicants }, 'halfUp');
  return takenOff('relatives', excess, cite('ar-2002-07-11', '34, § 2'), circleOn(onDate).validFrom);
}

/** Relatives of the circle, where the person shares a household with them. */
export function countedRelatives(answers: Answers, category: Category, onDate: IsoDate): readonly Relative[] {
  if (category === 'single' || answers.sharedHousehold === 'no') return [];
  const circle = circleOn(onDate).value;
  return (answers.relatives ?? []).filter(({ relation }) => circle.includes(relation));
}

/** A relative's income of a year, with the child benefit received for each applicant where that counts. */
function yearlyIncome(relative: Relative, applicants: number, onDate: IsoDate): Cents<'year'> {
  if (relative.perMonth === 'unknown')
    throw new UnknownLeft('an unknown income of a relative reached the calculation');
  const own = perYear(withinReckoning(relative.perMonth));
  if (!childBenefitOfRelativeCounts.on(onDate).value) return own;
  const benefit = withinReckoning(relative.childBenefitForApplicant ?? cents<'month'>(0));
  const supplement = relative.childBenefitSupplement ?? cents<'month'>(0);
  const counted = perYear(notBelowZero(minus(benefit, supplement)));
  return sum([own, cents<'year'>(counted * applicants)]);
}
