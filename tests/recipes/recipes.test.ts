import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { categories } from '../../src/contract/values';
import { indexSteps } from '../../src/data/index-steps';
import { integrationIncome } from '../../src/data/integration-income';
import { daysLater } from '../../src/kernel/iso-date';
import { addAmount, addIndexStep, days, raised, stepsTaken } from './amounts';
import { afterSteps, assessed, inForce, livingAs, testsToRun, withParents, yearsOf } from './outcome';
import { addComputedRule, addRule, listTable, newTable, writeDown } from './rules';
import { addQuestion, filesOfQuestion } from './question';
import { Scratch } from './scratch';
import { changeText, dictionaries, sentence } from './texts';

// The recipes of docs/recipes, followed one after the other in one copy: each begins where the one before it ended.

const patient = process.env['RECIPES'] === 'all' ? 7_200_000 : 300_000;
let scratch: Scratch;
beforeAll(() => {
  scratch = new Scratch();
}, patient);
afterAll(() => scratch.remove(), patient);

describe('an index step', { timeout: patient }, () => {
  test('is one line in one file', () => {
    addIndexStep(scratch);
    expect(scratch.touched()).toEqual(['src/data/index-steps.ts']);
  });

  test('gives every rate from that day on, not on the day before, and no warning that amounts may be old', () => {
    const steps = stepsTaken(scratch);
    const base = categories.map((category) => integrationIncome.latest.value[category]);
    const on = assessed(
      scratch,
      categories.map((category) => [days.indexStep, livingAs[category]]),
    );
    const before = categories.map((category) => [daysLater(days.indexStep, -1), livingAs[category]] as const);
    expect(on.map(({ estimates }) => estimates[0]?.perYear.high)).toEqual(
      base.map((amount) => afterSteps(steps, amount)),
    );
    expect(yearsOf(scratch, before)).toEqual(base.map((amount) => afterSteps(steps - 1, amount)));
    expect(on.flatMap(({ warnings }) => warnings)).not.toContain('amountsMayBeOutdated');
  });

  test('is printed as what is in force, and not called old', () => {
    const line = inForce(scratch, days.indexStep, indexSteps.name);
    expect(line).toContain(` since ${days.indexStep}, `);
    expect(line).not.toContain('OUTDATED');
  });
});

describe('a base amount', { timeout: patient }, () => {
  test('is one line in one file', () => {
    scratch.settle();
    addAmount(scratch);
    expect(scratch.touched()).toEqual(['src/data/integration-income.ts']);
  });

  test('gives every rate from that day on, and not on the day before', () => {
    const steps = stepsTaken(scratch);
    const people = [days.amount, daysLater(days.amount, -1)].flatMap((day) =>
      categories.map((category) => [day, livingAs[category]] as const),
    );
    const amounts = [raised, integrationIncome.latest.value].flatMap((rates) =>
      categories.map((category) => rates[category]),
    );
    expect(yearsOf(scratch, people)).toEqual(amounts.map((amount) => afterSteps(steps, amount)));
    expect(inForce(scratch, days.amount, integrationIncome.name)).toContain(` since ${days.amount}, `);
  });
});

describe('a dated rule', { timeout: patient }, () => {
  test('and a table in no list are noticed while the day and the table are not written down', () => {
    scratch.settle();
    addRule(scratch);
    scratch.write(newTable.file, newTable.text);
    const { ok, output } = scratch.test(
      ['unit'],
      ['tests/data/registry.test.ts', 'tests/docs/changes.test.ts'],
    );
    expect(ok).toBe(false);
    expect(output).toContain(days.rule);
    expect(output).toContain(newTable.name);
  });

  test('is a row in its table and a line in the log; a new table is in the list and in docs/law.md too', () => {
    writeDown(scratch, days.rule, 'Child benefit of relatives, ten euros more');
    const touched = ['docs/changes.md', newTable.file, 'src/data/relatives.ts'];
    expect(scratch.touched()).toEqual(touched);
    listTable(scratch);
    expect(scratch.touched()).toEqual([...touched, 'docs/law.md', 'src/data/tables.ts'].sort());
  });

  test('that is computed otherwise also touches the file of its article, and no other', () => {
    scratch.settle();
    addComputedRule(scratch);
    writeDown(scratch, days.computedRule, 'Child benefit of relatives, a limit for each of them');
    const touched = ['docs/changes.md', 'src/data/relatives.ts', 'src/rules/resources/cohabitants.ts'];
    expect(scratch.touched()).toEqual(touched);
  });

  test('gives another amount from its day on, and not on the day before', () => {
    const one = withParents([1_100, 400]);
    const two = withParents([1_100, 150], [1_100, 130]);
    const [before = 0, more = 0, pooled = 0, each = 0] = yearsOf(scratch, [
      [daysLater(days.rule, -1), one],
      [days.rule, one],
      [daysLater(days.computedRule, -1), two],
      [days.computedRule, two],
    ]);
    expect(before - more).toBeCloseTo(10 * 12, 2);
    expect(pooled - each).toBeCloseTo((150 + 130 - 250) * 12, 2);
  });
});

describe('a text', { timeout: patient }, () => {
  test('is two files, and the transcripts in which it is spoken', () => {
    scratch.settle();
    const heard = (text: string) => scratch.filesWith('tests/transcripts', text);
    const spoken = Object.values(changeText(scratch)).flatMap(heard);
    expect(spoken).not.toEqual([]);
    expect(scratch.touched()).toEqual(dictionaries);
    const [journey = ''] = /[\w-]+(?=\.txt$)/.exec(spoken[0] ?? '') ?? [];
    const { output } = scratch.test(['component'], ['tests/transcripts'], ['-t', journey], {
      TRANSCRIBE: '1',
    });
    expect(scratch.touched(), output).toEqual([...dictionaries, ...spoken].sort());
    expect([sentence.fr, sentence.nl].flatMap(heard).sort()).toEqual([...spoken].sort());
  });
});

describe('a question of some people', { timeout: patient }, () => {
  test('is twenty files: its field and the schema, its entry, what reads it, its texts, and four places in the tests', () => {
    scratch.settle();
    addQuestion(scratch);
    expect(scratch.touched()).toEqual(filesOfQuestion);
  });

  test('is read from a file and changes the outcome', () => {
    const people = ['yes', 'no'].map(
      (doctorsNote) => [days.amount, { work: 'health', doctorsNote }] as const,
    );
    const named = assessed(scratch, people).map(({ alternatives }) => alternatives);
    expect(named).toEqual([[], ['otherCpasHelp']]);
  });
});

describe('after all of them', { timeout: patient }, () => {
  test('the types agree', () => {
    const { ok, output } = scratch.run('node_modules/typescript/bin/tsc', ['--noEmit']);
    expect(ok, output).toBe(true);
  });

  test('the tests of the law, the texts and the pages pass', () => {
    const { ok, output } = scratch.test(['unit', 'component'], testsToRun(scratch));
    expect(ok, output.slice(-8_000)).toBe(true);
  });
});
