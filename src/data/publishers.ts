import type { Localised } from '../i18n';

const same = (name: string): Localised => ({ fr: name, nl: name });

/** Who publishes the pages on which rules were read, by host. */
const publishers: Readonly<Record<string, Localised>> = {
  'bdas-wwsb.brussels': { fr: 'guide des CPAS bruxellois', nl: 'gids van de Brusselse OCMW’s' },
  'blog.siep.be': same('SIEP'),
  'ccrek.be': { fr: 'Cour des comptes', nl: 'Rekenhof' },
  'cpas-molenbeek.be': { fr: 'CPAS de Molenbeek', nl: 'OCMW van Molenbeek' },
  'droitsquotidiens.be': same('Droits Quotidiens'),
  'ejustice.just.fgov.be': { fr: 'Moniteur belge', nl: 'Belgisch Staatsblad' },
  'econostrum.info': same('Econostrum'),
  'forum.tvmol.be': same('TV Mol'),
  'ibpt.be': { fr: 'IBPT', nl: 'BIPT' },
  'lacsc.be': { fr: 'CSC', nl: 'ACV' },
  'mc.be': { fr: 'Mutualité chrétienne', nl: 'Christelijke Mutualiteit' },
  'mi-is.be': { fr: 'SPP Intégration sociale', nl: 'POD Maatschappelijke Integratie' },
  'news.belgium.be': { fr: 'Conseil des ministres', nl: 'Ministerraad' },
  'onem.be': { fr: 'ONEM', nl: 'RVA' },
  'ombuds.brussels': { fr: 'Ombuds Bruxelles', nl: 'Ombuds Brussel' },
  'plan.be': { fr: 'Bureau fédéral du Plan', nl: 'Federaal Planbureau' },
  'primabook.mi-is.be': { fr: 'SPP Intégration sociale', nl: 'POD Maatschappelijke Integratie' },
  'refli.be': same('Refli'),
  'puurs-sint-amands.be': { fr: 'commune de Puurs-Sint-Amands', nl: 'gemeente Puurs-Sint-Amands' },
  'socialsecurity.be': { fr: 'sécurité sociale', nl: 'sociale zekerheid' },
  'terralaboris.be': same('Terra Laboris'),
  'vertardent.be': same('Vert Ardent'),
  'vlaanderen.be': { fr: 'Flandre', nl: 'Vlaanderen' },
  'securex.be': same('Securex'),
  'lhvat.be': same('LHV'),
  'ucm.be': same('UCM'),
  'uvcw.be': same('UVCW'),
  'vlaanderenvrijwilligt.be': same('Vlaanderen vrijwilligt'),
  'vlex.be': { fr: 'loi du 29-2-2024', nl: 'wet van 29-2-2024' },
  'wallex.wallonie.be': same('Wallex'),
};

/** Who publishes a page: by name, or by the host of a page whose publisher has none here yet. */
export function publisherOf(url: string): Localised {
  const host = url.replace(/^https?:\/\/(?:www\.)?/, '').replace(/\/.*$/, '');
  return publishers[host] ?? same(host);
}
