import type { Answers } from '../../src/contract/situation';
import { indexSteps, type IndexRow } from '../../src/data/index-steps';
import type { Person } from '../../src/advice/person';
import { isoDate } from '../../src/kernel/iso-date';
import type { Ratio } from '../../src/kernel/money';
import { Timeline } from '../../src/kernel/timeline';
import { amountsOf } from '../../src/rules/estimates';
import { forecastOf } from '../../src/rules/forecast';
import { somebody } from '../people/somebody';

/** The index as it was known on 26 November 2026: later rows are left out, so that these figures stay when it rises. */
const known = new Timeline<Ratio, IndexRow>(
  'indexSteps',
  indexSteps.rows.filter(({ validFrom }) => validFrom <= '2026-09-01'),
);

/** The first day by which its amounts may be old, the day of the step that is expected, and a month of somebody alone then. */
export const toCome = { day: '2027-01-01', stepFrom: isoDate('2027-03-01'), alone: 1_394_67 } as const;

/** Somebody on that day: the last amounts of that index, called old, and the forecast beside them. */
export function somebodyToCome(answers: Answers): Person {
  const day = isoDate(toCome.day);
  const { answers: counted, assessment, amounts } = somebody(answers, day);
  const forecast = forecastOf(counted, day, known);
  return {
    answers: counted,
    amounts,
    assessment: {
      ...assessment,
      estimates: amountsOf(counted, day, known).estimates,
      warnings: [
        ...assessment.warnings.filter((id) => id !== 'amountsMayBeOutdated'),
        'amountsMayBeOutdated',
      ],
      ...(forecast && { forecast }),
    },
  };
}
