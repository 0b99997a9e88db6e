/** The words of the contract: every value an answer or an assessment may have, in the contract's order. */

/** "I don't know": an answer, not a gap. */
export const unknown = 'unknown';
export type Unknown = typeof unknown;

/** The days whose law can be asked for: since the first rates of the tables, and not for ever. */
export const firstOnDate = '2005-08-01';
export const lastOnDate = '2100-12-31';

export const yesNo = ['yes', 'no'] as const;
export const residences = ['home', 'homeless', 'institution', 'abroad', 'shortStay'] as const;
export const detentions = ['none', 'prison', 'prisonTag', 'autonomousTag', 'released'] as const;
export const minorSituations = ['married', 'childInCharge', 'pregnant', 'none'] as const;
export const statuses = [
  'belgian',
  'euCitizen',
  'familyOfEuCitizen',
  'familyOfBelgian',
  'refugee',
  'subsidiaryProtection',
  'stateless',
  'temporaryProtection',
  'asylumSeeker',
  'otherForeigner',
  'noLegalStay',
  'preferNotToSay',
] as const;
export const documents = [
  'eu',
  'euPlus',
  'f',
  'fPlus',
  'm',
  'k',
  'l',
  'b',
  'a',
  'orange',
  'annex15',
  'annex19',
  'annex19ter',
  'none',
] as const;
export const euPurposes = ['worker', 'jobseeker', 'student', 'ownMeans'] as const;
export const receptions = ['fedasil', 'noShow', 'cpas'] as const;
export const works = [
  'working',
  'selfEmployed',
  'seeking',
  'student',
  'health',
  'equity',
  'notAvailable',
] as const;
export const otherBenefits = ['none', 'receiving', 'pending', 'notClaimed'] as const;
export const maintenances = ['none', 'paid', 'notClaimed', 'conflict'] as const;

/** People who may live in the home and whose income is asked (art. 34): everybody but partner and minor child. */
export const relations = [
  'parent',
  'adultChild',
  'grandparent',
  'adultGrandchild',
  'parentInLaw',
  'childInLaw',
  'formerSpouse',
  'stepParent',
  'sibling',
  'other',
] as const;
export const cohabitants = ['partner', 'minorChild', ...relations] as const;
export const custodies = ['full', 'equal', 'less'] as const;
export const jobStarts = ['before', 'during'] as const;

/** Every kind of money; which of them counts is law, and stands in `data/incomes`. */
export const incomeKinds = [
  'wage',
  'selfEmployed',
  'training',
  'artistic',
  'unemployment',
  'sickness',
  'pension',
  'disabilityReplacement',
  'childBenefitForSelf',
  'maintenanceForSelf',
  'regularGifts',
  'localEmployment',
  'noticePay',
  'countedGifts',
  'otherCounted',
  'volunteerAllowance',
  'socialAid',
  'childBenefitForChildren',
  'maintenanceForChildren',
  'studyGrant',
  'fosterCare',
  'disabilityIntegration',
  'elderlyAssistance',
  'occasionalGifts',
  'employerTrainingPart',
  'regionalHousingPremium',
  'otherExempt',
] as const;
export const exemptionSchemes = ['general', 'artistic'] as const;
export const propertyKinds = ['built', 'unbuilt', 'abroad'] as const;
export const transferKinds = [
  'onlyDwelling',
  'otherBuilt',
  'onlyUnbuilt',
  'otherUnbuilt',
  'movable',
] as const;
export const propertyRights = ['full', 'bare', 'usufruct'] as const;

export const verdicts = ['likely', 'depends', 'unlikely', 'suspended', 'incomplete'] as const;
export const conditions = [
  'residence',
  'age',
  'status',
  'resources',
  'work',
  'otherBenefits',
  'maintenance',
] as const;
export const outcomes = ['met', 'notMet', 'depends', 'exempt', 'unanswered'] as const;
export const categories = ['cohabitant', 'single', 'family'] as const;
export const readings = ['strict', 'equity'] as const;
export const actIds = ['loi-2002-05-26', 'ar-2002-07-11', 'loi-1965-04-02', 'loi-1976-07-08'] as const;
export const contracts = ['required', 'optional'] as const;
export const alternatives = [
  'equivalentSocialAid',
  'socialAid',
  'urgentMedicalAid',
  'fedasilReception',
  'elderlyGuarantee',
  'claimOtherBenefitFirst',
  'advance',
  'otherCpasHelp',
  'fileForEighteenthBirthday',
] as const;
export const warnings = ['residenceRightAtRisk', 'ruleUnderReform', 'amountsMayBeOutdated'] as const;

/** One line of a calculation. The kinds of income stand for themselves; the rest are steps of the decree. */
export const ledgerLabels = [
  'rate',
  'wage',
  'selfEmployed',
  'training',
  'artistic',
  'unemployment',
  'sickness',
  'pension',
  'disabilityReplacement',
  'childBenefitForSelf',
  'maintenanceForSelf',
  'regularGifts',
  'localEmployment',
  'noticePay',
  'countedGifts',
  'otherCounted',
  'volunteerAllowance',
  'workExemption',
  'studentExemption',
  'shortageExemption',
  'artisticExemption',
  'builtProperty',
  'unbuiltProperty',
  'propertyAbroad',
  'capital',
  'transfers',
  'housingPaidByOthers',
  'partner',
  'relatives',
  'flatExemption',
  'neverBelowZero',
] as const;

export type ResidenceDocument = (typeof documents)[number];
export type Relation = (typeof relations)[number];
export type Cohabitant = (typeof cohabitants)[number];
export type IncomeKind = (typeof incomeKinds)[number];
export type PropertyKind = (typeof propertyKinds)[number];
export type TransferKind = (typeof transferKinds)[number];
export type Verdict = (typeof verdicts)[number];
export type ConditionId = (typeof conditions)[number];
export type Outcome = (typeof outcomes)[number];
export type Category = (typeof categories)[number];
export type Reading = (typeof readings)[number];
export type ActId = (typeof actIds)[number];
export type AlternativeId = (typeof alternatives)[number];
export type WarningId = (typeof warnings)[number];
export type LedgerLabel = (typeof ledgerLabels)[number];
export type ExemptionScheme = (typeof exemptionSchemes)[number];
