import { linesOfReform, statusLine } from '../advice';
import { reforms } from '../data';
import { message, type Language, type MessageKey } from '../i18n';
import { later, type IsoDate } from '../kernel';
import { fill } from '../text';
import { changeLog } from './change-log';

/** One piece of news of the page of changes: what it is called for good, when it last changed, and where it stands in the page. */
export interface News {
  readonly name: string;
  readonly title: string;
  readonly summary: string;
  readonly updated: IsoDate;
  readonly part: string;
}

/** The rules that move and what has begun by a day, latest change first. The texts are there before it is called. */
export function newsOf(language: Language, until: IsoDate): readonly News[] {
  const say = (key: MessageKey): string => message(language, key);
  const moving = reforms.map((reform) => ({
    name: reform.id,
    title: say(`reform.${reform.id}.title`),
    summary: [statusLine(reform), ...linesOfReform(reform)].map((one) => fill(one, language)).join(' '),
    updated: reform.since,
    part: reform.id,
  }));
  const begun = changeLog()
    .filter(({ from }) => from <= until)
    .map(({ from, changes }) => ({
      name: from,
      title: fill({ key: 'changes.from', figures: { day: { day: from } } }, language),
      summary: changes.map(({ sentence, row }) => `${fill(sentence, language)} (${row.reference})`).join(' '),
      updated: from,
      part: `from-${from}`,
    }));
  return [...moving, ...begun].sort((one, other) => other.updated.localeCompare(one.updated));
}

/** The day of the latest of them. */
export function latestOf(news: readonly News[]): IsoDate {
  return news.map(({ updated }) => updated).reduce(later);
}
