import { daysToDecide, daysToNotify, daysToPay, monthsToAppeal } from '../../rules';
import { isLastDay, type CalendarDay, type Moment } from '../../letters';
import { day, message, type Language } from '../../i18n';

/** The legal periods that the sentences on the days name; one that a sentence does not name is not used by it. */
const periodOf = { decisionDue: daysToDecide, letterDue: daysToNotify, firstPaymentDue: daysToPay } as const;

/** The words for a day of the file. */
export interface MomentWords {
  readonly title: string;
  readonly means: string;
  readonly action: string;
}

/** What a day is, what it means, and what to do. */
export function momentWords(moment: Moment, language: Language): MomentWords {
  const { id } = moment;
  return {
    title: message(language, `date.${id}.title`),
    means: message(language, `date.${id}.means`, periodsOf(moment)),
    action: message(language, `date.${id}.do`),
  };
}

/** The legal periods that the sentence on a day may name. */
export function periodsOf({ id }: Moment): { readonly days: number; readonly months: number } {
  const days = id in periodOf ? periodOf[id as keyof typeof periodOf] : daysToDecide;
  return { days, months: monthsToAppeal };
}

/** The same, for a calendar. */
export function calendarDay(moment: Moment, language: Language): CalendarDay {
  const { title, means, action } = momentWords(moment, language);
  return {
    id: moment.id,
    on: moment.on,
    title: message(language, 'date.calendar.entry', { title }),
    description: message(language, 'date.calendar.description', { means, action }),
    reminder: isLastDay(moment.id),
  };
}

/** Days as a text to copy: one a line, each with what to do. */
export function momentsText(moments: readonly Moment[], language: Language): string {
  return moments
    .map((moment) => {
      const { title, action } = momentWords(moment, language);
      return `${day(moment.on, language)} – ${title} ${action}`;
    })
    .join('\n');
}
