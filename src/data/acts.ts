import type { ActId, Citation } from '../contract';
import type { Localised } from '../i18n';

/**
 * An act we cite: both authentic titles, short names, and the address of the official text. German titles
 * translate them: only French and Dutch are authentic.
 */
export interface Act {
  readonly title: Localised;
  readonly short: Localised;
  readonly url: string;
}

/** The four acts of the contract. */
export const acts: Readonly<Record<ActId, Act>> = {
  'loi-2002-05-26': {
    title: {
      fr: 'loi du 26 mai 2002 concernant le droit à l’intégration sociale',
      nl: 'wet van 26 mei 2002 betreffende het recht op maatschappelijke integratie',
      de: 'Gesetz vom 26. Mai 2002 über das Recht auf soziale Eingliederung',
    },
    short: { fr: 'loi du 26-5-2002', nl: 'wet van 26-5-2002', de: 'Gesetz vom 26.5.2002' },
    url: 'https://www.ejustice.just.fgov.be/eli/loi/2002/05/26/2002022559/justel',
  },
  'ar-2002-07-11': {
    title: {
      fr: 'arrêté royal du 11 juillet 2002 portant règlement général en matière de droit à l’intégration sociale',
      nl: 'koninklijk besluit van 11 juli 2002 houdende het algemeen reglement betreffende het recht op maatschappelijke integratie',
      de: 'Königlicher Erlass vom 11. Juli 2002 zur Festlegung der allgemeinen Regelung über das Recht auf soziale Eingliederung',
    },
    short: { fr: 'A.R. du 11-7-2002', nl: 'K.B. van 11-7-2002', de: 'K.E. vom 11.7.2002' },
    url: 'https://www.ejustice.just.fgov.be/eli/arrete/2002/07/11/2002022564/justel',
  },
  'loi-1965-04-02': {
    title: {
      fr: 'loi du 2 avril 1965 relative à la prise en charge des secours accordés par les centres publics d’action sociale',
      nl: 'wet van 2 april 1965 betreffende het ten laste nemen van de steun verleend door de openbare centra voor maatschappelijk welzijn',
      de: 'Gesetz vom 2. April 1965 über die Übernahme der von den öffentlichen Sozialhilfezentren gewährten Hilfe',
    },
    short: { fr: 'loi du 2-4-1965', nl: 'wet van 2-4-1965', de: 'Gesetz vom 2.4.1965' },
    url: 'https://www.ejustice.just.fgov.be/eli/loi/1965/04/02/1965040210/justel',
  },
  'loi-1976-07-08': {
    title: {
      fr: 'loi organique des centres publics d’action sociale du 8 juillet 1976',
      nl: 'organieke wet van 8 juli 1976 betreffende de openbare centra voor maatschappelijk welzijn',
      de: 'Grundlagengesetz vom 8. Juli 1976 über die öffentlichen Sozialhilfezentren',
    },
    short: {
      fr: 'loi organique du 8-7-1976',
      nl: 'organieke wet van 8-7-1976',
      de: 'Grundlagengesetz vom 8.7.1976',
    },
    url: 'https://www.ejustice.just.fgov.be/eli/loi/1976/07/08/1976070810/justel',
  },
};

/** An article of one of the acts. */
export function cite(act: ActId, article: string): Citation {
  return { act, article };
}
