import type { Citation } from '../contract';
import { cite, pensionAge } from '../data';
import type { IsoDate } from '../kernel';
import { monthsToAppeal } from '../rules';
import { count, line, type Line } from '../text';
import { figuresOf, isAlternative, type RightPageId } from './rights';

/** The sentences of a page, by what they answer; the first says what the right is. */
export function linesOfRight(id: RightPageId, onDate: IsoDate) {
  const figures = pageFigures(id, onDate);
  const own = (question: 'who' | 'bring' | 'when'): Line => line(`right.${id}.${question}`, figures);
  return isAlternative(id)
    ? ({
        title: `alternative.${id}.title`,
        what: line(`alternative.${id}.text`),
        who: own('who'),
        where: line(`alternative.${id}.where`),
        bring: own('bring'),
        when: own('when'),
      } as const)
    : ({
        title: `rights.${id}.title`,
        what: line(`rights.${id}.text`, figuresOf(id, onDate)),
        who: own('who'),
        where: line(`right.${id}.where`),
        bring: own('bring'),
        when: own('when'),
      } as const);
}

/** Where a right stands in the law, or the page on which it was read. */
export function sourceOfRight(id: RightPageId): { readonly basis?: Citation; readonly url: string } {
  return sources[id];
}

/** The figures in the sentences of a page. */
function pageFigures(id: RightPageId, onDate: IsoDate): NonNullable<Line['figures']> {
  switch (id) {
    case 'elderlyGuarantee':
      return { age: count(pensionAge.on(onDate).value) };
    case 'equivalentSocialAid':
      return { months: count(monthsToAppeal) };
    case 'healthReimbursement':
    case 'heating':
      return figuresOf(id, onDate);
    default:
      return {};
  }
}

const page = (url: string) => ({ url });
const organic = (article: string, url: string) => ({ basis: cite('loi-1976-07-08', article), url });
const aidOfCentres =
  'https://blog.siep.be/2022/03/aides-du-cpas-conditions-et-marche-a-suivre-pour-en-beneficier/';

const sources: Readonly<Record<RightPageId, { readonly basis?: Citation; readonly url: string }>> = {
  fedasilReception: page(
    'https://primabook.mi-is.be/fr/asile/droit-laide-sociale-pendant-la-procedure-dasile',
  ),
  urgentMedicalAid: organic(
    '57, § 2',
    'https://www.puurs-sint-amands.be/dringende-medische-hulp-voor-mensen-zonder-wettig-verblijf',
  ),
  equivalentSocialAid: organic('1', 'https://bdas-wwsb.brussels/?p=4178'),
  socialAid: organic('1', 'https://bdas-wwsb.brussels/?p=4178'),
  fileForEighteenthBirthday: page('https://www.mi-is.be/fr/lequivalent-du-revenu-dintegration-sociale'),
  elderlyGuarantee: page(
    'https://mc.be/en-marche/vos-droits/la-grapa-une-aide-sociale-pour-les-personnes-agees',
  ),
  claimOtherBenefitFirst: {
    basis: cite('loi-2002-05-26', '3, 6°'),
    url: 'https://cpas-molenbeek.be/fr/reforme-du-chomage/comment-faire-une-demande',
  },
  advance: { basis: cite('loi-2002-05-26', '24, § 1'), url: 'https://www.bdas-wwsb.brussels/?p=7163' },
  otherCpasHelp: page(aidOfCentres),
  urgentHelp: {
    basis: cite('loi-2002-05-26', '21, § 1'),
    url: 'https://www.mi-is.be/nl/faq?f%5B0%5D=im_field_theme%3A183&page=4',
  },
  referenceAddress: page('https://www.mi-is.be/fr/adresse-de-reference'),
  installationPremium: {
    basis: cite('loi-2002-05-26', '14, § 3'),
    url: 'https://www.mi-is.be/fr/prime-dinstallation',
  },
  bridgingRight: {
    basis: cite('loi-2002-05-26', '3, 6°'),
    url: 'https://primabook.mi-is.be/fr/droit-lintegration-sociale/les-conditions-doctroi-du-droit-lintegration-sociale',
  },
  rentalGuarantee: page(aidOfCentres),
  debtMediation: page(aidOfCentres),
  medicalCard: page(aidOfCentres),
  healthReimbursement: page(
    'https://www.droitsquotidiens.be/fr/question/qui-peut-recevoir-lintervention-majoree-statut-bim',
  ),
  socialTariff: page(
    'https://www.socialsecurity.be/citizen/nl/sociale-bijstand-en-ocmw/hulp-bij-je-energiekosten',
  ),
  socialInternet: page('https://ibpt.be/consommateurs/tarif-social'),
  heating: page('https://www.mi-is.be/fr/fonds-social-mazout'),
  maintenancePaid: page('https://www.vlaanderen.be/hulp-bij-het-betalen-van-onderhoudsgeld-of-alimentatie'),
};
