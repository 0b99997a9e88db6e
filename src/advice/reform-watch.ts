import { reformOfBill, reforms, type Reform, type ReformId, type ReformStatus } from '../data';
import type { IsoDate } from '../kernel';
import { relativesWhoMayCount } from '../rules';
import { line, onDay, type Line } from '../text';
import { forecastFor } from './forecast';
import { receives } from './paper-occasions';
import type { Person } from './person';
import { reforms as sentencesOfBills, type Reform as SentenceOfBill } from './warnings';

/** The rules that move and touch this person's result, in the order of the list. */
export function reformsFor(person: Person): readonly Reform[] {
  return reforms.filter(({ id }) => touches[id](person));
}

const touches: Readonly<Record<ReformId, (person: Person) => boolean>> = {
  relatives: ({ answers, assessment }) => relativesWhoMayCount(answers, assessment.onDate).length > 0,
  protection: ({ assessment }) => assessment.bill !== null && reformOfBill[assessment.bill] === 'protection',
  foreigners: ({ assessment }) => assessment.bill !== null && reformOfBill[assessment.bill] === 'foreigners',
  unemployment: ({ answers }) =>
    receives(answers, ['unemployment']) || (answers.work === 'seeking' && answers.otherBenefits === 'none'),
  // Said in the steps, where it follows the grant.
  registration: () => false,
  // Nothing that was voted: it changes no result.
  cap: () => false,
  index: (person) => forecastFor(person) !== null,
};

/** What the warnings say of the bills, sentence by sentence: by the entry they belong to. */
const ofBills: Readonly<Record<SentenceOfBill, ReformId>> = {
  refugee: 'protection',
  subsidiaryProtection: 'protection',
  temporaryProtection: 'protection',
  jobseeker: 'foreigners',
  withoutWork: 'foreigners',
  procedure: 'foreigners',
  fiveYears: 'foreigners',
  asylum: 'foreigners',
};

/** What an entry says: its own sentence, or those that the warnings say of its bill. */
export function linesOfReform({ id }: Reform): readonly Line[] {
  return id === 'protection' || id === 'foreigners'
    ? sentencesOfBills
        .filter((one) => ofBills[one] === id)
        .map((one) => line(`warning.ruleUnderReform.${one}`))
    : [line(`reform.${id}.text`)];
}

/** How far a rule has come, in one sentence with its day. */
export function statusLine({ status, since, from, checkedOn }: Reform): Line {
  const days: Readonly<Record<ReformStatus, IsoDate>> = {
    contested: from ?? since,
    inForce: from ?? since,
    expected: from ?? since,
    draft: since,
    announced: checkedOn,
  };
  return line(`reform.status.${status}`, { day: onDay(days[status]) });
}

/** The entry that a sentence of the warnings belongs to; null for any other sentence. */
export function reformOfSentence(key: string): Reform | null {
  const sentence = sentencesOfBills.find((one) => key === `warning.ruleUnderReform.${one}`);
  return reforms.find(({ id }) => sentence !== undefined && id === ofBills[sentence]) ?? null;
}
