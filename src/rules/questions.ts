import type { AnswerId, Answers } from '../contract/situation';
import * as words from '../contract/values';
import { projectRequiredBelow, studentExemptionBelow, pensionAge, majority } from '../data/ages';
import { shortageExemption } from '../data/exemptions';
import { incomeTreatment, type Treatment } from '../data/incomes';
import { capitalSlices } from '../data/property';
import type { IsoDate } from '../kernel/iso-date';
import type { Period } from '../kernel/money';
import { isSurelyFamily } from './category';
import {
  isSingleBecauseHomeless,
  livesWithPartner,
  mayHaveDependentChild,
  othersIn,
  relativesWhoMayCount,
} from './household';
import { hasStudentExemption } from './resources/work-exemption';

/** The parts of the conversation, in their order; each has a name on the screen. */
export const sections = [
  'person',
  'status',
  'household',
  'work',
  'income',
  'property',
  'rights',
  'place',
] as const;
export type Section = (typeof sections)[number];

/** Options that a first, shorter choice opens; a group of one option is that option. */
export interface OptionGroup {
  readonly id: string;
  readonly options: readonly string[];
}

/** What kind of answer a question takes; each kind has one field on the screen. */
export type QuestionKind =
  | {
      readonly kind: 'choice';
      readonly options: (answers: Answers) => readonly string[];
      readonly groups?: readonly OptionGroup[];
    }
  | { readonly kind: 'several'; readonly groups: readonly OptionGroup[] }
  | { readonly kind: 'money'; readonly per: Period }
  | { readonly kind: 'percent' }
  | { readonly kind: 'count'; readonly low: number; readonly high: number; readonly unit?: 'years' }
  | { readonly kind: 'incomes' }
  | { readonly kind: 'relatives' }
  | { readonly kind: 'properties' }
  | { readonly kind: 'transfers' }
  | { readonly kind: 'place' };

/** A fact we may ask. Its id is the field of the contract. */
export type Question = QuestionKind & {
  readonly id: AnswerId;
  readonly section: Section;
  /** "I don't know" is an answer here. */
  readonly unknown?: true;
  /** May be left open: nothing of the amount or the conditions hangs on it. */
  readonly optional?: true;
  /** Asks for what both partners have together, where only the family category is open (A.R. / K.B. 11-7-2002, art. 34 § 4). */
  readonly ofBoth?: true;
  /** Whether the answer has a meaning; undefined while an earlier answer is missing. False makes it moot. */
  readonly applies: (answers: Answers, onDate: IsoDate) => boolean | undefined;
  /** Whether it is worth a screen, where that is narrower than having a meaning. */
  readonly worthAsking?: (answers: Answers, onDate: IsoDate) => boolean;
};

const always = (): true => true;
const fixed = (options: readonly string[]) => (): readonly string[] => options;

