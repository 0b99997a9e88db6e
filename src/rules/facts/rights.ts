import { unknown } from '../../contract';
import { studentExemptionBelow } from '../../data';
import { always, type Facts } from './fact';

/** Other benefits first, maintenance, what was received before (loi / wet 26-5-2002, art. 3, 6°; art. 4; art. 11; decree, art. 35 § 2). */
export const rightsFacts = {
  otherBenefits: { applies: always, whenUnknown: 'amountStays' },
  maintenance: { applies: always, whenUnknown: 'amountStays' },
  receivedInLastThreeMonths: { applies: always, whenUnknown: 'amountStays' },
  studentSinceBefore25: {
    applies: ({ work, age }, onDate) => {
      if (work === undefined || age === undefined) return undefined;
      // Who does not know whether the studies count as full-time may still be a student.
      return (work === 'student' || work === unknown) && age >= studentExemptionBelow.on(onDate).value;
    },
    whenUnknown: ['yes', 'no'],
  },
} as const satisfies Facts;
