import { unknown, type Relative } from '../../contract';
import {
  childBenefitOfRelatives,
  cite,
  everyFileReviewedBy,
  formerRuleUntilReviewIfReceivingOn,
  relativesWhoCount,
} from '../../data';
import { perMonth } from '../../kernel';
import { countedRelatives, yearlyRate } from '../../rules';
import { hasLine } from '../exemptions';
import { euros, onDay } from '../../text';
import type { Person } from '../person';
import { amountWith, childBenefitAsOwn, relativesApart, supplementAloneExempt } from './other-readings';
import { inWords, isOther, withAmount, type OpenPoint } from './point';

const article = cite('ar-2002-07-11', '34, § 2');

/** What the law leaves open about the income of relatives in the home (débiteurs d'aliments / onderhoudsplichtigen; art. 34 § 2). */
export const relativePoints = {
  formerRule,
  childBenefit,
  supplement,
  apart,
  relativeOnIncome,
  together,
} as const;

/** Whoever was on the integration income on a certain day keeps the former rule until the next review of the file. */
function formerRule(person: Person): OpenPoint<'open.formerRule'> | null {
  const { onDate } = person.assessment;
  const isRunning = person.answers.receivedInLastThreeMonths !== 'no' && onDate <= everyFileReviewedBy;
  if (!isRunning || !relativesWhoCount.on(onDate).value.isRule || countedOf(person).length === 0) return null;
  return inWords('open.formerRule', article, {
    day: onDay(formerRuleUntilReviewIfReceivingOn),
    until: onDay(everyFileReviewedBy),
  });
}

/** The child benefit a relative receives for the person: income of the relative, or the person's own. */
function childBenefit(person: Person): OpenPoint<'open.childBenefit'> | null {
  const { answers, assessment } = person;
  const rule = childBenefitOfRelatives.on(assessment.onDate).value;
  const counted = countedOf(person);
  if (!rule || counted.some(hasSupplement) || !counted.some(receivesBenefit)) return null;
  const other = amountWith(childBenefitAsOwn(answers, assessment.onDate), assessment.onDate);
  if (!isOther(person, other)) return null;
  const point = inWords('open.childBenefit', article, { amount: euros(rule.flat) });
  return withAmount(point, person, other);
}

/** For somebody with a recognised need of support: all of the child benefit left out, or its supplement alone. */
function supplement(person: Person): OpenPoint<'open.supplement'> | null {
  const { answers, assessment } = person;
  if (childBenefitOfRelatives.on(assessment.onDate).value === null) return null;
  if (!countedOf(person).some(hasSupplement)) return null;
  const other = amountWith(supplementAloneExempt(answers), assessment.onDate);
  return isOther(person, other) ? withAmount(inWords('open.supplement', article), person, other) : null;
}

/** Several relatives: all of them together, or one by one. */
function apart(person: Person): OpenPoint<'open.apart'> | null {
  const { answers, assessment } = person;
  const counted = countedOf(person);
  if (counted.length < 2) return null;
  const other = amountWith(relativesApart(answers, assessment.onDate), assessment.onDate);
  const mayDiffer = isOther(person, other) || counted.some((relative) => relative.perMonth === unknown);
  if (!mayDiffer) return null;
  const point = inWords('open.apart', article);
  // Whoever counts one by one does not divide among several applicants either: that amount is not worked out here.
  return (answers.otherApplicants ?? 0) > 0 ? point : withAmount(point, person, other);
}

/** A relative who may live on the integration income: whether that is a resource the article can reach. */
function relativeOnIncome(person: Person): OpenPoint<'open.relativeOnIncome'> | null {
  const { onDate } = person.assessment;
  const isRule = relativesWhoCount.on(onDate).value.isRule;
  const most = perMonth(yearlyRate('family', onDate).amount, 'halfUp');
  const mayBeOnIt = (relative: Relative): boolean =>
    relative.perMonth === unknown || relative.perMonth <= most;
  if (!isRule || !hasLine(person.assessment, 'relatives') || !countedOf(person).some(mayBeOnIt)) return null;
  return inWords('open.relativeOnIncome', article);
}

/** The partner's part and the relatives' part, both taken off. */
function together({ assessment }: Person): OpenPoint<'open.together'> | null {
  const areBoth = hasLine(assessment, 'partner') && hasLine(assessment, 'relatives');
  return areBoth ? inWords('open.together', cite('ar-2002-07-11', '34')) : null;
}

/** The relatives who count in any of the categories that are open. */
function countedOf({ answers, assessment }: Person): readonly Relative[] {
  const shared = assessment.categories.find((category) => category !== 'single');
  return shared ? countedRelatives(answers, shared, assessment.onDate) : [];
}

function hasSupplement({ childBenefitSupplement }: Relative): boolean {
  return (childBenefitSupplement ?? 0) > 0;
}

function receivesBenefit({ childBenefitForApplicant: benefit }: Relative): boolean {
  return benefit !== undefined && benefit !== 0;
}
