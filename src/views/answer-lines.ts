import type { AnswerId, Answers, Income, Property, Relative, Transfer } from '../contract/situation';
import { unknown } from '../contract/values';
import { isKey, keyOf, type Language, type MessageKey, type Values } from '../i18n';
import { count, euro, percent } from '../i18n/format';
import { questionOf, type Question } from '../rules/questions';

/** Writes a text: `$t` on the screen, `message` in a language of its own. */
export type Write = (key: MessageKey, values?: Values) => string;

/** An answer in words, one line per thing; empty while there is none. A place is a NIS code here, named by `places`. */
export function answerLines(
  id: AnswerId,
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
      return orNothing(answers.properties ?? [], (one) => propertyLine(one, write, language));
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

/** Votre père ou votre mère : 1 200,00 € par mois. */
export function relativeLine(relative: Relative, write: Write, language: Language): string {
  const relation = write(keyOf(`relation.${relative.relation}`));
  if (relative.perMonth === unknown) return write('relatives.entryUnknown', { relation });
  return write('relatives.entry', { relation, amount: euro(relative.perMonth, language) });
}

/** Maison : 745,00 € par an. */
export function propertyLine(property: Property, write: Write, language: Language): string {
  return write('properties.entry', {
    kind: write(keyOf(`property.${property.kind}`)),
    amount: euro(property.cadastralIncome ?? property.incomePerYear ?? 0, language),
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
  const { perMonth, perYear, perDay, perHour, hoursPerMonth = 0 } = income;
  if ([perMonth, perYear, perDay, perHour].includes(unknown)) return write('list.amountUnknown');
  if (typeof perMonth === 'number') return write('review.euroPerMonth', { amount: euro(perMonth, language) });
  if (typeof perYear === 'number') return write('review.euroPerYear', { amount: euro(perYear, language) });
  if (typeof perDay === 'number') return write('review.euroPerDay', { amount: euro(perDay, language) });
  if (typeof perHour !== 'number') return write('list.amountUnknown');
  return write('review.euroPerHour', {
    amount: euro(perHour, language),
    hours: count(hoursPerMonth, language),
  });
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
