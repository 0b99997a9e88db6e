import type { IsoDate } from '../src/kernel/iso-date';
import { isIsoDate } from '../src/kernel/iso-date';
import { NoValueInForce, type Timeline } from '../src/kernel/timeline';
import {
  artisticExemption,
  flatExemption,
  localEmploymentCeiling,
  shortageExemption,
  workExemption,
} from '../src/data/exemptions';
import { freshness, isOld } from '../src/data/freshness';
import { indexSteps } from '../src/data/index-steps';
import { integrationIncome } from '../src/data/integration-income';
import { pensionAge } from '../src/data/pension-age';
import { benefitDaysAMonth, cadastralRule, capitalSlices, transferRule } from '../src/data/property';
import { childBenefitOfRelativeCounts } from '../src/data/relatives';
import { subsidiaryProtection } from '../src/data/statuses';
import { circle } from '../src/rules/circle';

/** Every dated table; the names are those of `freshness`, so that none can be forgotten on either side. */
export const tables: Readonly<Record<keyof typeof freshness, Timeline<unknown>>> = {
  indexSteps,
  integrationIncome,
  flatExemption,
  workExemption,
  shortageExemption,
  artisticExemption,
  localEmploymentCeiling,
  cadastralRule,
  capitalSlices,
  transferRule,
  benefitDaysAMonth,
  childBenefitOfRelativeCounts,
  circle,
  pensionAge,
  subsidiaryProtection,
};

/** What is in force on a day, table by table: value in cents, since when, source, last checked. Null when it is no day. */
export function inForce(day: string): readonly string[] | null {
  if (!isIsoDate(day)) return null;
  return (Object.keys(tables) as (keyof typeof freshness)[]).map((name) => line(name, day));
}

function line(name: keyof typeof freshness, day: IsoDate): string {
  const { lastChecked, ...expected } = freshness[name];
  const old = isOld(freshness[name], day) ? ', MAY BE OUTDATED' : '';
  const due = 'changeExpectedFrom' in expected ? `, change expected from ${expected.changeExpectedFrom}` : '';
  return `${name}: ${row(name, day)}; last checked ${lastChecked}${due}${old}`;
}

function row(name: keyof typeof freshness, day: IsoDate): string {
  try {
    const { value, validFrom, source, unconfirmed } = tables[name].on(day);
    return `${JSON.stringify(value)} since ${validFrom}${unconfirmed ? ' (computed, not seen in print)' : ''}, ${source}`;
  } catch (error) {
    if (error instanceof NoValueInForce) return 'no value in force';
    throw error;
  }
}
