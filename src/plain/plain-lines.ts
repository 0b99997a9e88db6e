import { cite, everyFileReviewedBy, formerRuleUntilReviewIfReceivingOn, relativesWhoCount } from '../data';
import { line, onDay, type Line } from '../text';
import { linesOf, newLines, oneSchemeLine, type StepId } from '../guide';
import { reformLine, reforms } from '../advice';
import type { IsoDate } from '../kernel';
import { assess } from '../rules';

/** Lines that only make sense once somebody has answered. */
const personal = /^guide\.(?:conditions\.(?:together|result|projectOptional)|change\.full|amount\.why\.)/;

/** What the guide says at a step to a reader of whom nothing is known. */
export function plainLines(step: StepId, onDate: IsoDate): readonly Line[] {
  const nobody = { answers: {}, assessment: assess({}, onDate), amounts: 'shown' } as const;
  const general = linesOf(step, nobody).filter(({ key }) => !personal.test(key));
  return [
    ...(before[step]?.(onDate) ?? []),
    ...general,
    ...(after[step]?.(onDate) ?? []),
    ...newLines(step, onDate),
  ];
}

type More = Partial<Record<StepId, (onDate: IsoDate) => readonly Line[]>>;

const before: More = {
  change: (onDate) => [
    line('guide.change.reduced'),
    line('guide.change.partner', {}, cite('ar-2002-07-11', '34, § 1')),
    line(
      'guide.change.relativesRule',
      { since: onDay(relativesWhoCount.on(onDate).validFrom) },
      cite('ar-2002-07-11', '34, § 2'),
    ),
    ...(onDate <= everyFileReviewedBy ? [formerRuleLine] : []),
    line('plain.open'),
    line('guide.change.workExemption', {}, cite('ar-2002-07-11', '35')),
    oneSchemeLine,
  ],
};

const after: More = {
  what: () => [line('guide.what.urgent', {}, cite('loi-2002-05-26', '21, § 1'))],
  conditions: (onDate) => [
    line('plain.condition.project', {}, cite('loi-2002-05-26', '11')),
    ...reforms.map((reform) => line(`warning.ruleUnderReform.${reform}`)),
    reformLine(onDate),
  ],
  where: () => [line('guide.where.registration', {}, cite('loi-2002-05-26', '3, 1°'))],
};

/** Whoever received the income on a certain day keeps the former rule on relatives until the next review. */
const formerRuleLine = line(
  'open.formerRule',
  { day: onDay(formerRuleUntilReviewIfReceivingOn), until: onDay(everyFileReviewedBy) },
  cite('ar-2002-07-11', '34, § 2'),
);
