import type { Answers } from '../../contract';
import { loadPart, type Language, type OfficialLanguage } from '../../i18n';
import { acceptedBy, centreAddressee, speaksAnother, tribunalAddressee, type Addressee } from '../../letters';
import { competentCentre, type Appeal, type Centre } from '../../places';

/** The tables of centres and tribunals, which come by themselves. */
export interface Tables {
  readonly centreOf: (nis: string) => Centre | null;
  readonly tribunalsOf: (nis: string, language: OfficialLanguage | null) => Appeal | null;
}

/** To whom the letters of a person go, and in which languages those offices must accept them. */
export interface Offices {
  readonly centre: Addressee | undefined;
  /** All of the official ones while the commune is not known; facilities count. */
  readonly centreLanguages: readonly OfficialLanguage[];
  readonly tribunalLanguages: readonly OfficialLanguage[];
  /** The tribunal for a letter in a language: in Brussels there is one for each. */
  readonly tribunalFor: (language: OfficialLanguage) => {
    readonly tribunal?: Addressee | undefined;
    readonly otherLanguage?: boolean | undefined;
  };
}

/** Fetches the tables, and the letters in every language that an office of these answers accepts. */
export async function loadOffices(answers: Answers): Promise<Tables> {
  const [{ centreOf }, { tribunalsOf }] = await Promise.all([
    import('../../places/centres'),
    import('../../places/tribunals'),
  ]);
  const { centreLanguages, tribunalLanguages } = officesOf(answers, { centreOf, tribunalsOf });
  const accepted = new Set([...centreLanguages, ...tribunalLanguages]);
  await Promise.all([...accepted].map((language) => loadPart('letters', language)));
  return { centreOf, tribunalsOf };
}

/** The offices for these answers; none while the tables or the commune are missing. */
export function officesOf(answers: Answers, tables: Tables | undefined): Offices {
  const competence = competentCentre(answers);
  const centre = competence.commune ? tables?.centreOf(competence.commune) : null;
  // The tribunal follows the home; the centre's commune stands in when only that one is known.
  const home = answers.commune ?? competence.commune;
  const appealIn = (language: OfficialLanguage | null): Appeal | null =>
    (home && tables?.tribunalsOf(home, language)) || null;
  return {
    centre: centre ? centreAddressee(centre) : undefined,
    centreLanguages: acceptedBy(centre ? [...centre.official, ...centre.facilities] : []),
    tribunalLanguages: acceptedBy((appealIn(null)?.tribunals ?? []).flatMap(({ languages }) => languages)),
    tribunalFor: (language) => {
      const appeal = appealIn(language);
      return appeal
        ? { tribunal: tribunalAddressee(appeal), otherLanguage: speaksAnother(appeal, language) }
        : {};
    },
  };
}

/** The language of a letter where nobody has chosen one: the person's own if the office accepts it, else the office's. */
export function languageFor(
  accepted: readonly OfficialLanguage[],
  own: Language,
  names: OfficialLanguage,
): OfficialLanguage {
  return accepted.find((one) => one === own) ?? (accepted.includes(names) ? names : (accepted[0] ?? names));
}
