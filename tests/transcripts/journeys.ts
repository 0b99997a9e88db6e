import type { Answers } from '../../src/contract/situation';
import { questionOf } from '../../src/interview/catalogue';
import { path } from '../../src/interview/path';
import type { QuestionId } from '../../src/interview/sections/question';
import { isoDate, type IsoDate } from '../../src/kernel/iso-date';
import { cents } from '../../src/kernel/money';
import { plainAnswer, plainInterview, together } from '../people/plain';

/** A day on which nothing is out of date. */
export const today = isoDate('2026-04-20');

/** Somebody who hears the pages: what they do, screen by screen. */
export interface Heard {
  readonly name: string;
  /**
   * Fields and what goes into them, then on. `continue` goes on without an answer, `skip` passes over the question,
   * `see early` takes the offer of a result, `other language` changes it and stays.
   */
  readonly acts: readonly string[];
}

type Own = Readonly<Partial<Record<QuestionId, readonly string[]>>>;

/** From the first question to the last, on a day; each journey meets another kind of screen. */
export const journeysOn = (day: IsoDate): readonly Heard[] => [
  {
    name: 'alone-without-income',
    acts: [
      'start',
      ...acts(
        day,
        {},
        {
          residence: ['continue', 'residence = home'],
          age: ['age = thirty', 'age = 30'],
          household: ['household = none', 'other language', 'other language'],
        },
      ),
      'continue',
    ],
  },
  {
    name: 'couple-with-a-wage',
    acts: [
      'start',
      ...acts(
        day,
        {
          age: 24,
          status: 'familyOfBelgian',
          document: 'f',
          threeMonths: 'yes',
          household: ['partner'],
          partnerApplies: 'no',
          work: 'working',
          incomes: [{ kind: 'wage', perMonth: cents(634_50) }],
          jobStarted: 'during',
          shortageJob: 'no',
          partnerIncomes: [],
          savings: 'unknown',
        },
        {
          age: ['age = 24'],
          status: ['status-group = family, status = familyOfBelgian'],
          document: ['document = f'],
          threeMonths: ['threeMonths = yes'],
          household: ['household = partner'],
          partnerApplies: ['partnerApplies = no'],
          work: ['work = working'],
          incomes: [
            'incomes = some',
            'incomes-group = wage',
            'incomes-amount = 1.234',
            'incomes-amount = 634,50',
            'continue',
          ],
          jobStarted: ['jobStarted = during'],
          shortageJob: ['shortageJob = no'],
          partnerIncomes: ['partnerIncomes = none'],
          savings: ['savings = unknown'],
        },
      ),
      'continue',
    ],
  },
  {
    name: 'without-a-right-of-residence',
    acts: [
      'start',
      ...acts(
        day,
        { residence: 'homeless', hosted: 'no', age: 40, status: 'noLegalStay' },
        {
          residence: ['residence = homeless'],
          hosted: ['hosted = no'],
          age: ['age = 40'],
          status: ['status-group = noLegalStay'],
        },
        'status',
      ),
      'see early',
    ],
  },
];

/** The same on the day of the transcripts. */
export const journeys = journeysOn(today);

/** What is done at each question on the way of these answers: what is written down for it, or its plain answer. */
function acts(day: IsoDate, answers: Answers, own: Own, last?: QuestionId): readonly string[] {
  const asked = path(together(plainInterview(day, answers)), day);
  const upTo = last === undefined ? asked.length : asked.indexOf(last) + 1;
  return asked.slice(0, upTo).flatMap((id) => own[id] ?? [plainly(id)]);
}

/** The plain answer of a question as an act; an option that is its own group is chosen there. */
function plainly(id: QuestionId): string {
  const question = questionOf(id);
  const answer = plainAnswer(id);
  if (answer === undefined && question.optional) return 'skip';
  if (typeof answer === 'object' || (answer === 0 && question.first)) return `${id} = none`;
  const isGrouped = question.kind === 'choice' && question.groups !== undefined;
  return `${id}${isGrouped ? '-group' : ''} = ${String(answer)}`;
}
