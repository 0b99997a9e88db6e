import type { Answers, ResidenceDocument } from '../../contract';
import { always, whenKnown, type Facts } from './fact';

/** Nationality and stay (loi / wet 26-5-2002, art. 3, 3°). */
export const statusFacts = {
  status: { applies: always, whenUnknown: 'amountStays' },
  document: {
    applies: ({ status }) => whenKnown(status, (one) => documentsOf(one).length > 0),
    whenUnknown: 'amountStays',
  },
  euPurpose: {
    applies: ({ status, document }) => {
      if (!status) return undefined;
      if (documentsOf(status).length === 0) return false;
      return whenKnown(document, (one) => one === 'annex19' || (one === 'eu' && !isFamily(status)));
    },
  },
  threeMonths: {
    applies: ({ status, document, euPurpose }) => {
      if (!status) return undefined;
      if (documentsOf(status).length === 0) return false;
      if (!document) return undefined;
      if (document === 'f' || document === 'annex19ter') return true;
      if (document === 'eu') return isFamily(status) || whenKnown(euPurpose, (one) => one !== 'worker');
      if (document !== 'annex19') return false;
      return whenKnown(euPurpose, (one) => one === 'student' || one === 'ownMeans');
    },
    whenUnknown: 'amountStays',
  },
  reception: { applies: ({ status }) => whenKnown(status, (one) => one === 'asylumSeeker') },
} as const satisfies Facts;

/** The papers that a status may come with; none where the paper changes nothing. */
export function documentsOf(status: Answers['status']): readonly ResidenceDocument[] {
  switch (status) {
    case 'euCitizen':
      return ['eu', 'euPlus', 'annex19', 'm', 'annex15', 'none'];
    case 'familyOfEuCitizen':
    case 'familyOfBelgian':
      return ['f', 'fPlus', 'eu', 'euPlus', 'annex19ter', 'm', 'annex15'];
    case 'stateless':
      return ['a', 'b', 'annex15', 'none'];
    case 'temporaryProtection':
      return ['a', 'annex15', 'none'];
    case 'otherForeigner':
      return ['a', 'b', 'k', 'l', 'm', 'orange', 'annex15', 'none'];
    default:
      return [];
  }
}

function isFamily(status: Answers['status']): boolean {
  return status === 'familyOfEuCitizen' || status === 'familyOfBelgian';
}
