import { describe, expect, test } from 'vitest';
import { nextStep } from '../../src/advice/next-step';
import { otherRightsOf } from '../../src/advice/other-rights';
import { rightsOf } from '../../src/advice/rights';
import type { Answers } from '../../src/contract/situation';
import { plainBut } from '../people/somebody';

const rights = (answers: Answers) => otherRightsOf(plainBut(answers)).map(({ words }) => words);
const reasonOf = (answers: Answers, condition: string) =>
  plainBut(answers).assessment.findings.find((one) => one.condition === condition)?.reason;

describe('a family without a right to stay', () => {
  const family: Answers = {
    status: 'noLegalStay',
    household: ['minorChild'],
    childrenDependent: 'yes',
    custody: 'full',
  };

  test('hears of the child’s own right first, and asks at the centre', () => {
    expect(rights(family)).toEqual(['childOwnRight', 'familyReception', 'urgentMedicalAid']);
    expect(nextStep(plainBut(family))).toBe('familyAtCentre');
    expect(reasonOf(family, 'status')).toBe('noLegalStayFamily');
  });

  test('not somebody alone, and not somebody with an adult child', () => {
    for (const household of [[], ['adultChild']] as const) {
      expect(rights({ status: 'noLegalStay', household })).toEqual(['urgentMedicalAid']);
      expect(nextStep(plainBut({ status: 'noLegalStay', household }))).toBe('urgentMedicalAid');
    }
  });
});

describe('a European who came to work', () => {
  const worker: Answers = { status: 'euCitizen', document: 'eu', euPurpose: 'worker' };

  test('and works is told so; who does not any more is told of the past, and of the stay', () => {
    expect(reasonOf({ ...worker, work: 'working' }, 'status')).toBe('euWorker');
    expect(reasonOf({ ...worker, work: 'selfEmployed' }, 'status')).toBe('euWorker');
    for (const work of ['seeking', 'health', 'student', 'unknown'] as const)
      expect(reasonOf({ ...worker, work }, 'status')).toBe('euWorkerBefore');
  });

  test('the same without a card yet', () => {
    const waiting: Answers = { ...worker, document: 'annex19' };
    expect(reasonOf({ ...waiting, work: 'working' }, 'status')).toBe('workerNoCard');
    expect(reasonOf({ ...waiting, work: 'seeking' }, 'status')).toBe('workerBeforeNoCard');
  });

  test('the outcome is the same: the card counts', () => {
    const outcome = (work: 'working' | 'seeking') =>
      plainBut({ ...worker, work }).assessment.findings.find(({ condition }) => condition === 'status')
        ?.outcome;
    expect(outcome('seeking')).toBe(outcome('working'));
  });
});

describe('somebody self-employed without income', () => {
  test('hears of the droit passerelle, which no employee does', () => {
    expect(rightsOf(plainBut({ work: 'selfEmployed' }))).toContain('bridgingRight');
    expect(rightsOf(plainBut({}))).not.toContain('bridgingRight');
  });

  test('is sent to the social insurance fund, not to a union', () => {
    expect(rights({ work: 'selfEmployed', otherBenefits: 'notClaimed' })).toContain('claimAsSelfEmployed');
    expect(rights({ otherBenefits: 'notClaimed' })).toContain('claimOtherBenefitFirst');
  });
});

describe('a file that runs', () => {
  test('is told to report, and not to apply', () => {
    expect(nextStep(plainBut({ receivedInLastThreeMonths: 'yes' }))).toBe('tellChanges');
    expect(nextStep(plainBut({ receivedInLastThreeMonths: 'no' }))).toBe('apply');
  });

  test('begins again after prison without a new request', () => {
    expect(nextStep(plainBut({ detention: 'released' }))).toBe('afterRelease');
    expect(nextStep(plainBut({ detention: 'autonomousTag' }))).toBe('apply');
  });
});
