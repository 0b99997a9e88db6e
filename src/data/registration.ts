import { isoDate, Timeline } from '../kernel';
import { act, consolidatedAct, lawCheckedOn } from './sources';

/** Where somebody who receives the integration income has to register as a jobseeker, once it is granted. */
export interface Registration {
  /** With FOREM, within so many weeks of the grant; null before there was such a duty. */
  readonly walloniaWithinWeeks: number | null;
  /** With VDAB, without a period. */
  readonly inFlanders: boolean;
}

/**
 * Registration as a jobseeker after the grant (inscription comme demandeur d'emploi / inschrijving als werkzoekende), in
 * Wallonia and in Flanders. Never a condition of the right itself (loi / wet 26-5-2002, art. 3, 5°).
 */
export const registration = new Timeline<Registration>('registration', [
  {
    validFrom: isoDate('2002-10-01'),
    value: { walloniaWithinWeeks: null, inFlanders: false },
    reference: act('3, 5°'),
    source: consolidatedAct,
    checkedOn: lawCheckedOn,
  },
  {
    validFrom: isoDate('2024-03-01'),
    value: { walloniaWithinWeeks: null, inFlanders: true },
    reference: 'verplichte inschrijving bij VDAB, 3-2024',
    source: 'https://forum.tvmol.be/verplichte-inschrijving-bij-vdab-voor-mensen-met-een-leefloon',
    checkedOn: lawCheckedOn,
  },
  {
    validFrom: isoDate('2026-01-01'),
    value: { walloniaWithinWeeks: 4, inFlanders: true },
    reference: 'décret wallon, Wallex 124981',
    source: 'https://wallex.wallonie.be/sites/wallex/contents/acts/124/124981/1.html',
    checkedOn: lawCheckedOn,
  },
]);
