import type { Assessment } from '../../src/contract/assessment';
import type { Answers } from '../../src/contract/situation';
import { isoDate } from '../../src/kernel/iso-date';
import type { Facts } from '../../src/letters';
import { assess } from '../../src/rules/assess';
import { plain } from '../plain-person';

/** The day whose law applies in these tests. */
export const onDate = isoDate('2026-04-07');

/** A person of thirty, Belgian, alone, without income; what a test is about is put over it. */
export function person(answers: Answers = {}): {
  readonly answers: Answers;
  readonly assessment: Assessment;
} {
  const all: Answers = { ...plain, ...answers };
  return { answers: all, assessment: assess(all, onDate) };
}

/** A centre and a tribunal as lines of data. */
export const offices: Pick<Facts, 'centre' | 'tribunal'> = {
  centre: { lines: [{ fr: 'CPAS de Namur', nl: 'OCMW Namen' }] },
  tribunal: {
    lines: [
      { fr: 'Tribunal du travail de Liège, division Namur', nl: 'Arbeidsrechtbank Luik, afdeling Namen' },
    ],
  },
};
