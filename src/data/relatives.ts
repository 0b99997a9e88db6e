import { isoDate } from '../kernel/iso-date';
import { Timeline } from '../kernel/timeline';

/**
 * Whether the child benefit that a counted relative receives for the person joins that relative's income
 * (A.R. / K.B. 11-7-2002, art. 34 § 2).
 */
export const childBenefitOfRelativeCounts = new Timeline<boolean>('childBenefitOfRelativeCounts', [
  {
    validFrom: isoDate('2002-10-01'),
    value: false,
    source:
      'https://espace-jeunes.droitsquotidiens.be/question/comment-le-cpas-prend-il-en-compte-les-ressources-de-mes-parents-ou-enfants-majeurs-avec-lesquels-je',
  },
  {
    validFrom: isoDate('2026-03-01'),
    value: true,
    source: 'https://cpasuccle.be/calculer-le-montant-du-ris',
  },
]);
