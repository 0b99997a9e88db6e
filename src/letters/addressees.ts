import { inLanguage, localised, officeLanguages, type Localised, type OfficialLanguage } from '../i18n';
import type { Address, Appeal, Centre, Tribunal } from '../places';
import type { Addressee } from './letter';

const divisionWord: Localised = { fr: 'division', nl: 'afdeling', de: 'Abteilung' };
const boxWord: Localised = { fr: 'bte', nl: 'bus', de: 'Bk.' };

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
export function speaksAnother(appeal: Appeal, language: OfficialLanguage): boolean {
  const tribunal = onlyTribunal(appeal);
  return tribunal !== undefined && !tribunal.languages.includes(language);
}

/** The languages that a letter to an office may be in, as far as there are letters in them; all of those while it is not known. */
export function acceptedBy(languages: readonly string[]): readonly OfficialLanguage[] {
  const accepted = officeLanguages.filter((one) => languages.includes(one));
  return accepted.length > 0 ? accepted : officeLanguages;
}

function onlyTribunal({ tribunals }: Appeal): Tribunal | undefined {
  return tribunals.length === 1 ? tribunals[0] : undefined;
}

/** A tribunal of one seat has a division of its own name. */
function nameOf({ id, name, divisions }: Tribunal): Localised {
  const [division] = divisions;
  if (!division || division.id === id) return name;
  return inEach((language) => {
    const of = inLanguage(division.name, language);
    return `${inLanguage(name, language)}, ${inLanguage(divisionWord, language)} ${of}`;
  });
}

function divisionLines({ divisions }: Tribunal): readonly Localised[] {
  const address = divisions[0]?.address;
  return address ? addressLines(address) : [];
}

function addressLines({ street, number, box, postcode, locality }: Address): readonly Localised[] {
  const place = [street, number].filter(Boolean).join(' ');
  return [
    inEach((language) => (box ? `${place}, ${inLanguage(boxWord, language)} ${box}` : place)),
    localised(() => `${postcode} ${locality}`),
  ];
}

/** The same thing made in every language a letter may be in. */
function inEach(make: (language: OfficialLanguage) => string): Localised {
  return { ...localised(make), de: make('de') };
}
