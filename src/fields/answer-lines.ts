import { unknown, type Answers } from '../contract';
import { count, euro, isKey, keyOf, percent, type Language } from '../i18n';
import { questionOf, type Question, type QuestionId } from '../interview';
import { isSimple, type SimpleKind } from './field';
import { listFormOf, type Entry } from './list-forms';
import type { Write } from './write';

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
  if (isSimple(question)) return lines[question.kind](question, answer as Said, write, language);
  const { line } = listFormOf(question.kind);
  const entries = answer as readonly Entry[];
  return entries.length > 0
    ? entries.map((entry) => line(entry, write, language))
    : [write('review.nothing')];
}

/** An answer that is one value. */
type Said = string | number | readonly string[];

type Lines = (question: Question, answer: Said, write: Write, language: Language) => readonly string[];

const option: Lines = (question, answer, write) => {
  const name = `option.${question.id}.${String(answer)}`;
  return [isKey(name) ? write(keyOf(name)) : String(answer)];
};

/** How an answer of each kind is written. */
const lines: Readonly<Record<SimpleKind, Lines>> = {
  choice: option,
  place: option,
  several: (question, answer, write) => {
    const chosen = typeof answer === 'object' && answer.length > 0 ? answer : ['none'];
    return chosen.map((one) => write(keyOf(`option.${question.id}.${one}`)));
  },
  money: (question, answer, write, language) => {
    const amount = euro(Number(answer), language);
    const isMonthly = question.kind === 'money' && question.per === 'month';
    return [isMonthly ? write('review.euroPerMonth', { amount }) : amount];
  },
  percent: (_, answer, _write, language) => [percent(Number(answer), language)],
  count: (question, answer, write, language) => {
    const isOfYears = question.kind === 'count' && question.unit === 'years';
    return [isOfYears ? write('review.years', { count: Number(answer) }) : count(Number(answer), language)];
  },
};
