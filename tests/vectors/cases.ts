import { readdirSync, readFileSync } from 'node:fs';
import { indexSteps } from '../../src/data/index-steps';

/** One case of the JSON files beside this one; README.md says what each key of `expect` means. */
export interface Case {
  readonly id: string;
  readonly title: string;
  readonly kind: 'published' | 'derived' | 'persona' | 'index' | 'invalid';
  readonly situation?: { readonly onDate: string };
  readonly raw?: string;
  readonly expect: Expected;
}

type Amount = number | readonly [low: number, high: number];

export interface Expected {
  readonly category?: string | null;
  readonly categories?: readonly string[];
  readonly verdict?: string;
  readonly contract?: string;
  readonly findings?: Readonly<Record<string, string>>;
  readonly strict?: Amount;
  readonly equity?: Amount;
  readonly perYear?: Amount;
  readonly firstMonth?: Amount;
  readonly alternativesInclude?: readonly string[];
  readonly alternativesExclude?: readonly string[];
  readonly warningsInclude?: readonly string[];
  readonly narrowingFirst?: string;
  readonly dates?: Readonly<Record<string, string>>;
  readonly error?: string | readonly string[] | null;
}

const folder = new URL('.', import.meta.url);

/** The files of cases, by name, in the order of their names. */
export const casesByFile: ReadonlyMap<string, readonly Case[]> = new Map(
  readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => [name, JSON.parse(readFileSync(new URL(name, folder), 'utf8')) as Case[]]),
);

const all = [...casesByFile.values()].flat();

/** The last step of the index that the cases know. */
const lastStepKnown = '2026-09-01';

/** A case that called amounts old is answered once a later step is in the table. */
const isAnswered = ({ expect: { warningsInclude = [] } }: Case): boolean =>
  indexSteps.latest.validFrom > lastStepKnown && warningsInclude.includes('amountsMayBeOutdated');

/** Cases whose situation can be assessed. */
export const goodCases: readonly Case[] = all.filter(
  (example) => example.kind !== 'invalid' && !isAnswered(example),
);

/** Cases that are no situation. */
export const badCases: readonly Case[] = all.filter(({ kind }) => kind === 'invalid');

/** The file of a case, as its author wrote it. */
export function textOf({ raw, situation }: Case): string {
  return raw ?? JSON.stringify(situation);
}
