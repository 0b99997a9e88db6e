import { areasOfKind, type Area, type Areas } from './areas';

/**
 * The recipients of each commune, month by month: what `npm run barometer` makes of the files of the ministry or a region, and what
 * the pages of the communes are drawn from.
 */
export interface Barometer {
  readonly format: 'barometer/1';
  /** The names of the files it was made of. */
  readonly files: readonly string[];
  /** The day of the residents that the rates are computed with (YYYY-MM-DD). */
  readonly residentsOn: string;
  /** The oldest first. */
  readonly months: readonly BarometerMonth[];
}

export interface BarometerMonth {
  /** YYYY-MM. */
  readonly month: string;
  /** Whether equivalent aid (aide équivalente / equivalent leefloon) is left out, or the file does not say. */
  readonly equivalentAid: 'leftOut' | 'notSaid';
  /** Persons with the integration income, by NIS code of today; a commune that is absent is not known. */
  readonly recipients: Readonly<Record<string, number>>;
}

/** Thrown for a barometer that cannot be read. */
export class NoBarometer extends Error {
  override readonly name = 'NoBarometer';
}

const waysOfCounting: readonly unknown[] = ['leftOut', 'notSaid'] satisfies BarometerMonth['equivalentAid'][];

/** The barometer in a text of JSON. Throws NoBarometer, with what is wrong. */
export function readBarometer(text: string, areas: Areas): Barometer {
  const read = parsed(text);
  if (read.format !== 'barometer/1') throw new NoBarometer('the format is not barometer/1');
  if (!Array.isArray(read.months) || read.months.length === 0) throw new NoBarometer('there is no month');
  if (!Array.isArray(read.files)) throw new NoBarometer('the files are not named');
  const months = read.months as readonly BarometerMonth[];
  for (const [index, { month, equivalentAid, recipients }] of months.entries()) {
    if (!isMonth(month)) throw new NoBarometer(`${String(month)} is not a month`);
    const before = months[index - 1]?.month ?? '';
    if (month <= before) throw new NoBarometer(`${month} does not come after ${before}`);
    if (!waysOfCounting.includes(equivalentAid))
      throw new NoBarometer(`${month} does not say what was counted`);
    for (const [code, people] of Object.entries(recipients)) {
      if (areas.get(code)?.kind !== 'commune') throw new NoBarometer(`${code} is not a commune of today`);
      if (!Number.isSafeInteger(people) || people < 0)
        throw new NoBarometer(`${code} in ${month} is not a number of people`);
    }
  }
  return { ...(read as Barometer), months };
}

/** A month of the calendar, YYYY-MM. */
export function isMonth(text: unknown): text is string {
  return typeof text === 'string' && /^(?:19|20)\d\d-(?:0[1-9]|1[0-2])$/.test(text);
}

/** The recipients in an area, the sum of its communes; undefined while one of them is not known. */
export function peopleIn({ recipients }: BarometerMonth, area: Area, areas: Areas): number | undefined {
  if (area.kind === 'commune') return recipients[area.key];
  return areasOfKind(areas, 'commune', area).reduce<number | undefined>((sum, { key }) => {
    const people = recipients[key];
    return sum === undefined || people === undefined ? undefined : sum + people;
  }, 0);
}

/** The recipients per 1,000 residents of an area; undefined while a commune of it is not known, or nobody lives there. */
export function rateIn(month: BarometerMonth, area: Area, areas: Areas): number | undefined {
  const people = peopleIn(month, area, areas);
  return people === undefined || area.residents === 0 ? undefined : (people * 1000) / area.residents;
}

function parsed(text: string): Partial<Record<keyof Barometer, unknown>> {
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value === 'object' && value !== null) return value;
  } catch {
    // Told below, like anything else that is no barometer.
  }
  throw new NoBarometer('it is not an object of JSON');
}
