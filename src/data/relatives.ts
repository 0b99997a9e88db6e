import type { Relation } from '../contract';
import { cents, isoDate, Timeline, type Cents } from '../kernel';
import { comparedOn, decree, ministryGuide } from './sources';

/** Which relatives under one roof may count, and whether the centre must count them or may. */
export interface RelativesWhoCount {
  readonly relations: readonly Relation[];
  /** Counting is the rule, equity the exception; before, counting was a choice of the centre. */
  readonly isRule: boolean;
}

/** Parents and adult children: ascendants and descendants of the first degree. */
const firstDegree: readonly Relation[] = ['parent', 'adultChild'];

/** Everybody of age in the home who could owe maintenance: the direct line, in-laws by marriage, a former spouse. */
const maintenanceDebtors: readonly Relation[] = [
  ...firstDegree,
  'grandparent',
  'adultGrandchild',
  'parentInLaw',
  'childInLaw',
  'formerSpouse',
];

/**
 * Which relatives under one roof may count (débiteurs d'aliments / onderhoudsplichtigen; A.R. / K.B. 11-7-2002, art. 34
 * § 2). The partner is a mechanism of its own (§ 1 and § 4); brothers, sisters, step-parents and everybody else never count
 * (§ 3). Contested before the courts to come: a later row can bring the former rule back.
 */
export const relativesWhoCount = new Timeline<RelativesWhoCount>('relativesWhoCount', [
  {
    validFrom: isoDate('2002-10-01'),
    value: { relations: firstDegree, isRule: false },
    reference: decree('34, § 2'),
    source: 'http://terralaboris.be/spip.php?article2928',
    checkedOn: comparedOn,
  },
  {
    validFrom: isoDate('2026-03-01'),
    value: { relations: maintenanceDebtors, isRule: true },
    reference: 'A.R. / K.B. 7-1-2026',
    source: ministryGuide,
    checkedOn: comparedOn,
  },
]);

/**
 * The day on which somebody had to be on the integration income for the former rule on relatives to go on until the next
 * review (A.R. / K.B. 7-1-2026, transition).
 */
export const formerRuleUntilReviewIfReceivingOn = isoDate('2026-01-16');

/** By this day every running file should have had its review, and with it the rule of 1 March 2026. */
export const everyFileReviewedBy = isoDate('2027-02-28');

/** What the child benefit that a counted relative receives for the person counts for. */
export interface ChildBenefitForApplicant {
  /** At most this much a month for each applicant, and this much where nothing less is shown. Not indexed. */
  readonly flat: Cents<'month'>;
}

/**
 * The child benefit a counted relative receives for the person (allocations familiales / kinderbijslag; A.R. / K.B.
 * 11-7-2002, art. 34 § 2), a month; null while it did not count.
 */
export const childBenefitOfRelatives = new Timeline<ChildBenefitForApplicant | null>(
  'childBenefitOfRelatives',
  [
    {
      validFrom: isoDate('2002-10-01'),
      value: null,
      reference: decree('22, § 1, b'),
      source: ministryGuide,
      checkedOn: comparedOn,
    },
    {
      validFrom: isoDate('2026-03-01'),
      value: { flat: cents(240_00) },
      reference: 'A.R. / K.B. 7-1-2026',
      source: ministryGuide,
      checkedOn: comparedOn,
    },
  ],
);
