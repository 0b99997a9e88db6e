import { expect, test } from 'vitest';
import type { AnswerId, Answers } from '../../src/contract/situation';
import { isoDate } from '../../src/kernel/iso-date';
import { cents } from '../../src/kernel/money';
import { path } from '../../src/interview/path';
import { plain } from '../people/plain';

/** Nothing owned, nothing sold, nothing paid by others: what most people answer. */
const owningNothing = {
  ...plain,
  savings: cents(0),
  properties: [],
  transfers: [],
  housingPaidByOthers: cents(0),
  commune: '62063',
} as const satisfies Answers;

/**
 * Five people with nothing unusual, and how many questions each was asked before the law of 26 November 2026 brought new
 * ones: counted on the commit 0288fd9, never to be raised for them.
 */
const people: readonly (readonly [string, number, Answers])[] = [
  ['somebody alone, without income', 14, owningNothing],
  [
    'a student of 20 who lives with both parents',
    17,
    {
      ...owningNothing,
      age: 20,
      work: 'student',
      household: ['parent', 'parent'],
      sharedHousehold: 'yes',
      relatives: [{ relation: 'parent', perMonth: cents(1_500_00) }],
      otherApplicants: 0,
      registeredCommune: '62063',
    },
  ],
  [
    'a couple with a child',
    17,
    {
      ...owningNothing,
      household: ['partner', 'minorChild'],
      childrenDependent: 'yes',
      custody: 'full',
      partnerIncomes: [],
    },
  ],
  [
    'a couple without a child, both of whom apply',
    15,
    { ...owningNothing, household: ['partner'], partnerApplies: 'yes' },
  ],
  [
    'somebody with a pension',
    13,
    { ...owningNothing, age: 70, incomes: [{ kind: 'pension', perMonth: cents(900_00) }] },
  ],
];

/** The questions in the order in which they are asked, each answered as this person would. */
function asked(person: Answers): readonly AnswerId[] {
  const onDate = isoDate('2026-11-26');
  let heard: Answers = {};
  for (;;) {
    const next = path(heard, onDate).find((id) => heard[id] === undefined);
    if (next === undefined) return path(heard, onDate);
    if (person[next] === undefined) throw new Error(`nobody knows the answer to ${next}`);
    heard = { ...heard, [next]: person[next] };
  }
}

for (const [who, screens, person] of people) {
  test(`${who} is asked ${screens} questions, no more than before`, () => {
    expect(asked(person)).toHaveLength(screens);
  });
}
