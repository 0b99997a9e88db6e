import { expect } from 'vitest';
import { conditions } from '../../src/contract/values';
import type { Case } from './cases';

type Interval = { readonly low: number; readonly high: number };

/** An assessment as it stands in its file: amounts in euros. */
export interface WrittenAssessment {
  readonly format: string;
  readonly onDate: string;
  readonly verdict: string;
  readonly findings: readonly { readonly condition: string; readonly outcome: string }[];
  readonly category: string | null;
  readonly categories: readonly string[];
  readonly estimates: readonly {
    readonly reading: string;
    readonly perMonth: Interval;
    readonly perYear: Interval;
    readonly firstMonth?: Interval;
    readonly ledger: readonly { readonly perYear: number }[];
  }[];
  readonly narrowing: readonly string[];
  readonly contract: string;
  readonly alternatives: readonly string[];
  readonly warnings: readonly string[];
  readonly dates: Readonly<Record<string, string>>;
}

/** What holds for every assessment, whatever its case expects. */
export function expectSound(assessment: WrittenAssessment, { situation }: Case): void {
  expect(assessment.format).toBe('assessment/1');
  expect(assessment.onDate).toBe(situation?.onDate);
  expect(assessment.findings.map(({ condition }) => condition)).toEqual(conditions);
  for (const { reading, perMonth, perYear, firstMonth, ledger } of assessment.estimates) {
    for (const { low, high } of [perMonth, perYear, firstMonth ?? perMonth]) {
      expect(low, `${reading}: low above high`).toBeLessThanOrEqual(high);
    }
    const total = ledger.reduce((sum, line) => sum + inCents(line.perYear), 0);
    expect(total, `${reading}: the ledger against the year`).toBe(inCents(perYear.high));
  }
}

/** What the case says of its assessment, key by key as README.md defines them. */
export function expectHolds(assessment: WrittenAssessment, { expect: expected }: Case): void {
  const { alternativesInclude = [], alternativesExclude = [], warningsInclude = [] } = expected;
  const seen = {
    category: assessment.category,
    categories: [...assessment.categories].sort(),
    verdict: assessment.verdict,
    contract: assessment.contract,
    findings: pick(outcomes(assessment), expected.findings),
    strict: amount(of(assessment, 'strict')?.perMonth),
    equity: amount(of(assessment, 'equity')?.perMonth),
    perYear: amount(of(assessment, 'strict')?.perYear),
    firstMonth: amount(of(assessment, 'strict')?.firstMonth),
    alternativesInclude: alternativesInclude.filter((id) => assessment.alternatives.includes(id)),
    alternativesExclude: alternativesExclude.filter((id) => !assessment.alternatives.includes(id)),
    warningsInclude: warningsInclude.filter((id) => assessment.warnings.includes(id)),
    narrowingFirst: assessment.narrowing[0],
    dates: pick(assessment.dates, expected.dates),
  };
  const wanted = { ...expected, ...(expected.categories && { categories: [...expected.categories].sort() }) };
  expect(pick(seen, wanted)).toEqual(wanted);
}

/** One estimate stands for both readings when they agree. */
function of({ estimates }: WrittenAssessment, reading: string): WrittenAssessment['estimates'][number] | undefined {
  return estimates.length === 1 ? estimates[0] : estimates.find((estimate) => estimate.reading === reading);
}

function amount(interval: Interval | undefined): number | readonly number[] | undefined {
  if (!interval) return undefined;
  return interval.low === interval.high ? interval.low : [interval.low, interval.high];
}

function outcomes({ findings }: WrittenAssessment): Readonly<Record<string, string>> {
  return Object.fromEntries(findings.map(({ condition, outcome }) => [condition, outcome]));
}

function pick(from: Readonly<Record<string, unknown>>, named: object = {}): Record<string, unknown> {
  return Object.fromEntries(Object.keys(named).map((name) => [name, from[name]]));
}

function inCents(euros: number): number {
  return Math.round(euros * 100);
}
