import type { Localised } from '../i18n';
import type { RecipientSource } from './recipients';

/** Where a published figure comes from, as far as it was seen: most were read in the press, not in the ministry’s own tables. */
export const figureSources: Readonly<Record<RecipientSource | 'residents' | 'places', Localised>> = {
  indicators: {
    fr: 'indicators.be (Bureau fédéral du Plan), d’après le SPP Intégration sociale : les deux lignes',
    nl: 'indicators.be (Federaal Planbureau), volgens de POD Maatschappelijke Integratie: de twee lijnen',
  },
  npdata: { fr: 'npdata.be, bulletin 195', nl: 'npdata.be, bericht 195' },
  ministryLater: {
    fr: 'SPP Intégration sociale, communiqué du 14 février 2020',
    nl: 'POD Maatschappelijke Integratie, persbericht van 14 februari 2020',
  },
  ministryFirst: { fr: 'news.belgium.be, 2016 et 2017', nl: 'news.belgium.be, 2016 en 2017' },
  barometerRelease: {
    fr: 'communiqué sur le baromètre de l’intégration sociale',
    nl: 'persbericht over de barometer van de maatschappelijke integratie',
  },
  pressFromMinistry: {
    fr: 'presse, d’après le SPP Intégration sociale',
    nl: 'pers, volgens de POD Maatschappelijke Integratie',
  },
  statisticsFlanders: {
    fr: 'Statistiek Vlaanderen, dans la presse (19 septembre 2019)',
    nl: 'Statistiek Vlaanderen, in de pers (19 september 2019)',
  },
  genderstat: { fr: 'le site genderstat.be', nl: 'de site genderstat.be' },
  residents: {
    fr: 'Statbel : habitants au 1er janvier 2024 (pays) et au 1er janvier 2026 (communes), CC BY 4.0',
    nl: 'Statbel: inwoners op 1 januari 2024 (land) en op 1 januari 2026 (gemeenten), CC BY 4.0',
  },
  places: {
    fr: 'GeoNames (geonames.org) : l’endroit des communes sur la carte, CC BY 4.0',
    nl: 'GeoNames (geonames.org): de plaats van de gemeenten op de kaart, CC BY 4.0',
  },
};
