import { cite } from '../data';
import { count, line } from '../text';
import { periods } from './periods';

/** The parts of what somebody has to know who receives the income already, in the order in which it is needed. */
export const runningParts = ['report', 'review', 'sanction', 'stopped'] as const;
type RunningPart = (typeof runningParts)[number];

/** Months a payment may be suspended, by what was not respected (suspension / schorsing; loi / wet 26-5-2002, art. 30). */
const sanctions = {
  undeclared: 6,
  fraud: 12,
  repeatedWithinYears: 3,
  contract: 1,
  contractAgain: 3,
} as const;

const act = (article: string) => cite('loi-2002-05-26', article);

/** What to report and by when, the yearly review, a sanction and what remains of the right, a payment that stops. */
export function runningLines(part: RunningPart) {
  switch (part) {
    case 'report':
      return [
        line('running.report.atOnce', {}, act('22, § 1')),
        line('running.report.what', {}, act('22, § 1')),
        line(
          'running.report.abroad',
          { days: count(periods.announce.count), weeks: count(periods.abroad.count) },
          periods.abroad.basis,
        ),
        line('running.report.proof'),
        line('running.report.move', { days: count(periods.forward.count) }, periods.forward.basis),
      ];
    case 'review':
      return [
        line('running.review.yearly', {}, act('22')),
        line('running.review.from', {}, act('22, § 2')),
        line('running.review.heard', {}, act('20')),
      ];
    case 'sanction':
      return [
        line(
          'running.sanction.undeclared',
          {
            months: count(sanctions.undeclared),
            most: count(sanctions.fraud),
            years: count(sanctions.repeatedWithinYears),
          },
          act('30, § 1'),
        ),
        line(
          'running.sanction.contract',
          { months: count(sanctions.contract), again: count(sanctions.contractAgain) },
          act('30, § 2'),
        ),
        line('running.sanction.heard', {}, act('20')),
        line('running.sanction.remains'),
        line('running.sanction.appeal', { months: count(periods.appeal.count) }, periods.appeal.basis),
      ];
    case 'stopped':
      return [
        line('running.stopped.ask', {}, act('21, § 2')),
        line('running.stopped.decision', {}, act('21')),
        line('running.stopped.again', {}, act('18')),
        line('running.stopped.urgent', {}, act('21, § 1')),
        line('running.stopped.appeal', { months: count(periods.appeal.count) }, periods.appeal.basis),
      ];
  }
}
