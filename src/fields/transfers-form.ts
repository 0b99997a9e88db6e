import { propertyRights, transferKinds, type Transfer } from '../contract';
import { worded, type Whose } from '../interview';
import { cents, monthsLater, type IsoDate } from '../kernel';
import type { AmountField } from './amount-fields';
import { transferLine } from './entry-lines';
import type { ChoicePart, Draft, EntryPage, ListForm, Part } from './entry-form';
import { typedEuro } from './money';
import { typedPercent } from './percent';
import { typedDay } from './read-day';

const given: ChoicePart = {
  as: 'choice',
  name: 'given',
  legend: 'transfer.given',
  options: [
    { value: 'no', label: 'transfer.given.no' },
    { value: 'yes', label: 'transfer.given.yes' },
  ],
};

const right: ChoicePart = {
  as: 'choice',
  name: 'right',
  legend: 'transfer.right',
  options: propertyRights.map((value) => ({ value, label: `transfer.right.${value}` as const })),
  fallback: 'full',
};

const debtsPaid: AmountField = {
  name: 'debtsPaid',
  as: 'euro',
  label: 'transfer.debtsPaid',
  hint: 'transfer.debtsPaid.hint',
  optional: true,
};

/** Nobody remembers further back. */
const livingMemory = 120 * 12;

/** When it was, and for how much: what was sold or given away lies before the day of the law. */
const saleBefore = (onDate: IsoDate): EntryPage => ({
  name: 'sale',
  title: 'sale',
  parts: [
    given,
    { name: 'value', as: 'euro', label: 'transfer.value', hint: 'transfer.value.hint' },
    {
      as: 'day',
      name: 'on',
      legend: 'transfer.on',
      between: { low: monthsLater(onDate, -livingMemory), high: onDate },
    },
  ],
});

/**
 * What was sold or given away in ten years (cession, overdracht; A.R. / K.B. 11-7-2002, art. 28 to 32): what it was, then
 * when and for how much, then whose part and what debts.
 */
export const transfersForm: ListForm<Transfer> = {
  words: { kind: 'transfer', kindTitle: 'kind', placeholder: 'kind' },
  kinds: () => [{ id: 'transfer', options: transferKinds }],
  pages: (draft, { whose, onDate }) => [
    saleBefore(onDate),
    { name: 'part', title: 'part', parts: partOf(draft, whose) },
  ],
  draftOf: (transfer): Draft => {
    const { day, month, year } = typedDay(transfer.on);
    return {
      kind: transfer.kind,
      choices: { given: transfer.given ? 'yes' : 'no', right: transfer.right ?? 'full' },
      unknowns: {},
      typed: {
        value: typedEuro(transfer.value),
        share: typedPercent(transfer.share),
        debtsPaid: typedEuro(transfer.debtsPaid),
        'on-day': day,
        'on-month': month,
        'on-year': year,
      },
    };
  },
  entryOf: (name, { amounts, choices, days }) => {
    const kind = transferKinds.find((one) => one === name);
    const [{ value, share, debtsPaid: debts }, { on }] = [amounts, days];
    if (!kind || on === undefined || typeof value !== 'number') return undefined;
    const owned = propertyRights.find((one) => one === choices['right']) ?? 'full';
    return {
      kind,
      given: choices['given'] === 'yes',
      value: cents<'once'>(value),
      on,
      ...(typeof share === 'number' && { share }),
      ...(owned !== 'full' && { right: owned }),
      ...(typeof debts === 'number' && { debtsPaid: cents<'once'>(debts) }),
    };
  },
  line: transferLine,
};

/** Money and the like is owned in full; a gift pays no debts. */
function partOf({ kind, choices }: Draft, whose: Whose): readonly Part[] {
  const share: AmountField = {
    name: 'share',
    as: 'percent',
    label: worded('transfer.share', whose),
    hint: worded('property.share.hint', whose),
    optional: true,
  };
  const isGiven = choices['given'] === 'yes';
  return [...(kind === 'movable' ? [] : [right]), share, ...(isGiven ? [] : [debtsPaid])];
}
