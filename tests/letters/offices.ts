import { isoDate } from '../../src/kernel/iso-date';
import type { Facts } from '../../src/letters';

/** The day whose law applies in these tests. */
export const onDate = isoDate('2026-04-07');

/** A centre and a tribunal as lines of data. */
export const offices: Pick<Facts, 'centre' | 'tribunal'> = {
  centre: { lines: [{ fr: 'CPAS de Namur', nl: 'OCMW Namen' }] },
  tribunal: {
    lines: [
      { fr: 'Tribunal du travail de Liège, division Namur', nl: 'Arbeidsrechtbank Luik, afdeling Namen' },
    ],
  },
};
