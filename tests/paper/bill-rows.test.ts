import { describe, expect, test } from 'vitest';
import { billRows } from '../../src/paper/bill-rows';
import { everybody, worked } from '../people/worked';

describe('the bill of all readings as one table', () => {
  test('each column adds up to its own year, for everybody', () => {
    for (const { assessment } of everybody) {
      const rows = billRows(assessment.estimates);
      const columns = assessment.estimates.map((_, column) =>
        rows.reduce((sum, { perYear }) => sum + (perYear[column] ?? 0), 0),
      );
      expect(columns).toEqual(assessment.estimates.map(({ perYear }) => perYear.high));
    }
  });

  test('has a line for whatever stands in any of them, in the order of the law', () => {
    const labels = billRows(worked('pool-parents-2200-0-after').assessment.estimates).map(
      ({ line }) => line.label,
    );
    expect(labels).toEqual(['rate', 'relatives', 'flatExemption']);
  });
});
