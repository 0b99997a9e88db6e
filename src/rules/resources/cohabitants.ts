import {
  unknown,
  type Answers,
  type Category,
  type ExemptionScheme,
  type LedgerLine,
  type Relative,
} from '../../contract';
import { childBenefitOfRelatives, cite, relativesWhoCount, type indexSteps } from '../../data';
import {
  cents,
  least,
  minus,
  notBelowZero,
  perYear,
  scale,
  sum,
  type Cents,
  type IsoDate,
} from '../../kernel';
import { yearlyRate } from '../amounts/rates';
import { livesWithPartner } from '../household/household';
import { takenOff, total } from '../amounts/ledger';
import { capitalLines } from './capital';
import { withinReckoning } from './exact';
import { countedIncomes, incomeLines, UnknownLeft } from './own-income';
import { realEstateLines } from './real-estate';
import { workExemptions } from './work-exemption';
import { familyPartner } from './worker';

/** What the partner's part hangs on besides the answers. */
export interface PartnerCase {
  readonly category: Category;
  readonly tried: ExemptionScheme;
  readonly index: typeof indexSteps;
}

/**
 * The partner's resources, a year (conjoint ou ménage de fait / echtgenoot of feitelijk gezin; A.R. / K.B. 11-7-2002,
 * art. 34): income, savings and property above the cohabitant rate (§ 1), nothing when the partner applies too, all of the
 * income in the family category (§ 4), where the property of both stands in the person's own answers.
 */
export function partnerLines(
  answers: Answers,
  onDate: IsoDate,
  { category, tried, index }: PartnerCase,
): readonly LedgerLine[] {
  if (!livesWithPartner(answers)) return [];
  const incomes = countedIncomes(answers.partnerIncomes ?? [], onDate);
  if (category === 'family') {
    const exemptions = workExemptions(familyPartner(answers, incomes), onDate, {
      tried,
      isWholeMonth: true,
      index,
    });
    const all = taken([...incomeLines(incomes, onDate), ...exemptions]);
    return takenOff('partner', all, cite('ar-2002-07-11', '34, § 4'));
  }
  if (answers.partnerApplies === 'yes') return [];
  const all = taken([
    ...incomeLines(incomes, onDate),
    ...capitalLines(answers.partnerSavings, answers.partnerSavingsShare, onDate),
    // No child is at charge in this category, so no child raises the exemption of a partner's house (reading D7).
    ...realEstateLines({ properties: answers.partnerProperties ?? [], childBenefitChildren: 0 }, onDate),
  ]);
  const excess = notBelowZero(minus(all, yearlyRate('cohabitant', onDate, index).amount));
  return takenOff('partner', excess, cite('ar-2002-07-11', '34, § 1'));
}

/**
 * The income of the relatives in the home who may count, a year (débiteurs d'aliments / onderhoudsplichtigen; art. 34 § 2):
 * all of it pooled, less the cohabitant rate for each of them, divided among those who apply, half up.
 */
export function relativeLines(
  answers: Answers,
  category: Category,
  onDate: IsoDate,
  index: typeof indexSteps,
): readonly LedgerLine[] {
  const counted = countedRelatives(answers, category, onDate);
  const applicants = 1 + (answers.otherApplicants ?? 0);
  const pool = sum([...counted.map(ownIncome), childBenefitCounted(counted, applicants, onDate)]);
  const kept = cents<'year'>(yearlyRate('cohabitant', onDate, index).amount * counted.length);
  const excess = scale(notBelowZero(minus(pool, kept)), { of: 1, by: applicants }, 'halfUp');
  const { validFrom } = relativesWhoCount.on(onDate);
  return takenOff('relatives', excess, cite('ar-2002-07-11', '34, § 2'), validFrom);
}

/** Relatives who may count, where the person shares a household with them. */
export function countedRelatives(answers: Answers, category: Category, onDate: IsoDate): readonly Relative[] {
  if (category === 'single' || answers.sharedHousehold === 'no') return [];
  const { relations } = relativesWhoCount.on(onDate).value;
  return (answers.relatives ?? []).filter(({ relation }) => relations.includes(relation));
}

function ownIncome({ perMonth }: Relative): Cents<'year'> {
  if (perMonth === unknown) throw new UnknownLeft('an unknown income of a relative reached the calculation');
  return perYear(withinReckoning(perMonth));
}

/**
 * The child benefit that the counted relatives receive for the applicants, a year (reading D3): what is shown, the flat
 * amount at most for each applicant, the flat amount where it is not known; nothing where it includes a supplement for the
 * applicant's recognised need of support.
 */
function childBenefitCounted(
  counted: readonly Relative[],
  applicants: number,
  onDate: IsoDate,
): Cents<'year'> {
  const rule = childBenefitOfRelatives.on(onDate).value;
  if (rule === null || counted.some(({ childBenefitSupplement = 0 }) => childBenefitSupplement > 0)) {
    return cents(0);
  }
  const shown = counted.map(({ childBenefitForApplicant }) =>
    childBenefitForApplicant === unknown
      ? rule.flat
      : withinReckoning(childBenefitForApplicant ?? cents<'month'>(0)),
  );
  const each = perYear(least(sum(shown), rule.flat));
  return cents(each * applicants);
}

/** What lines that lower the result take off, as a positive amount. */
function taken(lines: readonly LedgerLine[]): Cents<'year'> {
  return minus(cents<'year'>(0), total(lines));
}
