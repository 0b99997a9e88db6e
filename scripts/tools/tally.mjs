/**
 * The part of a test report that is counted.
 * @typedef {{ name: string, status: string, message?: string, assertionResults: readonly { status: string, fullName: string }[] }} FileReport
 * @typedef {{ testResults: readonly FileReport[] }} Report
 */

/**
 * How many tests passed and failed. A file that could not be read is a failure; so is a test left out, and a run that
 * ended badly although no test says why.
 * @param {Report | undefined} report
 * @param {boolean} endedWell
 * @returns {{ passed: number, failed: number }}
 */
export function tally(report, endedWell) {
  const files = report?.testResults ?? [];
  const outcomes = files.flatMap(({ assertionResults }) => assertionResults.map(({ status }) => status));
  const passed = outcomes.filter((status) => status === 'passed').length;
  const broken = files.filter(
    ({ status, assertionResults }) =>
      status === 'failed' && assertionResults.every((test) => test.status !== 'failed'),
  ).length;
  const failed = outcomes.length - passed + broken;
  return { passed, failed: failed === 0 && (!endedWell || passed === 0) ? 1 : failed };
}

/**
 * The names of the tests that did not pass, a line each; of a file that broke beside its tests, the file and why.
 * @param {Report | undefined} report
 * @returns {string[]}
 */
export function failures(report) {
  return (report?.testResults ?? []).flatMap(({ name, status, message, assertionResults }) => {
    const missed = assertionResults.filter((test) => test.status !== 'passed');
    const broken = status === 'failed' && missed.every((test) => test.status !== 'failed');
    return [
      ...(broken ? [`${name}: ${message ?? 'broke beside its tests'}`] : []),
      ...missed.map((test) => `${name}: ${test.fullName} (${test.status})`),
    ];
  });
}
