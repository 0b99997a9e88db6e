import { periods } from '../advice';
import {
  childBenefitOfRelatives,
  localEmploymentCeiling,
  pensionAge,
  registration,
  tables,
  volunteerCeilings,
} from '../data';
import { guidePrintedOn } from '../guide';
import { perMonth, type IsoDate, type Row } from '../kernel';
import { scaleOn, yearlyRate } from '../rules';
import { count, euros, line, onDay, type Line } from '../text';

/** What began on one day: a sentence, and the row it comes from. */
export interface Change {
  readonly sentence: Line;
  readonly row: Row<unknown>;
}

/** Everything that began on a day. */
export interface Period {
  readonly from: IsoDate;
  readonly changes: readonly Change[];
}

/** What changed since the federal guide, from the tables themselves: newest day first, amounts first. */
export function changeLog(): readonly Period[] {
  const rows = tables.flatMap(({ name, rows }) =>
    rows.filter(({ validFrom }) => validFrom > guidePrintedOn).map((row) => ({ name, row })),
  );
  const days = [...new Set(rows.map(({ row }) => row.validFrom))].sort().reverse();
  return days.map((from) => ({
    from,
    changes: rows
      .filter(({ row }) => row.validFrom === from)
      .map(({ name, row }) => ({ sentence: sentenceOf(name, from), row }))
      .filter(({ sentence }, at, all) => all.findIndex((one) => one.sentence.key === sentence.key) === at),
  }));
}

/** What a row says; of a table without a sentence, that something is new, beside its official text. */
function sentenceOf(table: string, from: IsoDate): Line {
  return sentences[table]?.(from) ?? line('change.other');
}

const rates = (from: IsoDate): Line => {
  const rate = (category: Parameters<typeof yearlyRate>[0]) =>
    euros(perMonth(yearlyRate(category, from).amount, 'halfUp'));
  return line('change.rates', {
    cohabitant: rate('cohabitant'),
    single: rate('single'),
    family: rate('family'),
  });
};

const sentences: Readonly<Partial<Record<string, (from: IsoDate) => Line>>> = {
  indexSteps: rates,
  integrationIncome: rates,
  shortageExemption: () => line('guide.change.shortageExemption', { months: count(periods.shortage.count) }),
  localEmploymentCeiling: (from) =>
    line('since.change.localEmployment', { amount: euros(localEmploymentCeiling.on(from).value) }),
  volunteerCeilings: (from) => {
    const ceilings = volunteerCeilings.on(from).value;
    return line('change.volunteers', {
      perDay: euros(ceilings?.perDay ?? 0),
      perYear: euros(ceilings?.perYear ?? 0),
    });
  },
  relativesWhoCount: (from) => line('guide.change.relativesRule', { since: onDay(from) }),
  childBenefitOfRelatives: (from) =>
    line('since.change.childBenefit', { amount: euros(childBenefitOfRelatives.on(from).value?.flat ?? 0) }),
  recoveryScale: (from) => line('change.recovery', { limit: euros(scaleOn(from)?.threshold ?? 0) }),
  pensionAge: (from) => line('change.pension', { age: count(pensionAge.on(from).value) }),
  registration: (from) => {
    const weeks = registration.on(from).value.walloniaWithinWeeks;
    return weeks === null
      ? line('guide.after.registerFlanders')
      : line('guide.after.registerWallonia', { weeks: count(weeks) });
  },
};
