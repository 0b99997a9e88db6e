import { describe, expect, test } from 'vitest';
import type { Answers } from '../../src/contract/situation';
import { answersAfter, firstOpen, type AnswerEvent, type Heard } from '../../src/interview/answers';
import { detained, integrationIncome } from '../../src/interview/sections/beyond-contract';
import { isoDate } from '../../src/kernel/iso-date';
import { cents } from '../../src/kernel/money';
import { assess } from '../../src/rules/assess';
import { plain } from '../people/plain';

const day = isoDate('2026-11-26');
const nothing: Heard = { heard: {}, skipped: [] };
const wage = { kind: 'wage', perMonth: cents<'month'>(600_00) } as const;

/** What is heard after these answers, one after the other. */
function after(start: Heard, ...given: readonly (readonly [string, unknown])[]): Heard {
  return given.reduce(
    (heard, [question, answer]) =>
      answersAfter(heard, { type: 'answer.given', question, answer } as AnswerEvent),
    start,
  );
}

describe('prison, leave from prison and a tag, as an answer to the first question', () => {
  test('asks for the details at once, and nobody is free before they are there', () => {
    const heard = after(nothing, ['residence', detained]);
    expect(firstOpen(heard, day)).toBe('detention');
    expect(heard.heard).toEqual({ residence: 'institution' });
  });

  test.each([
    ['prison', { residence: 'institution', detention: 'prison' }],
    ['prisonTag', { residence: 'home', detention: 'prisonTag' }],
    ['autonomousTag', { residence: 'home', detention: 'autonomousTag' }],
  ])('%s says where one lives too', (detention, expected) => {
    const heard = after(nothing, ['residence', detained], ['detention', detention]);
    expect(heard.heard).toEqual(expected);
    expect(firstOpen(heard, day)).toBe('age');
  });

  test('leave, or a tag served at home, suspends the payment as prison does', () => {
    for (const detention of ['prison', 'prisonTag']) {
      const { heard } = after(
        { heard: plain, skipped: [] },
        ['residence', detained],
        ['detention', detention],
      );
      expect(assess(heard, day).verdict).toBe('suspended');
    }
  });

  test.each(['released', 'none'])('%s asks where one lives', (detention) => {
    const heard = after(nothing, ['residence', detained], ['detention', detention]);
    expect(firstOpen(heard, day)).toBe('residence');
    const free = after(heard, ['residence', 'homeless']);
    expect(free.heard).toEqual({ residence: 'homeless', detention });
  });

  test('taking it back takes the details back, saying it again keeps them', () => {
    const inside = after(nothing, ['residence', detained], ['detention', 'prisonTag']);
    expect(after(inside, ['residence', detained])).toEqual(inside);
    expect(after(inside, ['residence', 'home']).heard).toEqual({ residence: 'home' });
  });

  test('what a file says of both is taken as it stands', () => {
    const heard = after(nothing, ['residence', 'homeless'], ['detention', 'released'], ['residence', 'home']);
    expect(heard.heard).toEqual({ residence: 'home', detention: 'released' });
  });
});

describe('the integration income itself among the incomes', () => {
  const asked: Heard = { heard: { ...plain, receivedInLastThreeMonths: 'no' }, skipped: [] };

  test('is never counted, and makes the file a running one', () => {
    const heard = after(asked, ['incomes', [{ kind: integrationIncome }]]).heard;
    expect(heard).toMatchObject({ incomes: [], receivedInLastThreeMonths: 'yes' });
    const { estimates } = assess(heard, day);
    expect(estimates[0]?.perMonth).toEqual(assess(plain, day).estimates[0]?.perMonth);
  });

  test('leaves what stands beside it', () => {
    const heard = after(asked, ['incomes', [wage, { kind: integrationIncome }]]).heard;
    expect(heard.incomes).toEqual([wage]);
    expect(after(asked, ['incomes', [wage]]).heard.receivedInLastThreeMonths).toBe('no');
  });

  test('of a partner makes a partner who applies, where that was asked', () => {
    const couple: Answers = { ...plain, household: ['partner'], partnerApplies: 'no' };
    const list = [{ kind: integrationIncome }];
    expect(after({ heard: couple, skipped: [] }, ['partnerIncomes', list]).heard).toMatchObject({
      partnerIncomes: [],
      partnerApplies: 'yes',
    });
    const { partnerApplies: _never, ...family } = couple;
    const heard = after({ heard: family, skipped: [] }, ['partnerIncomes', list]).heard;
    expect(heard).not.toHaveProperty('partnerApplies');
    expect(heard.partnerIncomes).toEqual([]);
  });
});
