import { describe, expect, test } from 'vitest';
import { writeSituation } from '../../src/contract/write';
import { answersIn, fileWith, problemIn, situationIn } from './read';

describe('an amount in a file', () => {
  test.each([
    ['0', 0],
    ['-0', 0],
    ['0.01', 1],
    ['0.1', 10],
    ['893.65', 893_65],
    ['893.650', 893_65],
    ['8.9365e2', 893_65],
    ['1.15', 1_15],
    ['90071992547409.91', 9_007_199_254_740_991],
    ['90071992547409.90', 9_007_199_254_740_990],
    ['80071992547409.37', 8_007_199_254_740_937],
    ['893.6500000000000000000', 893_65],
  ])('%s is %i cents, whatever a JavaScript number makes of it', (written, cents) => {
    expect(answersIn(`"savings":${written}`).savings).toBe(cents);
  });

  test.each([
    '0.001',
    '893.655',
    '5e-7',
    '1e21',
    '1e400',
    '-0.01',
    '-1',
    '90071992547409.92',
    '9007199254740992',
  ])('%s is refused: a fraction of a cent, a debt, or more than whole cents can hold', (written) => {
    expect(problemIn(`"housingPaidByOthers":${written}`)).toMatchObject({
      field: 'housingPaidByOthers',
      expected: { kind: 'amountOrUnknown' },
    });
  });

  test.each([
    '893.6500000000000001',
    '0.0000000000000000000001',
    '90071992547409.911',
    '1e-400000000000000000',
  ])('%s is refused although a JavaScript number would swallow what is too much', (written) => {
    expect(problemIn(`"savings":${written}`).field).toBe('savings');
  });

  test('no bank, no court and no list says "6 200": an amount is a number', () => {
    for (const written of ['"6200"', 'true', '[6200]', '{"euros":6200}', 'null', '"a lot"', '""']) {
      expect(problemIn(`"savings":${written}`)).toMatchObject({
        field: 'savings',
        expected: { kind: 'amountOrUnknown' },
      });
    }
  });

  test('what is not known is not an amount where the contract does not say so', () => {
    const relative = (key: string) => `"relatives":[{"relation":"parent","perMonth":0,"${key}":"unknown"}]`;
    expect(problemIn(relative('childBenefitSupplement'))).toMatchObject({
      field: 'relatives[0].childBenefitSupplement',
      expected: { kind: 'amount' },
    });
  });
});

describe('an amount is written', () => {
  test.each(['0', '0.01', '0.1', '1', '893.65', '10513.6', '90071992547409.91', '80071992547409.37'])(
    'as %s, to the cent and without idle zeros',
    (written) => {
      const file = fileWith(`"savings":${written}`);
      expect(writeSituation(situationIn(file))).toBe(file);
    },
  );

  test('as 0 when it was -0', () => {
    expect(writeSituation(situationIn(fileWith('"savings":-0')))).toBe(fileWith('"savings":0'));
  });
});
