import { describe, expect, test } from 'vitest';
import { largestFile, parse } from '../../src/contract/parse';
import { answersIn, fileWith, problemIn, problemsIn, read, situationIn } from './read';

const good = fileWith('"age":30');
const bytes = (text: string) => new TextEncoder().encode(text);
const kindOf = (file: Uint8Array) => {
  const opened = parse(file);
  return opened.ok ? 'read' : opened.problems[0].expected.kind;
};

describe('the file as a whole', () => {
  test('is read up to 64 kB and not one byte more', () => {
    expect(kindOf(bytes(good.padEnd(largestFile)))).toBe('read');
    expect(kindOf(bytes(good.padEnd(largestFile + 1)))).toBe('size');
  });

  test('is UTF-8: half a letter, a letter in Latin-1 and UTF-16 are refused', () => {
    expect(kindOf(new Uint8Array([...bytes(good), 0xc3]))).toBe('encoding');
    expect(kindOf(new Uint8Array([0x22, 0xe9, 0x22]))).toBe('encoding');
    expect(kindOf(new Uint8Array([0xff, 0xfe, 0x7b, 0x00]))).toBe('encoding');
  });

  test('may begin with the mark that some editors write', () => {
    expect(kindOf(new Uint8Array([0xef, 0xbb, 0xbf, ...bytes(good)]))).toBe('read');
  });

  test('holds six lists or objects inside each other at most', () => {
    const nested = (depth: number) => fileWith(`"household":${'['.repeat(depth)}${']'.repeat(depth)}`);
    expect(problemsIn(nested(4))[0]).toMatchObject({ field: 'household[0]' });
    expect(problemsIn(nested(5))[0]).toMatchObject({ field: '', expected: { kind: 'depth' } });
    expect(problemsIn(`${'['.repeat(20_000)}${']'.repeat(20_000)}`)[0].expected.kind).toBe('depth');
  });

  test.each(['null', '42', '"situation/1"', '[]', 'true'])('is an object, not %s', (text) => {
    expect(problemsIn(text)[0]).toMatchObject({ field: '', expected: { kind: 'object' } });
  });

  test('shows everything that is wrong, in the order of the contract', () => {
    const problems = problemsIn(
      '{"format":"situation/2","onDate":"2026-02-30","answers":{"age":-1,"savings":"x"}}',
    );
    expect(problems.map(({ field }) => field)).toEqual(['format', 'onDate', 'age', 'savings']);
  });
});

describe('the day whose law applies', () => {
  const on = (day: string) => read(fileWith('').replace('2026-03-01', day)).ok;

  test('lies in the days of the tables', () => {
    expect(['2005-07-31', '2005-08-01', '2100-12-31', '2101-01-01'].map(on)).toEqual([
      false,
      true,
      true,
      false,
    ]);
  });

  test('exists', () => {
    expect(['2024-02-29', '2026-02-29', '2026-06-31', '2026-6-1', '2026-03-01T00:00'].map(on)).toEqual([
      true,
      false,
      false,
      false,
      false,
    ]);
  });
});

