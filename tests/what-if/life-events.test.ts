import { describe, expect, test } from 'vitest';
import type { Answers } from '../../src/contract/situation';
import { isoDate } from '../../src/kernel/iso-date';
import { cents } from '../../src/kernel/money';
import { afterEvents, lifeEvents, type LifeEvent } from '../../src/what-if/life-events';
import { plain } from '../people/plain';

const day = isoDate('2026-11-26');
const pay = { own: cents<'month'>(600_00), partner: cents<'month'>(1_100_00) };
const couple: Answers = { ...plain, household: ['partner'], partnerApplies: 'no', partnerIncomes: [] };

const events = (answers: Answers) => afterEvents(answers, day, pay);
const after = (event: LifeEvent, answers: Answers = plain) =>
  events(answers).find((one) => one.event === event);
const amountAfter = (event: LifeEvent, answers?: Answers) =>
  after(event, answers)?.estimates[0]?.perMonth.high;

describe('what happens while the income is received, beside it', () => {
  test('is of eight kinds', () => {
    expect(lifeEvents).toHaveLength(8);
  });

  test('of 600 euros of a job that starts, 321.99 are kept: read off the calculation, not typed', () => {
    expect(after('jobStarts')?.kept).toBe(321_99);
    // 1,367.34 − 278.01, and the flat exemption back.
    expect(amountAfter('jobStarts')).toBe(1_110_17);
  });

  test('of less pay than that, all of it is kept', () => {
    const [first] = afterEvents(plain, day, { own: cents(200_00), partner: cents(0) });
    expect(first?.kept).toBe(200_00);
    expect(first?.estimates[0]?.perMonth.high).toBe(1_367_34);
  });

  test.each<[LifeEvent, number]>([
    ['somebodyMovesIn', 911_56],
    ['partnerMovesIn', 911_56],
    ['childIsBorn', 1_847_89],
    ['otherCommune', 1_367_34],
    ['stayAbroad', 1_367_34],
  ])('%s leaves somebody alone with another amount, or the same', (event, amount) => {
    expect(amountAfter(event)).toBe(amount);
  });

  test('a partner goes, or works: only what is above the cohabitant rate counts without a child', () => {
    expect(amountAfter('adultsMoveOut', couple)).toBe(1_367_34);
    // 1,100 − 911.56 = 188.44 off 911.56, and the flat exemption back.
    expect(amountAfter('partnerWorks', couple)).toBe(736_04);
  });

  test('a job of the partner that starts in a family keeps its exempt part too', () => {
    const family: Answers = {
      ...couple,
      household: ['partner', 'minorChild'],
      childrenDependent: 'yes',
      custody: 'full',
    };
    // 1,847.89 − (1,100 − 321.99), and the flat exemption back.
    expect(amountAfter('partnerWorks', family)).toBe(1_095_71);
  });

  test('only what can happen is tried', () => {
    const named = (answers: Answers) => events(answers).map(({ event }) => event);
    expect(named(plain)).toEqual(
      lifeEvents.filter((one) => one !== 'adultsMoveOut' && one !== 'partnerWorks'),
    );
    expect(named(couple)).toEqual(lifeEvents.filter((one) => one !== 'partnerMovesIn'));
    const homeless: Answers = { ...plain, residence: 'homeless', hosted: 'no' };
    expect(named(homeless)).toEqual(['jobStarts', 'childIsBorn', 'otherCommune', 'stayAbroad']);
    const working: Answers = { ...plain, incomes: [{ kind: 'wage', perMonth: pay.own }] };
    expect(named(working)).not.toContain('jobStarts');
  });
});
