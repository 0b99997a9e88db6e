import { relativesWhoCount } from '../../src/data/relatives';
import { isoDate } from '../../src/kernel/iso-date';
import personas from '../vectors/personas.json';
import { isEntries, type Answers } from './walk';

type Amount = number | readonly [number, number];

/** A whole person of the worked cases: what they answer, on which day, and what has to come out. */
export interface Persona {
  readonly id: string;
  readonly title: string;
  readonly situation: { readonly onDate: string; readonly answers: Answers };
  readonly expect: {
    readonly verdict?: string;
    readonly strict?: Amount;
    readonly equity?: Amount;
    readonly findings?: Readonly<Record<string, string>>;
  };
}

/** Every person of the worked cases. */
export const everybody = (personas as unknown as readonly Persona[]).map(asAsked);

/** Only relatives whose income may count on the day are asked about; a file may name others too. */
function asAsked(persona: Persona): Persona {
  const { onDate, answers } = persona.situation;
  if (!isEntries(answers['relatives'])) return persona;
  const circle: readonly unknown[] = relativesWhoCount.on(isoDate(onDate)).value.relations;
  const relatives = answers['relatives'].filter(({ relation }) => circle.includes(relation));
  return { ...persona, situation: { onDate, answers: { ...answers, relatives } } };
}

/** The two ends of an expected amount, in cents. */
export function ends(amount: Amount): readonly [number, number] {
  const [low, high] = typeof amount === 'number' ? [amount, amount] : amount;
  return [Math.round(low * 100), Math.round(high * 100)];
}
