import { describe, expect, test } from 'vitest';
import { figuresOf, rightIds, rightsOf } from '../../src/advice/rights';
import { isoDate } from '../../src/kernel/iso-date';
import { plain } from '../people/plain';
import { somebody } from '../people/somebody';
import { line } from '../../src/text/line';
import { misfits } from './texts';

describe('other rights', () => {
  test('have their figures in both texts', () => {
    const lines = rightIds.map((id) => line(`rights.${id}.text`, figuresOf(id, isoDate('2026-03-01'))));
    expect(lines.flatMap(misfits)).toEqual([]);
  });

  test('the installation premium is a month at the family rate, whoever asks: 1 811.57 euros from 1 March 2026', () => {
    expect(figuresOf('installationPremium', isoDate('2026-03-01'))).toEqual({ amount: { cents: 1_811_57 } });
    expect(figuresOf('installationPremium', isoDate('2026-02-28'))).toEqual({ amount: { cents: 1_776_07 } });
  });

  test('a reference address and the premium are for people without a home, the social tariff is not', () => {
    const homeless = rightsOf(somebody({ ...plain, residence: 'homeless', hosted: 'no' }));
    expect(homeless).toContain('referenceAddress');
    expect(homeless).toContain('installationPremium');
    expect(homeless).not.toContain('socialTariff');
    expect(rightsOf(somebody(plain))).not.toContain('referenceAddress');
  });
});
