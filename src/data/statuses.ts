import type { AlternativeId, Outcome, ResidenceDocument, WarningId } from '../contract';
import { isoDate, Timeline } from '../kernel';
import { act, consolidatedAct, lawCheckedOn } from './sources';

/** What a status gives: the outcome of the condition and why, the right that fits instead, and what must be said beside it. */
export interface StatusRow<Result extends Outcome = Outcome, Reason extends string = string> {
  readonly outcome: Result;
  /** Why: the last word of the text that says so, `finding.status.<outcome>.<reason>`. */
  readonly reason: Reason;
  readonly alternatives: readonly AlternativeId[];
  readonly warnings: readonly WarningId[];
  /** The bill that would change this row, and that is still a draft; null where none is known. */
  readonly bill: Bill | null;
}

/**
 * The two preliminary bills of 24 December 2025, by whom they concern: protected people (subsidiary protection to social
 * aid, an integration path for the others) · EU citizens without work · social aid only after five years of legal stay and
 * not during a procedure · asylum seekers out of the centres' aid. Still drafts on 21 May 2026.
 */
export const bills = ['protection', 'euWithoutWork', 'fiveYears', 'asylum'] as const;
export type Bill = (typeof bills)[number];

const row = <const Reason extends string, const Result extends Outcome>(
  reason: Reason,
  outcome: Result,
  alternatives: readonly AlternativeId[] = [],
  about: { readonly risk?: true; readonly bill?: Bill } = {},
): StatusRow<Result, Reason> => ({
  outcome,
  reason,
  alternatives,
  warnings: [
    ...(about.risk ? (['residenceRightAtRisk'] as const) : []),
    ...(about.bill ? (['ruleUnderReform'] as const) : []),
  ],
  bill: about.bill ?? null,
});

const euWithoutWork = { risk: true, bill: 'euWithoutWork' } as const;
const waitingForCard = { risk: true, bill: 'fiveYears' } as const;

/** Papers that settle the matter for any foreigner: population register, withdrawal agreement, permanent stay. */
export const settlingDocuments = ['k', 'l', 'm', 'euPlus', 'fPlus'] as const satisfies ResidenceDocument[];

