import { incomeKinds, unknown, type Income, type IncomeKind } from '../contract';
import { keyOf } from '../i18n';
import { integrationIncome, type IntegrationIncome } from '../interview';
import { incomeLine } from './entry-lines';
import { emptyDraft, type ChoicePart, type Draft, type EntryPage, type ListForm } from './entry-form';
import { amountsOf, incomeOf } from './income-amount';
import { doubtsOf } from './income-doubts';
import { fieldsOf, noteOf } from './income-fields';
import { incomeGroups, periodsOf, type IncomePeriod } from './income-kinds';
import { typedEuro } from './money';

/** The incomes of a person or of the partner: first the kind, then the amount by one of its periods. */
export const incomesForm: ListForm<Income | IntegrationIncome> = {
  words: {
    kind: 'income',
    group: 'incomeGroup',
    kindTitle: 'group',
    inner: 'incomes.kind',
    placeholder: 'kind',
  },
  kinds: () => incomeGroups,
  pages: (draft, { onDate }): readonly EntryPage[] => {
    const kind = kindOf(draft.kind);
    if (!kind) return [];
    const periods = periodsOf(kind);
    return [
      {
        name: 'amount',
        title: 'amount',
        note: noteOf(kind, onDate),
        parts: [
          ...(periods.length > 1 ? [periodPart(periods)] : []),
          ...fieldsOf(kind, periodIn(kind, draft.choices), onDate),
          ...doubtsOf(kind),
        ],
      },
    ];
  },
  // Another kind is counted by periods of its own.
  withKind: (draft, kind) => (kind === draft.kind ? draft : { ...draft, kind, choices: {} }),
  draftOf: (income): Draft => {
    if (income.kind === integrationIncome) return { ...emptyDraft, kind: income.kind };
    const { period, amounts } = amountsOf(income);
    return {
      kind: income.kind,
      choices: { per: period },
      unknowns: { amount: amounts.amount === unknown, highestDay: amounts.highestDay === unknown },
      typed: {
        amount: typedEuro(amounts.amount),
        highestDay: typedEuro(amounts.highestDay),
        hours: String(amounts.hours ?? '').replace('.', ','),
      },
    };
  },
  entryOf: (name, { amounts, choices }) => {
    if (name === integrationIncome) return { kind: name };
    const kind = kindOf(name);
    const { amount = 0, hours, highestDay } = amounts;
    const perMonth = hours === unknown ? undefined : hours;
    return kind && incomeOf(kind, periodIn(kind, choices), { amount, hours: perMonth, highestDay });
  },
  line: (income, write, language) =>
    income.kind === integrationIncome
      ? write('income.integrationIncome.listed')
      : incomeLine(income, write, language),
};

function kindOf(name: string | undefined): IncomeKind | undefined {
  return incomeKinds.find((kind) => kind === name);
}

function periodIn(kind: IncomeKind, choices: Draft['choices']): IncomePeriod {
  const [first = 'month', ...others] = periodsOf(kind);
  return others.find((period) => period === choices['per']) ?? first;
}

function periodPart(periods: readonly IncomePeriod[]): ChoicePart {
  return {
    as: 'choice',
    name: 'per',
    legend: 'incomes.per',
    options: periods.map((value) => ({ value, label: keyOf(`income.per.${value}`) })),
    fallback: periods[0],
  };
}
