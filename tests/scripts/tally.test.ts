import { describe, expect, test } from 'vitest';
import { failures, tally } from '../../scripts/tools/tally.mjs';

const file = (status: string, ...outcomes: string[]) => ({
  name: 'a.test.ts',
  status,
  assertionResults: outcomes.map((outcome, index) => ({ status: outcome, fullName: `test ${index + 1}` })),
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

describe('the names of what did not pass', () => {
  test('are those that failed and those left out', () => {
    expect(failures({ testResults: [file('failed', 'passed', 'failed', 'pending')] })).toEqual([
      'a.test.ts: test 2 (failed)',
      'a.test.ts: test 3 (pending)',
    ]);
  });
  test('begin with the file, and why, where it broke beside its tests', () => {
    const broken = { ...file('failed', 'pending'), message: 'the page did not open' };
    expect(failures({ testResults: [broken] })).toEqual([
      'a.test.ts: the page did not open',
      'a.test.ts: test 1 (pending)',
    ]);
  });
  test('are none where everything passed', () => {
    expect(failures({ testResults: [file('passed', 'passed')] })).toEqual([]);
    expect(failures(undefined)).toEqual([]);
  });
});
