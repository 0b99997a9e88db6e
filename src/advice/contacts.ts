import { localised, type Localised } from '../i18n';
import { isoDate, type IsoDate } from '../kernel';

/** Somebody to ask: names in the languages that have one, how to reach them, and when that was last checked. */
export interface Contact {
  readonly id: 'frontOffice' | 'cpasOnline' | 'courtFinder' | 'eDeposit' | 'ombudsmen' | 'ombudsBrussels';
  readonly name: Localised;
  readonly phone?: Localised;
  readonly email?: Localised;
  readonly address?: Localised;
  /** Opening hours of the telephone, Monday to Friday, as printed by the service. */
  readonly hours?: readonly (readonly [from: string, until: string])[];
  readonly url: string;
  readonly checkedOn: IsoDate;
}

const same = (text: string): Localised => localised(() => text);
const checkedOn = isoDate('2026-03-10');

/** Whom to ask, in the order in which it helps most people. */
export const contacts: readonly Contact[] = [
  {
    id: 'cpasOnline',
    name: { fr: 'CPAS Online', nl: 'OCMW Online', de: 'ÖSHZ Online' },
    url: 'https://www.cpasonline.be',
    checkedOn,
  },
  {
    id: 'frontOffice',
    name: { fr: 'SPP Intégration sociale', nl: 'POD Maatschappelijke Integratie' },
    phone: { fr: '+32 2 508 85 86', nl: '+32 2 508 85 85' },
    email: { fr: 'question@mi-is.be', nl: 'vraag@mi-is.be' },
    address: {
      fr: 'Boulevard du Jardin Botanique 50, boîte 165, 1000 Bruxelles',
      nl: 'Kruidtuinlaan 50, bus 165, 1000 Brussel',
    },
    hours: [
      ['08:30', '12:30'],
      ['13:30', '16:00'],
    ],
    url: 'https://www.mi-is.be',
    checkedOn,
  },
  {
    id: 'courtFinder',
    name: { fr: 'Compétence territoriale des tribunaux', nl: 'Territoriale bevoegdheid van de rechtbanken' },
    url: 'https://territoriale-bevoegdheid.just.fgov.be',
    checkedOn,
  },
  {
    id: 'eDeposit',
    name: same('e-Deposit'),
    url: 'https://access.eservices.just.fgov.be/edeposit',
    checkedOn,
  },
  {
    id: 'ombudsmen',
    name: { fr: 'Ombudsman.be', nl: 'Ombudsman.be' },
    url: 'https://www.ombudsman.be',
    checkedOn,
  },
  {
    id: 'ombudsBrussels',
    name: { fr: 'Ombuds Bruxelles', nl: 'Ombuds Brussel' },
    phone: same('02 549 67 00'),
    url: 'https://ombuds.brussels',
    checkedOn,
  },
];

/** The contact of that name. */
export function contactOf(id: Contact['id']): Contact {
  const contact = contacts.find((candidate) => candidate.id === id);
  if (!contact) throw new NoSuchContact(`no contact called ${id}`);
  return contact;
}

/** Thrown when a text asks for a contact that the list has lost. */
export class NoSuchContact extends Error {
  override readonly name = 'NoSuchContact';
}
