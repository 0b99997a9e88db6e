import type { Relation } from '../contract/values';
import { isoDate, type IsoDate } from '../kernel/iso-date';
import { Timeline, type Row } from '../kernel/timeline';

/** Parents and adult children: ascendants and descendants of the first degree. */
const firstDegree: readonly Relation[] = ['parent', 'adultChild'];

/** Everybody of age in the home who could owe maintenance: the direct line, in-laws by marriage, a former spouse. */
const maintenanceDebtors: readonly Relation[] = [
  ...firstDegree,
  'grandparent',
  'adultGrandchild',
  'parentInLaw',
  'childInLaw',
  'formerSpouse',
];

/**
 * Which relatives under one roof may count (arrêté royal / koninklijk besluit, art. 34 § 2). The partner is a mechanism
 * of its own (§ 1 and § 4); brothers, sisters, step-parents and everybody else never count (§ 3).
 */
export const circle = new Timeline<readonly Relation[]>('circle', [
  {
    validFrom: isoDate('2002-10-01'),
    value: firstDegree,
    source: 'http://terralaboris.be/spip.php?article2928',
  },
  {
    validFrom: isoDate('2026-03-01'),
    value: maintenanceDebtors,
    source: 'https://www.cpasconnect.be/actualites/actualite/720858527752535715',
  },
]);

/** The relatives whose income may count on a day, with the day and source of that rule. */
export function circleOn(onDate: IsoDate): Row<readonly Relation[]> {
  return circle.on(onDate);
}
