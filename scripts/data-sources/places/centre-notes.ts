import type { CentreNote } from '../../../src/places';

/** What the notes of the list of January 2026 say, as the screens tell it; a number given elsewhere beside it. */
export interface NoteOfCentre {
  readonly kind: CentreNote;
  readonly otherPhone?: string;
}

/**
 * The doubts and additions of `given/cpas-wallonia.json` and `given/cpas-flanders.json`, row by row. Not said on the
 * screens: that a Flemish address differs from the legal seat of 2022, since the newer list holds.
 */
export const centreNotes: Readonly<Record<string, NoteOfCentre>> = {
  // Braine-l'Alleud, Fosses-la-Ville: one building or one number for commune and centre.
  '25014': { kind: 'askForCentre' },
  '92048': { kind: 'askForCentre' },
  // Charleroi, Verviers: social branches in the districts.
  '52011': { kind: 'branches' },
  '63079': { kind: 'branches' },
  // Saint-Ghislain, Vilvoorde.
  '53070': { kind: 'noHouseNumber' },
  '23088': { kind: 'noHouseNumber' },
  // La Louvière, Mouscron, Jalhay, Remicourt: moves announced or reported.
  '58001': { kind: 'mayHaveMoved' },
  '57096': { kind: 'mayHaveMoved' },
  '63038': { kind: 'mayHaveMoved' },
  '64063': { kind: 'mayHaveMoved' },
  // Tournai, Herve, Wasseiges: the address to be looked at again.
  '57081': { kind: 'checkAddress' },
  '63035': { kind: 'checkAddress' },
  '64075': { kind: 'checkAddress' },
  // Soignies, Lontzen, Bütgenbach: another number in a second source.
  '55040': { kind: 'otherPhone', otherPhone: '067 34 81 11' },
  '63048': { kind: 'otherPhone', otherPhone: '087 60 11 15' },
  '63013': { kind: 'otherPhone', otherPhone: '080 44 00 93' },
  // Binche: the social service, and a seat elsewhere.
  '58002': { kind: 'seatElsewhere' },
};
