import { describe, expect, test } from 'vitest';
import type { Answers } from '../../src/contract/situation';
import { cents } from '../../src/kernel/money';
import { plain } from '../people/plain';
import { insteadOf, keysOf } from './open-points';

describe('the household', () => {
  const withChild: Answers = {
    ...plain,
    household: ['minorChild'],
    childrenDependent: 'yes',
    custody: 'equal',
  };

  test('with a child half of the time: half of 1 847.89 and half of 1 367.34 in some centres', () => {
    expect(insteadOf('equalCustody', withChild)).toBe(Math.round((1_847_89 + 1_367_34) / 2));
    expect(keysOf({ ...withChild, custody: 'full' })).toEqual([]);
  });

  test('with a partner too has no figure', () => {
    expect(insteadOf('equalCustody', { ...withChild, household: ['minorChild', 'partner'] })).toBeNull();
  });

  test('with a child for less than half of the time is for the centre to examine', () => {
    expect(keysOf({ ...withChild, custody: 'less' })).toEqual(['lessCustody']);
  });

  test('of a couple without a home, and without a child, is settled by no text', () => {
    const couple: Answers = { ...plain, residence: 'homeless', hosted: 'no', household: ['partner'] };
    expect(keysOf(couple)).toContain('homelessCouple');
    expect(keysOf({ ...couple, residence: 'home', partnerApplies: 'yes' })).not.toContain('homelessCouple');
  });

  test('of somebody without a home who stays with parents: whether theirs counts is for the centre', () => {
    const hosted: Answers = { ...plain, residence: 'homeless', hosted: 'yes', household: ['parent'] };
    expect(keysOf(hosted)).toEqual(['hosts']);
    expect(keysOf({ ...hosted, household: ['other'] })).toEqual([]);
  });

  test('with a partner who has no income: some courts see somebody alone', () => {
    const couple: Answers = { ...plain, household: ['partner'], partnerApplies: 'no', partnerIncomes: [] };
    expect(keysOf(couple)).toEqual(['partnerWithoutIncome', 'partnerWithoutStay']);
    expect(keysOf({ ...couple, partnerApplies: 'yes' })).toEqual([]);
    const paid: Answers = { ...couple, partnerIncomes: [{ kind: 'wage', perMonth: cents(100_00) }] };
    expect(keysOf(paid)).toEqual([]);
  });
});
