import { majority } from '../../data';
import { always, whenKnown, type Facts } from './fact';

/** Residence and age (loi / wet 26-5-2002, art. 3, 1° and 2°; art. 7). */
export const personFacts = {
  // Of the residences only homelessness moves the amount.
  residence: { applies: always, whenUnknown: ['home', 'homeless'] },
  hosted: { applies: ({ residence }) => whenKnown(residence, (one) => one === 'homeless') },
  detention: { applies: always },
  age: { applies: always },
  minorSituation: {
    applies: ({ age }, onDate) => whenKnown(age, (years) => years < majority.on(onDate).value),
  },
} as const satisfies Facts;
