import { describe, expect, test } from 'vitest';
import type { Answers } from '../../src/contract/situation';
import { paperGroups, paperIds, papers } from '../../src/advice/papers';
import { isoDate } from '../../src/kernel/iso-date';
import { bothOf } from '../locales/dictionaries';
import { idsOf, today } from './paper-ids';

describe('the papers', () => {
  test('of a grandparent in the home are asked for from 1 March 2026 only', () => {
    const answers: Answers = { household: ['grandparent'], sharedHousehold: 'yes' };
    expect(idsOf(answers, isoDate('2026-02-28'))).not.toContain('relativesIncome');
    expect(idsOf(answers, isoDate('2026-03-01'))).toContain('relativesIncome');
  });

  test('of a homeless person hold no lease, and of a pensioner nothing of school or of looking for work', () => {
    expect(idsOf({ residence: 'homeless', household: [], work: 'seeking', age: 30 })).not.toContain('lease');
    const retired = idsOf({ residence: 'home', household: [], age: 70, otherBenefits: 'none' });
    expect(
      retired.filter((id) => ['enrolment', 'studyGrant', 'jobSearch', 'endOfBenefit'].includes(id)),
    ).toEqual([]);
  });

  test('about debts are the only ones that are left to the person', () => {
    expect(
      papers({}, today)
        .filter(({ optional }) => optional)
        .map(({ id }) => id),
    ).toEqual(['debts']);
  });

  test('have each a name and somebody who gives them, in both languages, and each group its title', async () => {
    const texts = await bothOf('letters');
    for (const dictionary of [texts.fr, texts.nl]) {
      for (const id of paperIds) {
        expect(dictionary[`paper.${id}.name`], id).toBeTruthy();
        expect(dictionary[`paper.${id}.from`], id).toBeTruthy();
      }
      for (const group of paperGroups) expect(dictionary[`paper.group.${group}`], group).toBeTruthy();
    }
  });
});