/** Every question, in the order of the conversation. */
export const questions: readonly Question[] = [
  {
    id: 'residence',
    section: 'person',
    kind: 'choice',
    options: fixed(words.residences),
    unknown: true,
    applies: always,
  },
  {
    id: 'hosted',
    section: 'person',
    kind: 'choice',
    options: fixed(words.yesNo),
    applies: ({ residence }) => residence && residence === 'homeless',
  },
  {
    id: 'detention',
    section: 'person',
    kind: 'choice',
    options: fixed(words.detentions),
    applies: always,
    worthAsking: ({ residence }) => residence === 'institution',
  },
  { id: 'age', section: 'person', kind: 'count', low: 0, high: 120, unit: 'years', applies: always },
  {
    id: 'minorSituation',
    section: 'person',
    kind: 'choice',
    options: fixed(words.minorSituations),
    applies: ({ age }, onDate) => (age === undefined ? undefined : age < majority.on(onDate).value),
  },
  {
    id: 'status',
    section: 'status',
    kind: 'choice',
    options: fixed(words.statuses),
    groups: [
      { id: 'belgian', options: ['belgian'] },
      { id: 'euCitizen', options: ['euCitizen'] },
      { id: 'family', options: ['familyOfEuCitizen', 'familyOfBelgian'] },
      {
        id: 'protection',
        options: ['refugee', 'subsidiaryProtection', 'stateless', 'temporaryProtection', 'asylumSeeker'],
      },
      { id: 'otherForeigner', options: ['otherForeigner'] },
      { id: 'noLegalStay', options: ['noLegalStay'] },
      { id: 'preferNotToSay', options: ['preferNotToSay'] },
    ],
    unknown: true,
    applies: always,
  },
  {
    id: 'document',
    section: 'status',
    kind: 'choice',
    options: ({ status }) => documentsOf(status),
    groups: [{ id: 'settled', options: ['b', 'k', 'l'] }],
    unknown: true,
    applies: ({ status }) => status && documentsOf(status).length > 0,
  },
  {
    id: 'euPurpose',
    section: 'status',
    kind: 'choice',
    options: fixed(words.euPurposes),
    applies: ({ status, document }) => {
      if (!status) return undefined;
      if (documentsOf(status).length === 0) return false;
      return document && (document === 'annex19' || (document === 'eu' && !isFamily(status)));
    },
  },
  {
    id: 'threeMonths',
    section: 'status',
    kind: 'choice',
    options: fixed(words.yesNo),
    unknown: true,
    applies: ({ status, document, euPurpose }) => {
      if (!status) return undefined;
      if (documentsOf(status).length === 0) return false;
      if (!document) return undefined;
      if (document === 'f' || document === 'annex19ter') return true;
      if (document === 'eu') return isFamily(status) || (euPurpose && euPurpose !== 'worker');
      return document === 'annex19' && euPurpose && (euPurpose === 'student' || euPurpose === 'ownMeans');
    },
  },
  {
    id: 'reception',
    section: 'status',
    kind: 'choice',
    options: fixed(words.receptions),
    applies: ({ status }) => status && status === 'asylumSeeker',
  },
  {
    id: 'household',
    section: 'household',
    kind: 'several',
    groups: [
      { id: 'partner', options: ['partner'] },
      { id: 'minorChild', options: ['minorChild'] },
      { id: 'family', options: ['parent', 'adultChild', 'grandparent', 'adultGrandchild', 'sibling'] },
      { id: 'byMarriage', options: ['parentInLaw', 'childInLaw', 'formerSpouse', 'stepParent'] },
      { id: 'other', options: ['other'] },
    ],
    applies: always,
  },
  {
    id: 'childrenDependent',
    section: 'household',
    kind: 'choice',
    options: fixed(words.yesNo),
    unknown: true,
    applies: ({ household }) => household?.includes('minorChild'),
  },
  {
    id: 'custody',
    section: 'household',
    kind: 'choice',
    options: fixed(words.custodies),
    unknown: true,
    applies: ({ household, childrenDependent }) =>
      household?.includes('minorChild') === true
        ? childrenDependent && childrenDependent !== 'no'
        : household && false,
  },
  {
    id: 'sharedHousehold',
    section: 'household',
    kind: 'choice',
    options: fixed(words.yesNo),
    unknown: true,
    applies: (answers) =>
      answers.household && othersIn(answers).length > 0 && !isSingleBecauseHomeless(answers),
  },
  {
    id: 'partnerApplies',
    section: 'household',
    kind: 'choice',
    options: fixed(words.yesNo),
    unknown: true,
    applies: (answers, onDate) =>
      livesWithPartner(answers) && isSettled(answers) && !isSurelyFamily(answers, onDate),
  },
  {
    id: 'work',
    section: 'work',
    kind: 'choice',
    options: fixed(words.works),
    unknown: true,
    applies: always,
    worthAsking: ({ age }, onDate) => age !== undefined && age < pensionAge.on(onDate).value,
  },
  { id: 'incomes', section: 'income', kind: 'incomes', applies: always },
  {
    id: 'jobStarted',
    section: 'income',
    kind: 'choice',
    options: fixed(words.jobStarts),
    unknown: true,
    applies: ({ incomes }) => incomes?.some(({ kind }) => kind === 'wage' || kind === 'selfEmployed'),
    // The student exemption does not ask when the job began.
    worthAsking: (answers, onDate) =>
      !isStudentBelowLimit(answers, onDate) ||
      (answers.incomes ?? []).some(({ kind }) => kind === 'selfEmployed'),
  },
  {
    id: 'shortageJob',
    section: 'income',
    kind: 'choice',
    options: fixed(words.yesNo),
    unknown: true,
    applies: ({ incomes, jobStarted, work }, onDate) => {
      if (!incomes) return undefined;
      if (shortageExemption.on(onDate).value === null || work === 'student') return false;
      if (!incomes.some(({ kind }) => kind === 'wage')) return false;
      return jobStarted && jobStarted !== 'before';
    },
  },
  {
    id: 'exemptionScheme',
    section: 'income',
    kind: 'choice',
    options: fixed(words.exemptionSchemes),
    unknown: true,
    applies: ({ incomes }, onDate) =>
      incomes?.some(({ kind }) => incomeTreatment.on(onDate).value[kind].exemption !== null),
    // One exemption excludes the other for good (art. 35), so it matters where both would exempt something.
    worthAsking: (answers, onDate) =>
      !hasStudentExemption(answers, onDate) &&
      earns(answers, ['artistic'], onDate) &&
      (earns(answers, ['training'], onDate) ||
        (earns(answers, ['pay'], onDate) && answers.jobStarted !== 'before')),
  },
  {
    id: 'partnerIncomes',
    section: 'income',
    kind: 'incomes',
    applies: (answers, onDate) => {
      if (livesWithPartner(answers) !== true) return livesWithPartner(answers);
      if (isSurelyFamily(answers, onDate)) return true;
      return answers.partnerApplies && (answers.partnerApplies !== 'yes' || mayHaveDependentChild(answers));
    },
  },
  {
    id: 'partnerJobStarted',
    section: 'income',
    kind: 'choice',
    options: fixed(words.jobStarts),
    unknown: true,
    applies: (answers) => {
      if (!answers.household) return undefined;
      // A partner has the exemption in the family category only (art. 35).
      if (!livesWithPartner(answers) || !mayHaveDependentChild(answers)) return false;
      return answers.partnerIncomes?.some(({ kind }) => kind === 'wage' || kind === 'selfEmployed');
    },
  },
  {
    id: 'relatives',
    section: 'income',
    kind: 'relatives',
    applies: relativesCount,
  },
  {
    id: 'otherApplicants',
    section: 'income',
    kind: 'count',
    low: 0,
    high: 99,
    applies: relativesCount,
    // One relative alone leaves nobody else in the home who could apply.
    worthAsking: ({ household }) => (household ?? []).length > 1,
  },
  {
    id: 'savings',
    section: 'property',
    kind: 'money',
    per: 'once',
    unknown: true,
    ofBoth: true,
    applies: always,
  },
  {
    id: 'savingsShare',
    section: 'property',
    kind: 'percent',
    ofBoth: true,
    applies: ({ savings }) => (savings === undefined ? undefined : savings !== 0),
    worthAsking: ({ savings }, onDate) => isAboveFirstSlice(savings, onDate),
  },
  { id: 'properties', section: 'property', kind: 'properties', ofBoth: true, applies: always },
  {
    id: 'childBenefitChildren',
    section: 'property',
    kind: 'count',
    low: 0,
    high: 99,
    ofBoth: true,
    applies: ({ properties }) =>
      properties?.some(
        ({ kind, cadastralIncome }) =>
          kind === 'built' || (kind === 'abroad' && cadastralIncome !== undefined),
      ),
  },
  {
    id: 'partnerSavings',
    section: 'property',
    kind: 'money',
    per: 'once',
    unknown: true,
    applies: partnerPropertyCounts,
  },
  {
    id: 'partnerSavingsShare',
    section: 'property',
    kind: 'percent',
    applies: (answers, onDate) =>
      partnerPropertyCounts(answers, onDate) &&
      (answers.partnerSavings === undefined ? undefined : answers.partnerSavings !== 0),
    worthAsking: ({ partnerSavings }, onDate) => isAboveFirstSlice(partnerSavings, onDate),
  },
  {
    id: 'partnerProperties',
    section: 'property',
    kind: 'properties',
    applies: partnerPropertyCounts,
  },
  { id: 'transfers', section: 'property', kind: 'transfers', ofBoth: true, applies: always },
  {
    id: 'housingPaidByOthers',
    section: 'property',
    kind: 'money',
    per: 'month',
    unknown: true,
    applies: always,
    worthAsking: ({ residence }) => residence !== 'homeless',
  },
  {
    id: 'otherBenefits',
    section: 'rights',
    kind: 'choice',
    options: fixed(words.otherBenefits),
    unknown: true,
    applies: always,
  },
  {
    id: 'maintenance',
    section: 'rights',
    kind: 'choice',
    options: fixed(words.maintenances),
    unknown: true,
    applies: always,
  },
  {
    id: 'receivedInLastThreeMonths',
    section: 'rights',
    kind: 'choice',
    options: fixed(words.yesNo),
    unknown: true,
    applies: always,
    // Under 25, and for full-time students, the project is required whatever the answer (art. 11).
    worthAsking: (answers, onDate) =>
      answers.work === 'student'
        ? mayKeepStudentExemption(answers, onDate)
        : (answers.age ?? 0) >= projectRequiredBelow.on(onDate).value,
  },
  {
    id: 'studentSinceBefore25',
    section: 'rights',
    kind: 'choice',
    options: fixed(words.yesNo),
    unknown: true,
    applies: ({ work, age }, onDate) => {
      if (work === undefined || age === undefined) return undefined;
      // Who does not know whether the studies count as full-time may still be a student.
      return (work === 'student' || work === words.unknown) && age >= studentExemptionBelow.on(onDate).value;
    },
    // Only somebody who receives it already can have had it before.
    worthAsking: (answers, onDate) =>
      answers.receivedInLastThreeMonths === 'yes' && mayKeepStudentExemption(answers, onDate),
  },
  { id: 'commune', section: 'place', kind: 'place', optional: true, applies: always },
  {
    id: 'registeredCommune',
    section: 'place',
    kind: 'place',
    optional: true,
    applies: (answers) =>
      startedElsewhere(answers) ||
      answers.status === 'asylumSeeker' ||
      answers.status === 'temporaryProtection',
    // Where only the status counts, the commune of registration can be named on the result (act of 2 April 1965, art. 2 § 5).
    worthAsking: startedElsewhere,
  },
];

