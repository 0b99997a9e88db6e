import { lawLanguages, localised, type LawLanguage, type Localised } from '../i18n';
import type { Address, Appeal, Centre, Tribunal } from '../places';
import type { Addressee } from './letter';

const divisionWord: Localised = { fr: 'division', nl: 'afdeling' };
const boxWord: Localised = { fr: 'bte', nl: 'bus' };

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
export function speaksAnother(appeal: Appeal, language: LawLanguage): boolean {
  const tribunal = onlyTribunal(appeal);
  return tribunal !== undefined && !tribunal.languages.includes(language);
}

/** The language an office writes in, where the law leaves it one (of those there are letters in); else the person chooses. */
export function languageOfOffice(languages: readonly string[]): LawLanguage | undefined {
  const [only, other] = lawLanguages.filter((one) => languages.includes(one));
  return other ? undefined : only;
}

function onlyTribunal({ tribunals }: Appeal): Tribunal | undefined {
  return tribunals.length === 1 ? tribunals[0] : undefined;
}

/** A tribunal of one seat has a division of its own name. */
function nameOf({ id, name, divisions }: Tribunal): Localised {
  const [division] = divisions;
  if (!division || division.id === id) return name;
  return localised((language) => `${name[language]}, ${divisionWord[language]} ${division.name[language]}`);
}

function divisionLines({ divisions }: Tribunal): readonly Localised[] {
  const address = divisions[0]?.address;
  return address ? addressLines(address) : [];
}

function addressLines({ street, number, box, postcode, locality }: Address): readonly Localised[] {
  const place = [street, number].filter(Boolean).join(' ');
  return [
    localised((language) => (box ? `${place}, ${boxWord[language]} ${box}` : place)),
    localised(() => `${postcode} ${locality}`),
  ];
}
