import { isoDate } from '../kernel/iso-date';
import { Timeline } from '../kernel/timeline';

const source = 'https://mc.be/en-marche/vos-droits/la-grapa-une-aide-sociale-pour-les-personnes-agees';

/** The legal pension age, in whole years (âge légal de la pension / wettelijke pensioenleeftijd). */
export const pensionAge = new Timeline<number>('pensionAge', [
  { validFrom: isoDate('2005-08-01'), value: 65, source },
  { validFrom: isoDate('2025-02-01'), value: 66, source },
  { validFrom: isoDate('2030-02-01'), value: 67, source },
]);
