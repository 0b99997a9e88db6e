import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readGiven } from '../../scripts/data-sources/places/given';
import { placeTables } from '../../scripts/data-sources/places/tables';
import { communes } from '../../src/places/communes';
import { todaysCode } from '../../src/places/former-codes';
import { centreSources } from '../../src/places/sources';
import type { Division } from '../../src/places/tribunals';
import centres from '../../src/places/tables/centres.json';
import formerCodes from '../../src/places/tables/former-codes.json';
import localities from '../../src/places/tables/localities.json';
import tribunals from '../../src/places/tables/tribunals.json';

const folder = join(import.meta.dirname, '../../src/places/tables');
const given = readGiven();
const groupsOf = new Map(Object.entries(localities).map(([nis, text]) => [nis, text.split(';')]));
const postcodesOf = (nis: string): readonly string[] =>
  (groupsOf.get(nis) ?? []).map((group) => group.split(' ')[0] ?? '').filter((code) => code !== '+');
const count = (values: readonly string[]): Record<string, number> =>
  values.reduce<Record<string, number>>((sums, value) => ({ ...sums, [value]: (sums[value] ?? 0) + 1 }), {});

test.each([...placeTables()])('%s is what the script makes of the given facts', (name, text) => {
  expect(readFileSync(join(folder, name), 'utf8')).toBe(text);
});

describe('the communes', () => {
  test('are 565 since the mergers of 2025: 285 Flemish, 261 Walloon, 19 of Brussels', () => {
    expect(count(communes.map(({ region }) => region))).toEqual({
      flanders: 285,
      wallonia: 261,
      brussels: 19,
    });
    expect(communes.map(({ nis }) => nis)).toEqual([...new Set(communes.map(({ nis }) => nis))].sort());
    expect(communes.every(({ nis }) => /^\d{5}$/.test(nis))).toBe(true);
  });

  test('lie in the region that Statbel gives them', () => {
    expect(communes.map(({ nis, region }) => [nis, region])).toEqual(
      given.communes.map(({ nis, region }) => [nis, region]),
    );
  });

  test('keep the language regime of the law, facilities included', () => {
    expect(
      count(
        communes.map(({ official, facilities }) => `${official.join('+')} ${facilities.join('+')}`.trim()),
      ),
    ).toEqual({ nl: 273, fr: 246, 'fr+nl': 19, 'nl fr': 12, 'fr nl': 4, 'de fr': 9, 'fr de': 2 });
  });

  test('have the names of the source, with a printed apostrophe', () => {
    expect(communes.map(({ name }) => name)).toEqual(
      given.communes.map(
        ({ fr, nl, de }) => JSON.parse(JSON.stringify({ fr, nl, de }).replaceAll("'", '’')) as unknown,
      ),
    );
  });
});

describe('the postcodes', () => {
  const main = communes.flatMap(({ nis }) => postcodesOf(nis).filter((code) => !code.startsWith('~')));
  const shared = communes.flatMap(({ nis }) => postcodesOf(nis).filter((code) => code.startsWith('~')));

  test('are the 1,146 of the address register and the postal list, and three that only Statbel has', () => {
    const own = new Set(main);
    expect(own.size).toBe(1149);
    expect(Object.keys(given.postcodes).filter((code) => !own.has(code))).toEqual([]);
    expect([...own].filter((code) => !(code in given.postcodes)).sort()).toEqual(['1804', '1931', '4784']);
  });

  test('belong to one main commune, but for 1804, which lies in two', () => {
    expect(Object.entries(count(main)).filter(([, times]) => times > 1)).toEqual([['1804', 2]]);
  });

  test('are shared in 1040, 1050 and 1060 only', () => {
    expect(shared.sort()).toEqual(['~1040', '~1050', '~1060']);
  });

  test('lead to the communes of the source, each of them', () => {
    const found = (postcode: string): readonly string[] =>
      communes
        .filter(({ nis }) => postcodesOf(nis).includes(postcode) || postcodesOf(nis).includes(`~${postcode}`))
        .map(({ nis }) => nis);
    const wrong = Object.entries(given.postcodes).filter(
      ([code, nis]) => found(code).join() !== [...nis].sort().join(),
    );
    expect(wrong).toEqual([]);
  });
});

test('every locality of the source is kept under its postcode, or is the name of its commune', () => {
  const lost = given.communes.flatMap((commune) =>
    [...commune.localities, ...(commune.supplementary ?? [])]
      .filter(([, ...spellings]) => !spellings.some((one) => one === commune.fr || one === commune.nl))
      .filter(([postcode = '', ...spellings]) => {
        const group = groupsOf.get(commune.nis)?.find((text) => text.startsWith(postcode)) ?? '';
        return !group.slice(5).split(',').includes(spellings.join('=').replaceAll("'", '’'));
      }),
  );
  expect(lost).toEqual([]);
  const named = given.communes.map(
    (commune) => [commune.localities.length, commune.supplementary?.length ?? 0] as const,
  );
  expect(named.reduce((sum, [one]) => sum + one, 0)).toBe(2954);
  expect(named.reduce((sum, [, more]) => sum + more, 0)).toBe(107);
});

