import { amountsAfter, withWage } from '../../src/what-if/changes';
import { flatExemption, workExemption } from '../../src/data/exemptions';
import { isoDate } from '../../src/kernel/iso-date';
import { cents } from '../../src/kernel/money';
import { indexed } from '../../src/rules/amounts/rates';
import type { Answers } from '../../src/contract/situation';

/** The day on which a wage is tried. */
export const onDate = isoDate('2026-03-01');
/** What the exemption for work leaves out of a month on that day. */
export const exempt = indexed(workExemption.on(onDate).value, onDate).amount;
/** What the flat exemption leaves out of a year of somebody alone on that day. */
export const flatAYear = flatExemption.on(onDate).value.single;

/** The amount a month in the strict reading, with this net wage. */
export const strictAt = (answers: Answers, wage: number): number =>
  amountsAfter(withWage(answers, cents(wage)), onDate)[0]?.perMonth.high ?? -1;
