import type { MessageKey } from '../i18n';
import {
  childBenefitOfRelatives,
  indexSteps,
  localEmploymentCeiling,
  pensionAge,
  registration,
  relativesWhoCount,
  shortageExemption,
} from '../data';
import { isoDate, perMonth, type IsoDate, type Row, type Timeline } from '../kernel';
import { yearlyRate } from '../rules';
import { count, euros, line, type Line } from '../text';
import { periods } from '../advice';
import type { StepId } from './steps';

/** The day whose amounts the federal guide in twelve steps prints: what is newer is marked. */
export const guidePrintedOn = isoDate('2019-07-01');

/** Since when a sentence of the guide holds, and where that was read. */
export interface Since {
  readonly from: IsoDate;
  readonly source: string;
}

/** Since when a sentence holds, if that is after the federal guide was printed; null for what stood in it already. */
export function sinceOf(key: MessageKey, onDate: IsoDate): Since | null {
  const since = dated[key]?.(onDate) ?? null;
  return since && since.from > guidePrintedOn && since.from <= onDate ? since : null;
}

/** What is new since the federal guide and has no sentence among the lines of the step. */
export function newLines(step: StepId, onDate: IsoDate): readonly Line[] {
  const found = added[step]?.(onDate) ?? [];
  return found.filter(({ key }) => sinceOf(key, onDate) !== null);
}

/** The first row of a table that is newer than the guide: what came between is no change for its readers. */
const firstNew =
  (table: Timeline<unknown>) =>
  (onDate: IsoDate): Row<unknown> | null =>
    table.rows.find(({ validFrom }) => validFrom > guidePrintedOn && validFrom <= onDate) ?? null;

const rowOf = (table: Timeline<unknown>) => (onDate: IsoDate) => {
  const row = firstNew(table)(onDate);
  return row && { from: row.validFrom, source: row.source };
};

const read = (from: string, source: string) => () => ({ from: isoDate(from), source });

/** The law of 29 February 2024 on electronic exchange between centres and people, published on 11 April 2024. */
const electronicExchange = read('2024-04-21', 'https://vlex.be/vid/loi-modifiant-diverses-lois-1030010774');

const dated: Partial<Record<MessageKey, (onDate: IsoDate) => Since | null>> = {
  'since.conditions.stateless': read(
    '2024-09-01',
    'https://www.droitsquotidiens.be/fr/question/je-suis-reconnu-comme-apatride-ai-je-droit-une-aide-du-cpas',
  ),
  'since.conditions.pension': rowOf(pensionAge),
  'since.conditions.unemployment': read(
    '2026-01-01',
    'https://www.lacsc.be/vos-droits/chomage/ce-qui-change-en-2026?EnrichmentType=Sectors&EnrichmentValue=54',
  ),
  'since.where.online': read('2025-06-02', 'https://www.mi-is.be/fr/outils-cpas/cpas-online'),
  'since.where.moved': electronicExchange,
  'since.after.ebox': electronicExchange,
  'guide.after.registerFlanders': rowOf(registration),
  'guide.after.registerWallonia': (onDate) => {
    const row = registration.rows.find(({ value }) => value.walloniaWithinWeeks !== null);
    return row && row.validFrom <= onDate ? { from: row.validFrom, source: row.source } : null;
  },
  'since.amount.rates': (onDate) => ({
    from: yearlyRate('single', onDate).validFrom,
    source: indexSteps.on(onDate).source,
  }),
  'since.amount.custody': read('2022-06-27', 'https://bdas-wwsb.brussels/?p=11499'),
  'guide.change.relativesRule': rowOf(relativesWhoCount),
  'since.change.childBenefit': rowOf(childBenefitOfRelatives),
  'open.formerRule': rowOf(relativesWhoCount),
  'since.change.disability': read(
    '2022-01-01',
    'https://primabook.mi-is.be/fr/droit-lintegration-sociale/le-calcul-des-ressources',
  ),
  'guide.change.shortageExemption': rowOf(shortageExemption),
  'since.change.localEmployment': rowOf(localEmploymentCeiling),
};

const added: Partial<Record<StepId, (onDate: IsoDate) => readonly Line[]>> = {
  conditions: (onDate) => [
    line('since.conditions.unemployment'),
    line('since.conditions.pension', { age: count(pensionAge.on(onDate).value) }),
    line('since.conditions.stateless'),
  ],
  where: () => [line('since.where.online'), line('since.where.moved')],
  after: () => [line('since.after.ebox')],
  amount: () => [
    line('since.amount.custody'),
    line('since.amount.rates', {
      year: count(Number(guidePrintedOn.slice(0, 4))),
      cohabitant: rateThen('cohabitant'),
      single: rateThen('single'),
      family: rateThen('family'),
    }),
  ],
  change: (onDate) => {
    const benefit = childBenefitOfRelatives.on(onDate).value;
    return [
      ...(benefit ? [line('since.change.childBenefit', { amount: euros(benefit.flat) })] : []),
      line('guide.change.shortageExemption', { months: count(periods.shortage.count) }),
      line('since.change.localEmployment', { amount: euros(localEmploymentCeiling.on(onDate).value) }),
      line('since.change.disability'),
    ];
  },
};

const rateThen = (category: Parameters<typeof yearlyRate>[0]) =>
  euros(perMonth(yearlyRate(category, guidePrintedOn).amount, 'halfUp'));
