import { performance } from 'node:perf_hooks';
import type { Answers } from '../../src/contract';
import { cents, isoDate } from '../../src/kernel';
import { assess } from '../../src/rules';
import { path } from '../../src/interview';

const onDate = isoDate('2026-03-01');

/** A person with parents, pay, savings and a house: every step of the decree has something to do. */
const full: Answers = {
  residence: 'home',
  age: 30,
  status: 'belgian',
  household: ['parent', 'parent'],
  sharedHousehold: 'yes',
  work: 'working',
  incomes: [
    { kind: 'wage', perMonth: cents(600_00) },
    { kind: 'sickness', perDay: cents(12_50) },
  ],
  jobStarted: 'during',
  shortageJob: 'no',
  relatives: [
    { relation: 'parent', perMonth: cents(1_100_00), childBenefitForApplicant: cents(150_00) },
    { relation: 'parent', perMonth: cents(300_00) },
  ],
  otherApplicants: 1,
  savings: cents(9_000_00),
  properties: [{ kind: 'built', cadastralIncome: cents(980_00) }],
  childBenefitChildren: 1,
  transfers: [{ kind: 'movable', given: true, value: cents(8_000_00), on: isoDate('2024-05-01') }],
  otherBenefits: 'none',
  maintenance: 'none',
  receivedInLastThreeMonths: 'yes',
};

const threeUnknowns: Answers = {
  ...full,
  sharedHousehold: 'unknown',
  jobStarted: 'unknown',
  savings: 'unknown',
};

/** Median and 95th percentile of one call, in microseconds. */
function measure(work: () => unknown): { readonly median: number; readonly p95: number } {
  for (let warmUp = 0; warmUp < 2_000; warmUp += 1) work();
  const samples = Array.from({ length: 5_000 }, () => {
    const start = performance.now();
    work();
    return (performance.now() - start) * 1_000;
  }).sort((one, other) => one - other);
  const at = (part: number): number => samples[Math.floor(samples.length * part)] ?? Number.NaN;
  return { median: at(0.5), p95: at(0.95) };
}

/** npm run bench: how long one assessment takes, beside the figures wanted. */
export function main(): void {
  const rows: readonly (readonly [string, () => unknown, string])[] = [
    ['an assessment, everything known', () => assess(full, onDate), 'below 60 µs'],
    ['an assessment, three unknowns', () => assess(threeUnknowns, onDate), 'below 1000 µs'],
    ['the path of the questions', () => path(full, onDate), ''],
  ];
  for (const [name, work, wanted] of rows) {
    const { median, p95 } = measure(work);
    console.log(
      `${name}: median ${median.toFixed(1)} µs, p95 ${p95.toFixed(1)} µs${wanted && ` (${wanted})`}`,
    );
  }
}
