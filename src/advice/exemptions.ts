import type { LedgerLabel } from '../contract';
import type { Person } from './person';

/** The lines of a calculation that leave a part of pay out (exonération socioprofessionnelle / socio-professionele vrijstelling). */
const labels = [
  'workExemption',
  'studentExemption',
  'shortageExemption',
  'artisticExemption',
] as const satisfies readonly LedgerLabel[];
export type ExemptionLabel = (typeof labels)[number];

/** Which exemptions of art. 35 this person's calculation has, under any reading. */
export function exemptionsOf({ assessment }: Person): readonly ExemptionLabel[] {
  return labels.filter((label) => hasLine(assessment, label));
}

/** Whether a line stands in the calculation of any reading. */
export function hasLine({ estimates }: Person['assessment'], ...wanted: readonly LedgerLabel[]): boolean {
  return estimates.some(({ ledger }) => ledger.some(({ label }) => wanted.includes(label)));
}
