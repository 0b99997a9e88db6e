import type { Category } from '../../src/contract/values';
import type { IsoDate } from '../../src/kernel/iso-date';
import type { WrittenAssessment } from '../vectors/holds';
import { plain as alone } from '../people/plain';
import type { Scratch } from './scratch';

/** Somebody of each category. */
export const livingAs: Readonly<Record<Category, object>> = {
  cohabitant: { household: ['other'], sharedHousehold: 'yes' },
  single: {},
  family: { household: ['minorChild'], childrenDependent: 'yes', custody: 'full' },
};

/** Somebody who lives with parents, each with an income and the child benefit received for the person, a month. */
export const withParents = (
  ...parents: readonly (readonly [perMonth: number, childBenefit: number])[]
): object => ({
  household: ['parent'],
  sharedHousehold: 'yes',
  relatives: parents.map(([perMonth, childBenefitForApplicant]) => ({
    relation: 'parent',
    perMonth,
    childBenefitForApplicant,
  })),
});

/** What the command line of the copy says of several people, each on a day. */
export function assessed(
  scratch: Scratch,
  people: readonly (readonly [onDate: IsoDate, differing: object])[],
): readonly WrittenAssessment[] {
  const files = people.map(([onDate, differing], index) => {
    const file = `reports/person-${index}.json`;
    scratch.write(
      file,
      JSON.stringify({ format: 'situation/1', onDate, answers: { ...alone, ...differing } }),
    );
    return file;
  });
  const { output } = scratch.run('scripts/run.mjs', ['cli/assess', ...files]);
  return output.split('\n').map((line) => JSON.parse(line) as WrittenAssessment);
}

/** The amounts a year of the same. */
export function yearsOf(...[scratch, people]: Parameters<typeof assessed>): readonly (number | undefined)[] {
  return assessed(scratch, people).map(({ estimates }) => estimates[0]?.perYear.high);
}

/** An amount a year, in euros, after so many steps of 2 %, half up: by the words of the law, not by its code. */
export function afterSteps(steps: number, cents: number): number {
  return Math.round((cents * Math.round(1.02 ** steps * 10_000)) / 10_000) / 100;
}

/** The line of a table in what `npm run in-force` prints. */
export function inForce(scratch: Scratch, day: IsoDate, table: string): string | undefined {
  return scratch
    .run('scripts/run.mjs', ['cli/in-force', day])
    .output.split('\n')
    .find((line) => line.startsWith(`${table}: `));
}

/** `RECIPES=all` runs every test outside Chromium, for whoever has the time. */
const everything = process.env['RECIPES'] === 'all';

/** What a change of the law or of a text concerns, in plain Node. */
const concerned =
  /^tests\/((contract|data|docs|guide|i18n|kernel|letters|locales|rules|wizard)\/|architecture|vectors|scripts\/tables)/;
/** Thousands of situations each: they would take longer than all the rest. */
const atRandom = /\/(properties[\w-]*|fuzz)\.test\.ts$/;

/** The tests to run in a copy in which recipes were followed. */
export function testsToRun(scratch: Scratch): readonly string[] {
  const all = scratch.testsIn('tests').filter((file) => !/^tests\/(recipes|browser|long)\//.test(file));
  return everything ? all : all.filter((file) => concerned.test(file) && !atRandom.test(file));
}
