import { line, onDay, type Line } from '../src/guide/line';
import { linesOf } from '../src/guide/lines';
import type { StepId } from '../src/guide/steps';
import type { IsoDate } from '../src/kernel/iso-date';
import { assess } from '../src/rules/assess';
import { relativesWhoCount } from '../src/data/relatives';

/** Lines that only make sense once somebody has answered. */
const personal = /^guide\.(?:conditions\.(?:together|result|projectOptional)|change\.full|amount\.why\.)/;

/** What the guide says at a step to a reader of whom nothing is known. */
export function plainLines(step: StepId, onDate: IsoDate): readonly Line[] {
  const nobody = { answers: {}, assessment: assess({}, onDate) };
  const general = linesOf(step, nobody).filter(({ key }) => !personal.test(key));
  return [...(before[step]?.(onDate) ?? []), ...general, ...(after[step]?.(onDate) ?? [])];
}

type More = Partial<Record<StepId, (onDate: IsoDate) => readonly Line[]>>;

const before: More = {
  change: (onDate) => [
    line('guide.change.reduced'),
    line('guide.change.partner'),
    line('guide.change.relativesRule', { since: onDay(relativesWhoCount.on(onDate).validFrom) }),
    line('guide.change.work'),
  ],
};

const after: More = {
  what: () => [line('guide.what.urgent')],
  conditions: () => [line('plain.condition.project')],
  where: () => [line('guide.where.registration')],
};
