import type { Address, Appeal, Centre, Tribunal } from '../places';
import type { Addressee, Name } from './letter';

/** The centre as it stands on an envelope. */
export function centreAddressee({ label, address }: Centre): Addressee {
  return { lines: [label, ...addressLines(address)] };
}

/**
 * The registry a petition goes to; none where more than one tribunal may be the right one: the decision names it. Of two
 * divisions of one tribunal either takes the letter, so the first stands there.
 */
export function tribunalAddressee(appeal: Appeal): Addressee | undefined {
  const tribunal = onlyTribunal(appeal);
  return tribunal && { lines: [nameOf(tribunal), ...divisionLines(tribunal)] };
}

/** Whether the one tribunal that may be right works in another language than the petition. */
export function speaksAnother(appeal: Appeal, language: 'fr' | 'nl'): boolean {
  const tribunal = onlyTribunal(appeal);
  return tribunal !== undefined && !tribunal.languages.includes(language);
}

/** The language an office writes in, where the law leaves it one (of French and Dutch); else the person chooses. */
export function languageOfOffice(languages: readonly string[]): 'fr' | 'nl' | undefined {
  const [only, other] = languages.filter((tongue) => tongue === 'fr' || tongue === 'nl');
  return other ? undefined : only;
}

function onlyTribunal({ tribunals }: Appeal): Tribunal | undefined {
  return tribunals.length === 1 ? tribunals[0] : undefined;
}

/** A tribunal of one seat has a division of its own name. */
function nameOf({ id, name, divisions }: Tribunal): Name {
  const [division] = divisions;
  if (!division || division.id === id) return name;
  return { fr: `${name.fr}, division ${division.name.fr}`, nl: `${name.nl}, afdeling ${division.name.nl}` };
}

function divisionLines({ divisions }: Tribunal): readonly Name[] {
  const address = divisions[0]?.address;
  return address ? addressLines(address) : [];
}

function addressLines({ street, number, box, postcode, locality }: Address): readonly Name[] {
  const place = [street, number].filter(Boolean).join(' ');
  return [
    { fr: box ? `${place}, bte ${box}` : place, nl: box ? `${place}, bus ${box}` : place },
    { fr: `${postcode} ${locality}`, nl: `${postcode} ${locality}` },
  ];
}