describe('the codes of before the mergers', () => {
  test('are 26 of 2019 and 29 of 2025, and lead to communes of today', () => {
    expect(Object.keys(formerCodes)).toHaveLength(26 + 29);
    const today = new Set(communes.map(({ nis }) => nis));
    expect(Object.keys(formerCodes).filter((old) => !today.has(todaysCode(old)))).toEqual([]);
    expect(Object.keys(formerCodes).filter((old) => today.has(old))).toEqual([]);
  });

  test('follow a commune through both mergers', () => {
    expect(todaysCode('44011')).toBe('44083');
    expect(todaysCode('44045')).toBe('46029');
    expect(todaysCode('21004')).toBe('21004');
  });

  test('are those of the fourteen mergers of 2024 and 2025', () => {
    const merged = given.communes.flatMap(({ nis, mergedFrom }) =>
      (mergedFrom ?? []).filter((former) => former.nis !== nis).map((former) => [former.nis, nis]),
    );
    expect(merged.sort()).toEqual(Object.entries(given.before2025).sort());
  });
});

describe('the centres', () => {
  const rows = Object.entries(centres.centres);

  test('are known by more than their name in 306 communes', () => {
    expect(rows).toHaveLength(565);
    expect(rows.map(([nis]) => nis)).toEqual(Object.keys(given.contacts));
  });

  test('all name a source and its kind, in words of closed lists', () => {
    for (const [, row] of rows) {
      const [kind = '', confidence = '', sources = ''] = (row.split('|')[0] ?? '').split(' ');
      expect(['counter', 'counterOrSeat']).toContain(kind);
      expect(['high', 'medium']).toContain(confidence);
      expect(sources.split(',').filter((source) => !(source in centreSources))).toEqual([]);
    }
  });

  test('have every address under a postcode of their own commune', () => {
    const addresses = [
      ...rows.map(([nis, row]) => [nis, row.split('|')[5] ?? ''] as const),
      ...Object.entries(centres.seats).map(([nis, line]) => [nis, line.split('|')[3] ?? ''] as const),
    ];
    expect(addresses).toHaveLength(566);
    expect(addresses.filter(([nis, postcode]) => !postcodesOf(nis).includes(postcode))).toEqual([]);
  });
});

describe('the labour tribunals', () => {
  const divisions = tribunals.tribunals.flatMap((tribunal) => tribunal.divisions.map(({ id }) => id));
  const communesOf = new Map(
    [...Object.entries(tribunals.divisions), ...Object.entries(tribunals.byLanguage)].flatMap(
      ([key, codes]) => codes.split(' ').map((nis) => [nis, key] as const),
    ),
  );

  test('are nine, with 34 divisions', () => {
    expect(tribunals.tribunals).toHaveLength(9);
    expect(new Set(divisions).size).toBe(34);
  });

  test('serve every commune once', () => {
    expect([...communesOf.keys()].sort()).toEqual(communes.map(({ nis }) => nis));
  });

  test('name divisions that exist, all of one tribunal', () => {
    for (const key of Object.keys(tribunals.divisions)) {
      const parts = key.split('/');
      expect(parts.filter((part) => !divisions.includes(part))).toEqual([]);
      const homes = tribunals.tribunals.filter((one) => one.divisions.some(({ id }) => parts.includes(id)));
      expect(homes).toHaveLength(1);
    }
  });

  test('hold the cantons that the annex to the Judicial Code gives them', () => {
    const records: Record<string, string> = { 'labour-court-brussel-fr': 'bruxelles-fr' };
    for (const { id, municipalities } of given.cantons) {
      const courts = given.courts.filter(({ cantons }) => cantons?.includes(id));
      const expected = courts
        .map((court) => records[court.id] ?? court.id.replace('labour-court-', ''))
        .sort();
      for (const nis of municipalities) {
        const key = communesOf.get(nis) ?? '';
        const found = key.startsWith('language')
          ? ['brussel-nl', 'bruxelles-fr']
          : tribunals.tribunals
              .filter((one) => one.divisions.some((part) => key.split('/').includes(part.id)))
              .map((one) => one.id);
        expect([nis, found]).toEqual([nis, expected]);
      }
    }
  });

  test('send Eupen exactly the nine German-speaking communes', () => {
    const german = communes.filter(({ official }) => official.includes('de')).map(({ nis }) => nis);
    expect(german).toHaveLength(9);
    expect(tribunals.divisions.eupen.split(' ')).toEqual(german);
  });

  test('all have an address, a number, a page and the day it was read; the postcodes exist', () => {
    const exists = new Set(communes.flatMap(({ nis }) => postcodesOf(nis)));
    const all: readonly Division[] = tribunals.tribunals.flatMap(
      ({ divisions: own }): readonly Division[] => own,
    );
    for (const { id, address, phone, source, asOf } of all) {
      expect([id, address !== undefined && exists.has(address.postcode)]).toEqual([id, true]);
      expect(phone).toMatch(/^0\d( \d{3}| \d{3} \d{2}|\d \d{2})( \d{2}){2}$|^0\d{2} \d{2} \d{2} \d{2}$/);
      expect(source).toMatch(/^https:\/\/www\.tribunaux-rechtbanken\.be\//);
      expect(asOf).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    }
  });

  test('close two registries: letters for Binche go to La Louvière, for Mouscron to Tournai', () => {
    expect(communesOf.get('56011') ?? communesOf.get('58002')).toBe('hainaut-la-louviere');
    expect(communesOf.get('57096')).toBe('hainaut-tournai');
    const keys = Object.keys(tribunals.divisions).join('/').split('/');
    expect(
      keys.filter((key) => ['hainaut-binche', 'hainaut-mouscron', 'gent-roeselare'].includes(key)),
    ).toEqual([]);
  });
});

test.each([...placeTables()])('%s has no null, no empty or padded text, no broken letter', (_, text) => {
  expect(text).toBe(text.normalize('NFC'));
  expect(text).not.toMatch(/null|undefined|\uFFFD|NaN|" |[^:] "[,\n]|: ""/);
});