/** The question of a field. Throws for a field that is asked on the result, or never. */
export function questionOf(id: AnswerId): Question {
  const question = questions.find((candidate) => candidate.id === id);
  if (!question) throw new NoSuchQuestion(`nothing asks for ${id}`);
  return question;
}

/** Thrown when a field has no question in the conversation. */
export class NoSuchQuestion extends Error {
  override readonly name = 'NoSuchQuestion';
}

/** The questions that apply to these answers, in order: what was asked, and what is still to ask. */
export function path(answers: Answers, onDate: IsoDate): readonly AnswerId[] {
  const counted = relevant(answers, onDate);
  return questions
    .filter((question) => question.applies(counted, onDate) === true)
    .filter(
      (question) => counted[question.id] !== undefined || (question.worthAsking?.(counted, onDate) ?? true),
    )
    .map(({ id }) => id);
}

/** The answers that count: those that the others make moot are left out; nothing is left out for being early. */
export function relevant(answers: Answers, onDate: IsoDate): Answers {
  return questions.reduce<Answers>((kept, question) => {
    if (kept[question.id] === undefined || question.applies(kept, onDate) !== false) return kept;
    const { [question.id]: _moot, ...rest } = kept;
    return rest;
  }, answers);
}

/** What stands on the screen of a choice at first: the options, and in the place of several of a group their group. */
export function firstChoices(
  question: Question & { kind: 'choice' },
  answers: Answers,
): readonly OptionGroup[] {
  const offered = question.options(answers);
  const tiers = offered.map((option) => {
    const group = question.groups?.find(({ options }) => options.includes(option));
    const members = group?.options.filter((one) => offered.includes(one)) ?? [];
    const isAlone = members.length === 1 && group?.options.length !== 1;
    return group && !isAlone ? { id: group.id, options: members } : { id: option, options: [option] };
  });
  return tiers.filter(({ id }, index) => tiers.findIndex((tier) => tier.id === id) === index);
}

