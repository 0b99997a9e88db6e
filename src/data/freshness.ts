import { isoDate, monthsLater, type IsoDate } from '../kernel/iso-date';

/** When a table was last compared with what is published, and from when a change is expected. */
export interface Freshness {
  readonly lastChecked: IsoDate;
  readonly changeExpectedFrom?: IsoDate;
}

/** Amounts change at any month; after this many months without a look they are called old. */
export const monthsUntilOld = 6;

const checked = isoDate('2026-03-10');

/** Every dated table, by its name. */
export const freshness = {
  // A crossing of the pivot index was expected for July 2026, and benefits to follow in October.
  indexSteps: { lastChecked: checked, changeExpectedFrom: isoDate('2026-10-01') },
  integrationIncome: { lastChecked: checked },
  flatExemption: { lastChecked: checked },
  workExemption: { lastChecked: checked },
  shortageExemption: { lastChecked: checked },
  artisticExemption: { lastChecked: checked },
  localEmploymentCeiling: { lastChecked: checked },
  cadastralRule: { lastChecked: checked },
  capitalSlices: { lastChecked: checked },
  transferRule: { lastChecked: checked },
  benefitDaysAMonth: { lastChecked: checked },
  childBenefitOfRelativeCounts: { lastChecked: checked },
  circle: { lastChecked: checked },
  pensionAge: { lastChecked: checked },
  subsidiaryProtection: { lastChecked: checked },
} as const satisfies Record<string, Freshness>;

/** Whether a table has not been looked at for too long on a day, or a change was due by then. */
export function isOld({ lastChecked, changeExpectedFrom }: Freshness, onDate: IsoDate): boolean {
  return onDate > monthsLater(lastChecked, monthsUntilOld) || (changeExpectedFrom ?? '9999') <= onDate;
}
