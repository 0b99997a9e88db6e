/*
 * The public centre for social welfare of a commune. Some 30 kB gzip with its tables:
 * `const { centreOf } = await import('./centres')`.
 */
import { grammarOf, localised, type Localised } from '../i18n';
import { communeOf, type Commune } from './communes';
import type { AddressKind, Centre, CentreNote, Confidence, Reception } from './centre';
import type { Address, Names } from './place';
import { centreSources, type CentreSource } from './sources';
import table from './tables/centres.json';

const centres: Readonly<Record<string, string>> = table.centres;
const formerSeats: Readonly<Record<string, readonly string[]>> = table.formerSeats;
const seats: Readonly<Record<string, string>> = table.seats;

/** The centre of a commune, old NIS codes included; null for a code that never was one. */
export function centreOf(nis: string): Centre | null {
  const commune = communeOf(nis);
  if (!commune) return null;
  const row = centres[commune.nis];
  if (row === undefined) return null;
  const { region, official, facilities } = commune;
  const shared = { nis: commune.nis, label: labelOf(commune), region, official, facilities };
  return { ...shared, ...known(commune.nis, row) };
}

/** What the centres are called, before the name of their commune. */
const centreWord: Localised = { fr: 'CPAS', nl: 'OCMW' };

/** The names of the centre: CPAS de Namur, OCMW Namen, and ÖSHZ where German is spoken. */
export function labelOf({ name, official, facilities }: Commune): Names {
  const german = official.includes('de') || facilities.includes('de');
  const labels = localised((language) => `${centreWord[language]} ${grammarOf(language).of(name[language])}`);
  return german ? { ...labels, de: `ÖSHZ ${name.de}` } : labels;
}

function known(
  nis: string,
  row: string,
): Omit<Centre, 'nis' | 'label' | 'region' | 'official' | 'facilities'> {
  const [head = '', asOf, ...fields] = row.split('|');
  const [kind, confidence, sources = ''] = head.split(' ');
  const [phone, email, website, communeWebsite, hours = '', note, otherPhone] = fields.slice(5);
  const seat = seats[nis];
  return {
    // The script writes these words from closed lists; a test reads every row.
    kind: kind as AddressKind,
    confidence: confidence as Confidence,
    sources: sources.split(',').map((source) => centreSources[source as CentreSource]),
    address: addressFrom(fields),
    mergedFrom: formerSeats[nis] ?? [],
    reception: receptionFrom(hours),
    byAppointment: hours.endsWith('a'),
    ...(seat && { seat: addressFrom(seat.split('|')) }),
    ...(asOf && { asOf }),
    ...(phone && { phone }),
    ...(otherPhone && { otherPhone }),
    ...(email && { email }),
    ...(website && { website }),
    ...(communeWebsite && { communeWebsite }),
    ...(note && { note: note as CentreNote }),
  };
}

/** `1 13:00-15:00;3 9:00-11:30;a`: Monday afternoon, Wednesday morning, or by appointment. */
function receptionFrom(hours: string): readonly Reception[] {
  return hours
    .split(';')
    .filter((part) => /^\d/.test(part))
    .flatMap((part) => {
      const [weekday, spans = ''] = part.split(' ');
      return spans.split(',').map((span) => {
        const [from = '', until = ''] = span.split('-');
        return { weekday: Number(weekday), from, until };
      });
    });
}

function addressFrom(fields: readonly string[]): Address {
  const [street = '', number, box, postcode = '', locality = ''] = fields;
  return { street, ...(number && { number }), ...(box && { box }), postcode, locality };
}