/** The papers that a status may come with; none where the paper changes nothing. */
function documentsOf(status: Answers['status']): readonly string[] {
  switch (status) {
    case 'euCitizen':
      return ['eu', 'euPlus', 'annex19', 'm', 'annex15', 'none'];
    case 'familyOfEuCitizen':
    case 'familyOfBelgian':
      return ['f', 'fPlus', 'eu', 'euPlus', 'annex19ter', 'm', 'annex15'];
    case 'stateless':
      return ['a', 'b', 'annex15', 'none'];
    case 'temporaryProtection':
      return ['a', 'annex15', 'none'];
    case 'otherForeigner':
      return ['a', 'b', 'k', 'l', 'm', 'orange', 'annex15', 'none'];
    default:
      return [];
  }
}

/** For studies and institutions the commune of registration at the start stays competent (same act, art. 2). */
function startedElsewhere({ work, residence, detention }: Answers): boolean {
  return work === 'student' || residence === 'institution' || detention === 'prison';
}

function isFamily(status: Answers['status']): boolean {
  return status === 'familyOfEuCitizen' || status === 'familyOfBelgian';
}

/** Whether the answers on the children, where there are any, have been given. */
function isSettled(answers: Answers): boolean | undefined {
  if (!answers.household?.includes('minorChild') || answers.childrenDependent === 'no') return true;
  return answers.childrenDependent && answers.custody ? true : undefined;
}

