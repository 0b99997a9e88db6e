import type { IncomeKind } from '../contract';
import { volunteerCeilings } from '../data';
import { euro, isKey, keyOf, type Language, type MessageKey, type Values } from '../i18n';
import type { IsoDate } from '../kernel';
import type { AmountField } from './amount-fields';
import type { IncomePeriod } from './income-kinds';

/** A text, and what its placeholders stand for. */
interface Note {
  readonly key: MessageKey;
  readonly values?: (language: Language) => Values;
}

/** What belongs into the amount of an income and what does not, for the kinds whose name does not say it. */
export function noteOf(kind: IncomeKind, onDate: IsoDate): Note | undefined {
  const name = `incomeNote.${kind}`;
  if (!isKey(name)) return undefined;
  if (kind !== 'volunteerAllowance') return { key: name };
  const ceilings = volunteerCeilings.on(onDate).value;
  if (ceilings === null) return undefined;
  return {
    key: name,
    values: (language) => ({
      perDay: euro(ceilings.perDay, language),
      perYear: euro(ceilings.perYear, language),
    }),
  };
}

/** The numbers that the screen of an income asks for. */
export function fieldsOf(kind: IncomeKind, per: IncomePeriod, onDate: IsoDate): readonly AmountField[] {
  const own = `income.amount.${kind}`;
  const amount: AmountField = {
    name: 'amount',
    as: 'euro',
    per,
    label: keyOf(isKey(own) ? own : `income.amount.${per}`),
    unknown: { label: 'incomes.unknown' },
  };
  if (per === 'hour') return [amount, { name: 'hours', as: 'hours', label: 'income.hours.label' }];
  if (kind !== 'volunteerAllowance') return [amount];
  return volunteerFields(amount, onDate);
}

/** The sum of the year or of a month, and the highest day: either can pass its ceiling (A.R. / K.B. 11-7-2002, art. 22 § 1 q). */
function volunteerFields(amount: AmountField, onDate: IsoDate): readonly AmountField[] {
  const ceilings = volunteerCeilings.on(onDate).value;
  const highestDay: AmountField = {
    name: 'highestDay',
    as: 'euro',
    per: 'day',
    label: 'volunteer.highestDay',
    optional: true,
    unknown: { label: 'unknown.label' },
  };
  if (ceilings === null) return [amount, highestDay];
  const { perDay, raisedPerYear } = ceilings;
  return [
    raisedPerYear === null
      ? amount
      : {
          ...amount,
          hint: 'volunteer.raised',
          values: (language) => ({ raised: euro(raisedPerYear, language) }),
        },
    {
      ...highestDay,
      hint: 'volunteer.highestDay.hint',
      values: (language) => ({ perDay: euro(perDay, language) }),
    },
  ];
}
