const weekdays = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri'];
/** Days or spans of days, and the hours that hold for them: `Tue, Thu 9:00-11:30`. */
const group = /((?:[A-Z][a-z]{2}(?:-[A-Z][a-z]{2})?,?\s*)+)((?:\d[\d:]*-\d[\d:]*(?:,\s*(?=\d))?)+)/g;

/**
 * When people are received, as the table holds it: `1 13:00-15:00;3 9:00-11:30`, Monday being 1. What stands in brackets
 * says where it was read; `a` at the end says that an appointment will do as well.
 */
export function receptionHours(given: string): string {
  const text = given
    .replace(/\s*\([^)]*\)$/, '')
    .replace(/^Every working day/, 'Mon-Fri')
    .replace(/^(?=\d)/, 'Mon-Fri ');
  const hours = text.replace(/, or by appointment$/, '');
  const groups = [...hours.matchAll(group)];
  if (groups.map(([whole]) => whole).join(', ') !== hours)
    throw new Error(`hours that cannot be read: ${given}`);
  const lines = groups.flatMap(([, days = '', spans = '']) =>
    daysOf(days, given).map((day) => `${day} ${spans.split(/,\s*/).join(',')}`),
  );
  return [...lines, ...(hours === text ? [] : ['a'])].join(';');
}

function daysOf(text: string, given: string): readonly number[] {
  return text
    .trim()
    .split(/,\s*/)
    .flatMap((part) => {
      const [from = -1, until = from] = part.split('-').map((name) => weekdays.indexOf(name));
      if (from < 0 || until < from) throw new Error(`days that cannot be read: ${given}`);
      return Array.from({ length: until - from + 1 }, (_, index) => from + index + 1);
    });
}
