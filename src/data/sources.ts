import { isoDate } from '../kernel';

/** The ministry's table of amounts (montants du RI / bedragen leefloon). */
export const ministryTable = 'https://primabook.mi-is.be/fr/droit-lintegration-sociale/montants-ris';

/** The ministry's guide to the calculation of resources (calcul des ressources / berekening van de bestaansmiddelen). */
export const ministryGuide =
  'https://primabook.mi-is.be/fr/droit-lintegration-sociale/le-calcul-des-ressources';

/** The consolidated act of 26 May 2002, with the history of article 14 in its notes. */
export const consolidatedAct = 'https://www.ejustice.just.fgov.be/eli/loi/2002/05/26/2002022559/justel';

/** The day on which the table and the guide were compared with ours. */
export const comparedOn = isoDate('2026-09-25');

/** The day on which the state of the law outside those two pages was last looked at. */
export const lawCheckedOn = isoDate('2026-11-26');

/** How a row names an article of the act of 26 May 2002. */
export const act = (article: string): string => `loi / wet 26-5-2002, art. ${article}`;

/** How a row names an article of the royal decree of 11 July 2002. */
export const decree = (article: string): string => `A.R. / K.B. 11-7-2002, art. ${article}`;
