import { describe, expect, test } from 'vitest';
import { tally } from '../../scripts/tools/tally.mjs';

const file = (status: string, ...outcomes: string[]) => ({
  status,
  assertionResults: outcomes.map((outcome) => ({ status: outcome })),
});

describe('the count of tests', () => {
  test('adds up over the files', () => {
    const report = { testResults: [file('passed', 'passed', 'passed'), file('failed', 'passed', 'failed')] };
    expect(tally(report, false)).toEqual({ passed: 3, failed: 1 });
  });
  test('a file that cannot be read is one failure', () => {
    expect(tally({ testResults: [file('failed'), file('passed', 'passed')] }, false)).toEqual({
      passed: 1,
      failed: 1,
    });
  });
  test('a file that breaks beside its tests is one failure', () => {
    expect(tally({ testResults: [file('failed', 'passed')] }, false)).toEqual({ passed: 1, failed: 1 });
  });
  test('a test left out is a failure', () => {
    expect(tally({ testResults: [file('passed', 'passed', 'pending', 'todo')] }, true)).toEqual({
      passed: 1,
      failed: 2,
    });
  });
  test('a run without a report is a failure', () => {
    expect(tally(undefined, false)).toEqual({ passed: 0, failed: 1 });
  });
  test('a run that ends badly without saying why is a failure', () => {
    expect(tally({ testResults: [file('passed', 'passed')] }, false)).toEqual({ passed: 1, failed: 1 });
  });
  test('a run that finds no test is a failure', () => {
    expect(tally({ testResults: [] }, true)).toEqual({ passed: 0, failed: 1 });
  });
});
