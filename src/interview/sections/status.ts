import { euPurposes, receptions, statuses, yesNo } from '../../contract';
import { documentsOf } from '../../rules';
import { fixed, type Question } from './question';

/** Nationality and stay. */
export const statusQuestions = [
  {
    id: 'status',
    section: 'status',
    kind: 'choice',
    options: fixed(statuses),
    groups: [
      { id: 'belgian', options: ['belgian'] },
      { id: 'euCitizen', options: ['euCitizen'] },
      { id: 'family', options: ['familyOfEuCitizen', 'familyOfBelgian'] },
      {
        id: 'protection',
        options: ['refugee', 'subsidiaryProtection', 'stateless', 'temporaryProtection', 'asylumSeeker'],
      },
      { id: 'otherForeigner', options: ['otherForeigner'] },
      { id: 'noLegalStay', options: ['noLegalStay'] },
      { id: 'preferNotToSay', options: ['preferNotToSay'] },
    ],
    plain: 'belgian',
  },
  {
    id: 'document',
    section: 'status',
    kind: 'choice',
    options: ({ status }) => documentsOf(status),
    groups: [{ id: 'settled', options: ['b', 'k', 'l'] }],
  },
  { id: 'euPurpose', section: 'status', kind: 'choice', options: fixed(euPurposes) },
  { id: 'threeMonths', section: 'status', kind: 'choice', options: fixed(yesNo) },
  { id: 'reception', section: 'status', kind: 'choice', options: fixed(receptions) },
] as const satisfies readonly Question[];
