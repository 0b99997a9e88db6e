import { questionOf, type Question, type QuestionId } from '../interview';
import { unknown, type Answers, type Income, type Property, type Relative, type Transfer } from '../contract';
import { count, euro, isKey, keyOf, percent, type Language, type MessageKey, type Values } from '../i18n';
import { amountsOf, type IncomeAmounts } from './income-amount';
import type { IncomePeriod } from './income-kinds';

/** Writes a text: `$t` on the screen, `message` in a language of its own. */
export type Write = (key: MessageKey, values?: Values) => string;

/** An answer in words, one line per thing; empty while there is none. A place is a NIS code here, named by `places`. */
export function answerLines(
  id: QuestionId,
  answers: Answers,
  write: Write,
  language: Language,
): readonly string[] {
  const answer = answers[id];
  if (answer === undefined) return [];
  if (answer === unknown) return [write('review.unknown')];
  const question = questionOf(id);
  switch (question.kind) {
    case 'incomes':
      return orNothing((id === 'partnerIncomes' ? answers.partnerIncomes : answers.incomes) ?? [], (one) =>
        incomeLine(one, write, language),
      );
    case 'relatives':
      return orNothing(answers.relatives ?? [], (one) => relativeLine(one, write, language));
    case 'properties':
      return orNothing(
        (id === 'partnerProperties' ? answers.partnerProperties : answers.properties) ?? [],
        (one) => propertyLine(one, write, language),
      );
    case 'transfers':
      return orNothing(answers.transfers ?? [], (one) => transferLine(one, write, language));
    case 'several':
      return people(answers, write);
    default:
      return [single(question, answer as string | number, write, language)];
  }

  function orNothing<Entry>(entries: readonly Entry[], line: (entry: Entry) => string): readonly string[] {
    return entries.length > 0 ? entries.map(line) : [write('review.nothing')];
  }
}

/** Salaire : 850,00 € par mois. */
export function incomeLine(income: Income, write: Write, language: Language): string {
  return write('incomes.entry', {
    kind: write(keyOf(`income.${income.kind}`)),
    amount: incomeAmount(income, write, language),
  });
}

/** Votre père ou votre mère : 1 200,00 € par mois ; allocations familiales pour vous : 180,00 € par mois. */
export function relativeLine(relative: Relative, write: Write, language: Language): string {
  const { relation, perMonth, childBenefitForApplicant, childBenefitSupplement: supplement } = relative;
  const monthly = (amount: Relative['perMonth']): string =>
    amount === unknown
      ? write('list.amountUnknown')
      : write('review.euroPerMonth', { amount: euro(amount, language) });
  const entry = write('relatives.entry', {
    relation: write(keyOf(`relation.${relation}`)),
    amount: monthly(perMonth),
  });
  const benefit = childBenefitForApplicant ?? supplement;
  if (benefit === undefined) return entry;
  const isWithSupplement = supplement !== undefined && supplement > 0;
  return write(isWithSupplement ? 'relatives.entryWithSupplement' : 'relatives.entryWithBenefit', {
    entry,
    benefit: monthly(benefit),
  });
}

/** Maison : 745,00 € par an. */
export function propertyLine(property: Property, write: Write, language: Language): string {
  const { cadastralIncome, rentPerYear, incomePerYear } = property;
  return write('properties.entry', {
    kind: write(keyOf(`property.${property.kind}`)),
    amount: euro(cadastralIncome ?? rentPerYear ?? incomePerYear ?? 0, language),
  });
}

/** Un terrain : 12 000,00 €. */
export function transferLine(transfer: Transfer, write: Write, language: Language): string {
  return write('transfers.entry', {
    kind: write(keyOf(`transfer.${transfer.kind}`)),
    amount: euro(transfer.value, language),
  });
}

function incomeAmount(income: Income, write: Write, language: Language): string {
  const { period, amounts } = amountsOf(income);
  const { highestDay } = amounts;
  const amount = amountPer(income.kind === 'countedGifts' ? 'once' : period, amounts, write, language);
  if (highestDay === undefined) return amount;
  const day = highestDay === unknown ? write('list.amountUnknown') : euro(highestDay, language);
  return write('incomes.withHighestDay', { amount, day });
}

function amountPer(
  period: IncomePeriod | 'once',
  { amount: given, hours = 0 }: IncomeAmounts,
  write: Write,
  language: Language,
): string {
  if (given === unknown) return write('list.amountUnknown');
  const amount = euro(given, language);
  switch (period) {
    case 'once':
      return write('review.euroThisMonth', { amount });
    case 'month':
      return write('review.euroPerMonth', { amount });
    case 'year':
      return write('review.euroPerYear', { amount });
    case 'day':
      return write('review.euroPerDay', { amount });
    case 'hour':
      return write('review.euroPerHour', { amount, hours: count(hours, language) });
  }
}

function people({ household = [] }: Answers, write: Write): readonly string[] {
  if (household.length === 0) return [write('option.household.none')];
  return household.map((person) => write(keyOf(`option.household.${person}`)));
}

function single(question: Question, answer: string | number, write: Write, language: Language): string {
  switch (question.kind) {
    case 'money':
      return question.per === 'month'
        ? write('review.euroPerMonth', { amount: euro(Number(answer), language) })
        : euro(Number(answer), language);
    case 'percent':
      return percent(Number(answer), language);
    case 'count':
      return question.unit === 'years'
        ? write('review.years', { count: Number(answer) })
        : count(Number(answer), language);
    default: {
      const name = `option.${question.id}.${answer}`;
      return isKey(name) ? write(keyOf(name)) : String(answer);
    }
  }
}
