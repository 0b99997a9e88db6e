import type { AlternativeId, Outcome, ResidenceDocument, WarningId } from '../contract/values';
import { isoDate } from '../kernel/iso-date';
import { Timeline } from '../kernel/timeline';

/** What a status gives: the outcome of the condition, the right that fits instead, and what must be said beside it. */
export interface StatusRow {
  readonly outcome: Outcome;
  readonly alternatives: readonly AlternativeId[];
  readonly warnings: readonly WarningId[];
}

const row = (
  outcome: Outcome,
  alternatives: readonly AlternativeId[] = [],
  warnings: readonly WarningId[] = [],
): StatusRow => ({ outcome, alternatives, warnings });

const risk: readonly WarningId[] = ['residenceRightAtRisk'];
const riskAndReform: readonly WarningId[] = ['residenceRightAtRisk', 'ruleUnderReform'];

/** The condition on nationality and status is met, without more (loi / wet 26-5-2002, art. 3, 3°). */
export const opensTheRight = row('met');

/** The person cannot or will not say; the centre looks at the card. */
export const notKnown = row('depends');

/** A needed answer was not given yet. */
export const notAnswered = row('unanswered');

/** Subsidiary protection (protection subsidiaire / subsidiaire bescherming) is in art. 3, 3° since 1 December 2016. */
export const subsidiaryProtection = new Timeline<StatusRow>('subsidiaryProtection', [
  {
    validFrom: isoDate('2005-08-01'),
    value: row('notMet', ['socialAid']),
    source: 'https://primabook.mi-is.be/fr/node/68',
  },
  {
    validFrom: isoDate('2016-12-01'),
    // A bill of 24 December 2025 would take it out again; until it is published the text in force holds.
    value: row('met', [], ['ruleUnderReform']),
    source: 'https://primabook.mi-is.be/fr/node/68',
  },
]);

/** No right to stay: need and a doctor's certificate open urgent medical aid; children in need, reception. */
export const noLegalStay = {
  alone: row('notMet', ['urgentMedicalAid']),
  withMinorChild: row('notMet', ['urgentMedicalAid', 'fedasilReception']),
} as const;

/** People who have asked for asylum, by the place code they were given. */
export const asylumSeeker = {
  fedasil: row('notMet', ['fedasilReception']),
  noShow: row('notMet', ['fedasilReception']),
  cpas: row('notMet', ['socialAid']),
} as const;

/** Recognised stateless people, by document. */
export const stateless: Readonly<Record<'card' | 'none' | 'other', StatusRow>> = {
  card: row('met'),
  none: row('notMet', ['urgentMedicalAid']),
  other: row('depends'),
};

/** Temporary protection: the same amount as social aid, once registered at the commune. */
export const temporaryProtection: Readonly<Record<'registered' | 'none', StatusRow>> = {
  registered: row('notMet', ['equivalentSocialAid']),
  none: row('notMet', ['urgentMedicalAid']),
};

/** Papers that settle the matter for any foreigner: population register, permanent stay, withdrawal agreement. */
export const settlingDocuments: readonly ResidenceDocument[] = ['k', 'l', 'm', 'euPlus', 'fPlus'];

/** Annexe / bijlage 15: the row of the card that will be issued; only the commune knows which. */
export const annex15 = row('depends');

/** EU citizens (citoyens de l'Union / Unieburgers) with an E or EU card. */
export const euCard = {
  worker: row('met'),
  inactive: { yes: row('met', [], riskAndReform), unknown: row('depends', [], riskAndReform) },
  jobseeker: {
    yes: row('depends', ['urgentMedicalAid'], riskAndReform),
    unknown: row('depends', [], riskAndReform),
  },
  firstThreeMonths: row('notMet', ['urgentMedicalAid'], riskAndReform),
} as const;

/** EU citizens who have an annexe 19 (or 20, 21, 35) and no card yet. */
export const euAnnex19 = {
  worker: row('notMet', ['equivalentSocialAid'], risk),
  jobseeker: row('notMet', ['urgentMedicalAid'], riskAndReform),
  inactive: {
    yes: row('notMet', ['socialAid'], riskAndReform),
    no: row('notMet', ['urgentMedicalAid'], riskAndReform),
    unknown: row('notMet', ['socialAid', 'urgentMedicalAid'], riskAndReform),
  },
} as const;

/** EU citizens without any paper. */
export const euWithoutPaper = row('notMet', ['urgentMedicalAid']);

/** Family of an EU citizen or of a Belgian, by card or annexe 19ter, and by the three months since that annexe. */
export const familyCard = {
  yes: row('met', [], risk),
  no: row('notMet', ['urgentMedicalAid'], risk),
  unknown: row('depends', ['urgentMedicalAid'], risk),
} as const;
export const familyAnnex19ter = {
  yes: row('notMet', ['socialAid'], risk),
  no: row('notMet', ['urgentMedicalAid'], risk),
  unknown: row('notMet', ['socialAid', 'urgentMedicalAid'], risk),
} as const;

/** Foreigners without one of the protected statuses, by document. */
export const otherForeigner = {
  b: row('notMet', ['equivalentSocialAid'], ['ruleUnderReform']),
  a: row('notMet', ['equivalentSocialAid'], riskAndReform),
  orange: row('notMet', ['socialAid']),
  none: row('notMet', ['urgentMedicalAid']),
} as const;
