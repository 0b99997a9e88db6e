import { parse } from '../../src/contract/parse';
import type { Person } from '../../src/advice/person';
import { assess } from '../../src/rules/assess';
import { relevant } from '../../src/rules/facts';
import conditions from '../vectors/conditions.json';
import household from '../vectors/household.json';
import law2026 from '../vectors/law-2026.json';
import personas from '../vectors/personas.json';
import resources from '../vectors/resources.json';
import unknowns from '../vectors/unknowns.json';

/** A person of the worked cases, with what came out for them. */
export interface Worked extends Person {
  readonly id: string;
}

/** Everybody in the worked cases that are about people, households, resources, what is not known or what is new. */
export const everybody: readonly Worked[] = [
  conditions,
  household,
  personas,
  resources,
  unknowns,
  law2026.filter(({ kind }) => kind !== 'invalid'),
].flatMap((cases) => cases.map(workedFrom));

/** The worked case of that name. */
export function worked(id: string): Worked {
  const found = everybody.find((one) => one.id === id);
  if (!found) throw new RangeError(`no case called ${id}`);
  return found;
}

function workedFrom({ id, situation }: { readonly id: string; readonly situation: object }): Worked {
  const read = parse(new TextEncoder().encode(JSON.stringify(situation)));
  if (!read.ok) throw new TypeError(`${id} is no situation`);
  const { answers, onDate } = read.situation;
  return { id, answers: relevant(answers, onDate), assessment: assess(answers, onDate), amounts: 'shown' };
}