describe('a name in a file', () => {
  test.each([
    '__proto__',
    'constructor',
    'prototype',
    'toString',
    'hasOwnProperty',
    'valueOf',
    '__defineGetter__',
  ])('%s is refused wherever it stands', (name) => {
    expect(problemIn(`"${name}":{"age":30}`)).toMatchObject({
      field: name,
      expected: { kind: 'fieldOfContract' },
    });
    expect(problemIn(`"incomes":[{"kind":"wage","perMonth":1,"${name}":{}}]`).field).toBe(
      `incomes[0].${name}`,
    );
    expect(problemsIn(`{"${name}":1,${good.slice(1)}`)[0].field).toBe(name);
  });

  test('hidden behind an escape is the same name', () => {
    expect(problemIn('"__pr\\u006fto__":{"age":30}').field).toBe('__proto__');
    expect(problemIn('"\\u0061ge":30,"age":31')).toMatchObject({ field: 'age', expected: { kind: 'once' } });
  });

  test('is given once: nobody can tell which of two answers was meant', () => {
    expect(problemIn('"savings":1,"savings":1').field).toBe('savings');
    expect(problemIn('"relatives":[{"relation":"parent","perMonth":1,"perMonth":2}]').field).toBe(
      'relatives[0].perMonth',
    );
    expect(
      answersIn('"partnerIncomes":[],"incomes":[{"kind":"wage","perMonth":1},{"kind":"wage","perMonth":2}]'),
    ).toEqual({
      partnerIncomes: [],
      incomes: [
        { kind: 'wage', perMonth: 100 },
        { kind: 'wage', perMonth: 200 },
      ],
    });
  });

  test('that the contract does not know is named, on one line', () => {
    expect(problemIn('"salary":1000')).toEqual({
      field: 'salary',
      expected: { kind: 'fieldOfContract' },
      found: '1000',
    });
    const hostile = problemIn(`"a\\nb\\u202e${'c'.repeat(500)}":1`).field;
    expect(hostile).toMatch(/^"a\\nb.c+…$/);
    expect(problemIn('"":1').field).toBe('""');
    expect(hostile.length).toBeLessThan(70);
  });

  test('of one part of a text is not taken for a name', () => {
    expect(problemIn('"residence":"\\"},{\\"age\\":5"').field).toBe('residence');
    expect(problemIn('"residence":"\\\\","age":30,"age":31').field).toBe('age');
  });
});

describe('an answer', () => {
  test('is absent when it was not asked, never null', () => {
    expect(answersIn('')).toEqual({});
    for (const field of ['residence', 'age', 'savings', 'incomes', 'firstMonth', 'appliedOn']) {
      expect(problemIn(`"${field}":null`)).toMatchObject({ field, found: 'null' });
    }
  });

  test('that is none of the words shows which words there are', () => {
    expect(problemIn('"custody":"half"')).toEqual({
      field: 'custody',
      expected: { kind: 'oneOf', options: ['full', 'equal', 'less', 'unknown'] },
      found: '"half"',
    });
    expect(problemIn('"hosted":"unknown"').expected).toEqual({ kind: 'oneOf', options: ['yes', 'no'] });
  });

  test('that counts people or years is whole and in bounds', () => {
    for (const age of ['-1', '30.5', '121', '"30"', '1e2147483647']) {
      expect(problemIn(`"age":${age}`)).toMatchObject({
        field: 'age',
        expected: { kind: 'whole', low: 0, high: 120 },
      });
    }
    expect(['0', '120', '3.0e1', '-0'].map((age) => answersIn(`"age":${age}`).age)).toEqual([0, 120, 30, 0]);
  });

  test('that is a list is a list, of entries of the contract, and not endless', () => {
    expect(problemIn('"household":"partner"').expected.kind).toBe('list');
    expect(problemIn('"household":["cousin"]').field).toBe('household[0]');
    expect(problemIn('"incomes":[null]')).toMatchObject({
      field: 'incomes[0]',
      expected: { kind: 'object' },
    });
    expect(problemIn('"incomes":[[]]')).toMatchObject({ field: 'incomes[0]', expected: { kind: 'object' } });
    const siblings = (count: number) => `"household":[${Array(count).fill('"sibling"').join(',')}]`;
    expect(answersIn(siblings(200)).household).toHaveLength(200);
    expect(problemIn(siblings(201)).expected).toEqual({ kind: 'atMost', count: 200 });
  });

  test('that is a share is a percentage, read to four decimals', () => {
    const share = (text: string) => answersIn(`"savingsShare":${text}`).savingsShare;
    expect(['0', '100', '33.3333', '33.333333333333336', '-0'].map(share)).toEqual([
      0, 100, 33.3333, 33.3333, 0,
    ]);
    expect(problemIn('"savingsShare":100.1').expected.kind).toBe('share');
    expect(problemIn('"savingsShare":-5').expected.kind).toBe('share');
  });

  test('that is a commune is a code of five digits, in quotes', () => {
    expect(answersIn('"commune":"01234"').commune).toBe('01234');
    for (const code of ['92094', '"9209"', '"920941"', '"Namur"', '"９２０９４"', '"92094\\n"']) {
      expect(problemIn(`"commune":${code}`)).toMatchObject({
        field: 'commune',
        expected: { kind: 'commune' },
      });
    }
  });
});

describe('an entry of a list', () => {
  const income = (fields: string) => `"incomes":[{${fields}}]`;
  const kindOfIncome = (fields: string) => problemIn(income(fields)).expected.kind;

  test('of incomes has its kind and one amount', () => {
    expect(problemIn(income('"perMonth":100'))).toMatchObject({
      field: 'incomes[0].kind',
      expected: { kind: 'required' },
      found: '',
    });
    expect(kindOfIncome('"kind":"pension"')).toBe('incomeAmount');
    expect(kindOfIncome('"kind":"pension","perMonth":100,"perYear":1200')).toBe('incomeAmount');
    expect(problemIn(income('"kind":"pension","perMonth":-1')).field).toBe('incomes[0].perMonth');
  });

  test('of incomes has an hourly amount with its hours for neighbourhood work, and only there', () => {
    const work = '"kind":"localEmployment","perHour":4.1';
    expect(answersIn(income(`${work},"hoursPerMonth":45`)).incomes).toHaveLength(1);
    expect(kindOfIncome(work)).toBe('hourlyAmount');
    expect(kindOfIncome('"kind":"localEmployment","hoursPerMonth":45')).toBe('hourlyAmount');
    for (const other of ['perMonth', 'perYear', 'perDay']) {
      expect(kindOfIncome(`${work},"hoursPerMonth":45,"${other}":1`)).toBe('hourlyAmount');
    }
    expect(kindOfIncome(`${work},"hoursPerMonth":745`)).toBe('hours');
    expect(kindOfIncome('"kind":"wage","perHour":12,"hoursPerMonth":40')).toBe('incomeAmount');
  });

  test.each(['noticePay', 'countedGifts'])('of incomes has a month alone for %s', (kind) => {
    const entry = `"kind":"${kind}"`;
    expect(answersIn(income(`${entry},"perMonth":"unknown"`)).incomes).toEqual([
      { kind, perMonth: 'unknown' },
    ]);
    expect(kindOfIncome(entry)).toBe('monthlyAmount');
    for (const other of ['perYear', 'perDay', 'perHour', 'hoursPerMonth']) {
      expect(kindOfIncome(`${entry},"${other}":1`)).toBe('monthlyAmount');
      expect(kindOfIncome(`${entry},"perMonth":1,"${other}":1`)).toBe('monthlyAmount');
    }
  });

  test('of incomes has the year or the month of a volunteer’s allowance, and its highest day beside it', () => {
    const entry = '"kind":"volunteerAllowance"';
    for (const amounts of ['"perYear":1', '"perMonth":1', '"perYear":1,"perDay":"unknown"']) {
      expect(answersIn(income(`${entry},${amounts}`)).incomes).toHaveLength(1);
    }
    for (const amounts of ['"perDay":1', '"perMonth":1,"perYear":1', '"perYear":1,"perHour":1']) {
      expect(kindOfIncome(`${entry},${amounts}`)).toBe('allowanceAmount');
    }
  });

  test('of relatives has whose child benefit he receives for the person, known or not, and its supplement', () => {
    const relative = (fields: string) => `"relatives":[{"relation":"parent","perMonth":1,${fields}}]`;
    expect(
      answersIn(relative('"childBenefitForApplicant":"unknown","childBenefitSupplement":90')).relatives,
    ).toEqual([
      {
        relation: 'parent',
        perMonth: 1_00,
        childBenefitForApplicant: 'unknown',
        childBenefitSupplement: 90_00,
      },
    ]);
    expect(problemIn(relative('"childBenefitSupplement":"unknown"'))).toMatchObject({
      field: 'relatives[0].childBenefitSupplement',
      expected: { kind: 'amount' },
    });
  });

  test('of properties has its cadastral income unless it lies abroad', () => {
    expect(answersIn('"properties":[{"kind":"abroad"}]').properties).toEqual([{ kind: 'abroad' }]);
    expect(problemIn('"properties":[{"kind":"built"}]')).toMatchObject({
      field: 'properties[0].cadastralIncome',
      expected: { kind: 'required' },
    });
  });

  test('of transfers says yes or no with true or false', () => {
    const transfer = (given: string) =>
      `"transfers":[{"kind":"movable","given":${given},"value":1,"on":"2025-01-01"}]`;
    expect(situationIn(fileWith(transfer('true'))).answers.transfers?.[0]?.given).toBe(true);
    expect(problemIn(transfer('"yes"'))).toMatchObject({
      field: 'transfers[0].given',
      expected: { kind: 'trueFalse' },
    });
    expect(problemIn(transfer('1')).expected.kind).toBe('trueFalse');
  });
});
