import { expect, test } from 'vitest';
import { sentence } from '../../scripts/cli/problem-sentence';
import { largestFile, parse } from '../../src/contract/parse';
import { problemKinds, type ProblemKind } from '../../src/contract/problem';
import { fileWith, problemsIn } from './read';

const deep = `${'['.repeat(7)}${']'.repeat(7)}`;
const transfer = '"kind":"movable","value":1,"on":"2025-01-01"';

/** For each kind of problem a file that has it, and what the command line says of it. */
const examples: Readonly<Record<ProblemKind, readonly [file: string | Uint8Array, said: RegExp]>> = {
  size: [' '.repeat(largestFile + 1), /^expected at most 65536 bytes$/],
  encoding: [new Uint8Array([0xff]), /^expected UTF-8 text$/],
  json: ['{"format"', /^expected JSON$/],
  depth: [deep, /^expected at most six lists/],
  object: ['[]', /^expected an object; found \[…\]$/],
  list: [fileWith('"household":{}'), /^household: expected a list; found {…}$/],
  fieldOfContract: [fileWith('"salary":1'), /^salary: expected only fields of the contract; found 1$/],
  once: [fileWith('"age":1,"age":2'), /^age: expected each field once$/],
  required: [fileWith('"incomes":[{"perMonth":1}]'), /^incomes\[0\]\.kind: expected a value/],
  format: [
    fileWith('').replace('situation/1', 'situation/2'),
    /^format: expected "situation\/1"; found "situation\/2"$/,
  ],
  onDate: [fileWith('').replace('2026', '1999'), /^onDate: expected a day from 2005-08-01 to 2100-12-31/],
  amount: [
    fileWith(`"transfers":[{${transfer},"given":true,"debtsPaid":0.001}]`),
    /debtsPaid: expected euros .*; found 0.001$/,
  ],
  amountOrUnknown: [fileWith('"savings":"?"'), /^savings: expected euros .*, or "unknown"; found "\?"$/],
  share: [fileWith('"savingsShare":101'), /^savingsShare: expected a percentage from 0 to 100; found 101$/],
  hours: [
    fileWith('"incomes":[{"kind":"localEmployment","perHour":1,"hoursPerMonth":-1}]'),
    /hoursPerMonth: expected hours/,
  ],
  incomeAmount: [
    fileWith('"incomes":[{"kind":"wage"}]'),
    /^incomes\[0\]: expected one of perMonth, perYear, perDay/,
  ],
  hourlyAmount: [
    fileWith('"incomes":[{"kind":"localEmployment","perHour":1}]'),
    /^incomes\[0\]: expected perHour with hoursPerMonth/,
  ],
  monthlyAmount: [
    fileWith('"incomes":[{"kind":"noticePay","perYear":1}]'),
    /^incomes\[0\]: expected perMonth, and no other amount/,
  ],
  allowanceAmount: [
    fileWith('"incomes":[{"kind":"volunteerAllowance","perDay":1}]'),
    /^incomes\[0\]: expected perMonth or perYear, .* highest day/,
  ],
  day: [
    fileWith('"appliedOn":"2026-02-29"'),
    /^appliedOn: expected a day that exists, .*; found "2026-02-29"$/,
  ],
  commune: [
    fileWith('"commune":92094'),
    /^commune: expected a NIS code of five digits, as text; found 92094$/,
  ],
  trueFalse: [
    fileWith(`"transfers":[{${transfer},"given":"no"}]`),
    /given: expected true or false; found "no"$/,
  ],
  oneOf: [fileWith('"hosted":"maybe"'), /^hosted: expected one of yes, no; found "maybe"$/],
  whole: [
    fileWith('"otherApplicants":1.5'),
    /^otherApplicants: expected a whole number from 0 to 99; found 1.5$/,
  ],
  atMost: [
    fileWith(`"household":[${Array(201).fill('"other"').join(',')}]`),
    /^household: expected at most 200 entries/,
  ],
};

test.each(problemKinds)('the problem "%s" can happen, and has a sentence', (kind) => {
  const [file, said] = examples[kind];
  const problems = typeof file === 'string' ? problemsIn(file) : refusedBytes(file);
  expect(problems[0].expected.kind).toBe(kind);
  expect(sentence(problems)).toMatch(said);
});

function refusedBytes(file: Uint8Array) {
  const opened = parse(file);
  return opened.ok ? expect.fail('was taken for a situation') : opened.problems;
}