function relativesCount(answers: Answers, onDate: IsoDate): boolean | undefined {
  if (!answers.household) return undefined;
  if (relativesWhoMayCount(answers, onDate).length === 0) return false;
  return answers.sharedHousehold === undefined ? undefined : true;
}

/** Savings and property of a partner who does not apply, outside the family category (art. 34 § 1). */
function partnerPropertyCounts(answers: Answers, onDate: IsoDate): boolean | undefined {
  if (livesWithPartner(answers) !== true) return livesWithPartner(answers);
  if (isSurelyFamily(answers, onDate)) return false;
  return answers.partnerApplies === undefined ? undefined : answers.partnerApplies !== 'yes';
}

/** Below the first slice nothing counts, whoever owns it (art. 27). */
function isAboveFirstSlice(savings: Answers['savings'], onDate: IsoDate): boolean {
  return typeof savings === 'number' && savings > (capitalSlices.on(onDate).value[0]?.upTo ?? 0);
}

function earns(
  { incomes = [] }: Answers,
  exemptions: readonly Treatment['exemption'][],
  onDate: IsoDate,
): boolean {
  const treatment = incomeTreatment.on(onDate).value;
  return incomes.some(({ kind }) => exemptions.includes(treatment[kind].exemption));
}

function isStudentBelowLimit({ work, age }: Answers, onDate: IsoDate): boolean {
  return work === 'student' && (age ?? 0) < studentExemptionBelow.on(onDate).value;
}

/** A student past the limit whose pay would keep the student exemption, and has no other (art. 35 § 2). */
function mayKeepStudentExemption(answers: Answers, onDate: IsoDate): boolean {
  if (answers.work !== 'student' || isStudentBelowLimit(answers, onDate)) return false;
  const hasPay = (answers.incomes ?? []).some(({ kind }) => kind === 'wage');
  return hasPay && (answers.jobStarted !== 'during' || earns(answers, ['artistic'], onDate));
}
