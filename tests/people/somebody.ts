import type { Person } from '../../src/advice/person';
import type { Answers } from '../../src/contract/situation';
import { isoDate } from '../../src/kernel/iso-date';
import { assess } from '../../src/rules/assess';
import { relevant } from '../../src/rules/facts';
import { plain } from './plain';

/** The day whose law applies to somebody when a test names none: the wider circle of relatives has just become law. */
export const spring2026 = isoDate('2026-03-01');

/** Somebody with these answers, on a day. */
export function somebody(answers: Answers, onDate: string = spring2026): Person {
  const day = isoDate(onDate);
  return { answers: relevant(answers, day), assessment: assess(answers, day), amounts: 'shown' };
}

/** Somebody plain but for these answers, on a day. */
export function plainBut(answers: Answers = {}, onDate: string = spring2026): Person {
  return somebody({ ...plain, ...answers }, onDate);
}
