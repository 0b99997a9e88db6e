import type { Answers } from '../../contract';
import type { LawLanguage } from '../../i18n';
import {
  centreAddressee,
  languageOfOffice,
  speaksAnother,
  tribunalAddressee,
  type Addressee,
} from '../../letters';
import { competentCentre, type Appeal, type Centre } from '../../places';

/** The tables of centres and tribunals, which come by themselves. */
export interface Tables {
  readonly centreOf: (nis: string) => Centre | null;
  readonly tribunalsOf: (nis: string, language: LawLanguage | null) => Appeal | null;
}

/** To whom the letters of a person go, and in which language that office works where it has one only. */
export interface Offices {
  readonly centre: Addressee | undefined;
  readonly centreLanguage: LawLanguage | undefined;
  readonly tribunalLanguage: LawLanguage | undefined;
  /** The tribunal for a letter in a language: in Brussels there is one for each. */
  readonly tribunalFor: (language: LawLanguage) => {
    readonly tribunal?: Addressee | undefined;
    readonly otherLanguage?: boolean;
  };
}

/** Fetches the tables. */
export async function loadTables(): Promise<Tables> {
  const [{ centreOf }, { tribunalsOf }] = await Promise.all([
    import('../../places/centres'),
    import('../../places/tribunals'),
  ]);
  return { centreOf, tribunalsOf };
}

/** The offices for these answers; none while the tables or the commune are missing. */
export function officesOf(answers: Answers, tables: Tables | undefined): Offices {
  const competence = competentCentre(answers);
  const centre = competence.commune ? tables?.centreOf(competence.commune) : null;
  // The tribunal follows the home; the centre's commune stands in when only that one is known.
  const home = answers.commune ?? competence.commune;
  const appealIn = (language: LawLanguage | null): Appeal | null =>
    (home && tables?.tribunalsOf(home, language)) || null;
  return {
    centre: centre ? centreAddressee(centre) : undefined,
    centreLanguage: languageOfOffice(centre?.official ?? []),
    tribunalLanguage: languageOfOffice(
      (appealIn(null)?.tribunals ?? []).flatMap(({ languages }) => languages),
    ),
    tribunalFor: (language) => {
      const appeal = appealIn(language);
      return appeal
        ? { tribunal: tribunalAddressee(appeal), otherLanguage: speaksAnother(appeal, language) }
        : {};
    },
  };
}
