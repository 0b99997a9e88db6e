import { describe, expect, test } from 'vitest';
import { linesOf } from '../../src/guide/lines';
import { isoDate } from '../../src/kernel/iso-date';
import { plain } from '../people/plain';
import { somebody } from '../people/somebody';
import { keysOf } from './keys-of';

describe('each step fits the person', () => {
  test('a gift counts for the children up to five years later, to the day', () => {
    const gave = (on: string) =>
      somebody({
        ...plain,
        transfers: [{ kind: 'movable', given: true, value: 1_000_00 as never, on: isoDate(on) }],
      });
    expect(keysOf('children', gave('2021-03-01'))).toContain('guide.children.gift');
    expect(keysOf('children', gave('2021-02-28'))).toContain('guide.children.no');
  });

  test('what was sold, not given, is no gift', () => {
    const sold = somebody({
      ...plain,
      transfers: [{ kind: 'movable', given: false, value: 1_000_00 as never, on: isoDate('2025-03-01') }],
    });
    expect(keysOf('children', sold)).toContain('guide.children.no');
  });

  test('parents can be asked while somebody is a minor, and afterwards only with child benefit', () => {
    const minor = somebody({ ...plain, age: 17, minorSituation: 'pregnant' });
    expect(keysOf('parents', minor)).toContain('guide.parents.minor');
    expect(keysOf('parents', somebody({ ...plain, age: 18 }))).toContain('guide.parents.childBenefit');
  });

  test('a conflict with the parents is answered with the way to have them left alone', () => {
    expect(keysOf('parents', somebody({ ...plain, maintenance: 'conflict' }))).toContain(
      'guide.parents.conflict',
    );
    expect(keysOf('parents', somebody(plain))).not.toContain('guide.parents.conflict');
  });

  test('parents of somebody too old for child benefit cannot be asked, and no scale is shown', () => {
    const keys = (age: number): readonly string[] => keysOf('parents', somebody({ ...plain, age }));
    expect(keys(24)).toContain('guide.parents.childBenefit');
    expect(keys(25)).toContain('guide.parents.no');
    expect(keys(25).join()).not.toMatch(/scale|threshold/);
  });

  test('from 1 September 2026 on the step names the income below which nothing is asked', () => {
    const young = { ...plain, age: 20 };
    const limits = (onDate: string) =>
      (['children', 'parents'] as const).map((step) =>
        linesOf(step, somebody(young, onDate)).find(({ key }) => /scale|threshold/.test(key)),
      );
    expect(limits('2026-08-31').map((found) => found?.key)).toEqual([
      'guide.children.scale',
      'guide.parents.scale',
    ]);
    const figures = { limit: { cents: 30_217_76 }, each: { cents: 4_230_49 } };
    expect(limits('2026-09-01').map((found) => found?.figures)).toEqual([figures, figures]);
  });

  test('nothing is asked for a job of article 60, and grandparents and grandchildren never', () => {
    expect(keysOf('children', somebody(plain))).toContain('guide.children.never');
    expect(keysOf('parents', somebody(plain))).toContain('guide.parents.never');
  });
});