/** Every row of the table of statuses, by status and paper. */
const rows = {
  /** Belgians and recognised refugees need no more; of a refugee a bill would change what follows. */
  belgian: row('belgian', 'met'),
  refugee: row('refugee', 'met', [], { bill: 'protection' }),
  /** Subsidiary protection (protection subsidiaire / subsidiaire bescherming) is in art. 3, 3° since 1 December 2016. */
  subsidiaryProtection: row('subsidiaryProtection', 'met', [], { bill: 'protection' }),
  /** The person cannot or will not say; the centre looks at the card. */
  notSaid: row('notSaid', 'depends'),
  cardUnknown: row('cardUnknown', 'depends'),
  /** No right to stay: need and a doctor's certificate open urgent medical aid; children in need, reception. */
  noLegalStay: {
    alone: row('noLegalStay', 'notMet', ['urgentMedicalAid']),
    withMinorChild: row('noLegalStayFamily', 'notMet', ['urgentMedicalAid', 'fedasilReception']),
  },
  /** People who have asked for asylum, by the place code they were given. */
  asylumSeeker: {
    fedasil: row('asylumReception', 'notMet', ['fedasilReception']),
    noShow: row('asylumNoShow', 'notMet', ['fedasilReception']),
    cpas: row('asylumCpas', 'notMet', ['socialAid'], { bill: 'asylum' }),
  },
  /** Recognised stateless people, by document. */
  stateless: {
    card: row('stateless', 'met'),
    none: row('statelessNoStay', 'notMet', ['urgentMedicalAid']),
    other: row('otherwise', 'depends'),
  },
  /** Temporary protection: the same amount as social aid, once registered at the commune. */
  temporaryProtection: {
    registered: row('temporary', 'notMet', ['equivalentSocialAid'], { bill: 'protection' }),
    none: row('temporaryNotRegistered', 'notMet', ['urgentMedicalAid'], { bill: 'protection' }),
  },
  settled: {
    k: row('registered', 'met'),
    l: row('registered', 'met'),
    m: row('withdrawal', 'met'),
    euPlus: row('permanent', 'met'),
    fPlus: row('permanent', 'met'),
  },
  /** Annexe / bijlage 15: the row of the card that will be issued; only the commune knows which. */
  annex15: row('cardToCome', 'depends'),
  /** EU citizens (citoyens de l'Union / Unieburgers) with an E or EU card. */
  euCard: {
    worker: row('euWorker', 'met'),
    /** Came to work and does not work now: the card counts; how long the stay lasts is not for this table to say. */
    workerBefore: row('euWorkerBefore', 'met'),
    inactive: {
      yes: row('euCitizen', 'met', [], euWithoutWork),
      no: row('firstThreeMonths', 'notMet', ['urgentMedicalAid'], euWithoutWork),
      unknown: row('threeMonths', 'depends', [], euWithoutWork),
    },
    jobseeker: {
      yes: row('jobseeker', 'depends', ['urgentMedicalAid'], euWithoutWork),
      no: row('firstThreeMonths', 'notMet', ['urgentMedicalAid'], euWithoutWork),
      unknown: row('threeMonths', 'depends', [], euWithoutWork),
    },
  },
  /** EU citizens who have an annexe 19 (or 20, 21, 35) and no card yet. */
  euAnnex19: {
    worker: row('workerNoCard', 'notMet', ['equivalentSocialAid'], waitingForCard),
    workerBefore: row('workerBeforeNoCard', 'notMet', ['equivalentSocialAid'], waitingForCard),
    jobseeker: row('jobseekerNoCard', 'notMet', ['urgentMedicalAid'], euWithoutWork),
    inactive: {
      yes: row('noCardYet', 'notMet', ['socialAid'], euWithoutWork),
      no: row('noCardYet', 'notMet', ['urgentMedicalAid'], euWithoutWork),
      unknown: row('noCardYet', 'notMet', ['socialAid', 'urgentMedicalAid'], euWithoutWork),
    },
  },
  /** EU citizens without any paper. */
  euWithoutPaper: row('noPaper', 'notMet', ['urgentMedicalAid']),
  /** Family of an EU citizen or of a Belgian, by card or annexe 19ter, and by the three months since that annexe. */
  familyCard: {
    yes: row('family', 'met', [], { risk: true }),
    no: row('firstThreeMonths', 'notMet', ['urgentMedicalAid'], { risk: true }),
    unknown: row('threeMonths', 'depends', ['urgentMedicalAid'], { risk: true }),
  },
  familyAnnex19ter: {
    yes: row('noCardYet', 'notMet', ['socialAid'], waitingForCard),
    no: row('noCardYet', 'notMet', ['urgentMedicalAid'], waitingForCard),
    unknown: row('noCardYet', 'notMet', ['socialAid', 'urgentMedicalAid'], waitingForCard),
  },
  /** Foreigners without one of the protected statuses, by document. */
  otherForeigner: {
    b: row('cardB', 'notMet', ['equivalentSocialAid'], { bill: 'fiveYears' }),
    a: row('cardA', 'notMet', ['equivalentSocialAid'], { risk: true, bill: 'fiveYears' }),
    orange: row('orangeCard', 'notMet', ['socialAid'], { bill: 'fiveYears' }),
    none: row('noPaper', 'notMet', ['urgentMedicalAid']),
  },
} as const;

type Rows = Omit<typeof rows, 'subsidiaryProtection'> & {
  readonly subsidiaryProtection:
    (typeof rows)['subsidiaryProtection'] | StatusRow<'notMet', 'subsidiaryProtection'>;
};

const table = {
  reference: act('3, 3°'),
  source: consolidatedAct,
  checkedOn: lawCheckedOn,
};

/** What each nationality, status and paper gives (nationalité et statut / nationaliteit en statuut; loi / wet 26-5-2002, art. 3, 3°). */
export const statusTable = new Timeline<Rows>('statusTable', [
  {
    validFrom: isoDate('2005-08-01'),
    value: {
      ...rows,
      subsidiaryProtection: row('subsidiaryProtection', 'notMet', ['socialAid']),
    },
    ...table,
  },
  { validFrom: isoDate('2016-12-01'), value: rows, ...table },
]);
