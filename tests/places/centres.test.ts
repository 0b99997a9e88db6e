import { describe, expect, test } from 'vitest';
import { readGiven } from '../../scripts/data-sources/places/given';
import { centreOf, type Centre } from '../../src/places/centres';
import { communes } from '../../src/places/communes';

const given = readGiven();
const all: readonly Centre[] = communes.flatMap(({ nis }) => centreOf(nis) ?? []);

test('every commune has a centre, and it is called as the source calls it in both languages, and in German where it must', () => {
  const labels = Object.entries(given.contacts).map(([nis, { label }]) => [
    nis,
    { ...label, fr: label.fr.replaceAll("'", '’'), nl: label.nl.replaceAll("'", '’') },
  ]);
  expect(all.map(({ nis, label }) => [nis, label])).toEqual(labels);
});

test('the French name elides and contracts as French does', () => {
  expect(centreOf('11001')?.label.fr).toBe('CPAS d’Aartselaar');
  expect(centreOf('33011')?.label.fr).toBe('CPAS d’Ypres');
  expect(centreOf('52075')?.label.fr).toBe('CPAS des Bons Villers');
  expect(centreOf('55035')?.label.fr).toBe('CPAS du Roeulx');
  expect(centreOf('58001')?.label.fr).toBe('CPAS de La Louvière');
  expect(centreOf('61072')?.label.fr).toBe('CPAS de Wanze');
});

test('eleven centres have a German name: where German is official, and where it has facilities', () => {
  expect(all.filter(({ label }) => label.de).map(({ label }) => label.de)).toEqual(
    expect.arrayContaining(['ÖSHZ Eupen', 'ÖSHZ Malmedy', 'ÖSHZ Weismes']),
  );
  expect(all.filter(({ label }) => label.de)).toHaveLength(11);
});

describe('what is known of a centre', () => {
  test('is what the source says, address by address', () => {
    const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value ?? null).replaceAll('’', "'"));
    for (const {
      nis,
      address,
      candidates,
      formerSeats,
      kind,
      confidence,
      email,
      website,
      hours,
      asOf,
    } of all) {
      const source = given.contacts[nis];
      expect([nis, plain(address)]).toEqual([nis, plain(source?.address)]);
      expect(plain(candidates)).toEqual(plain(source?.candidates ?? []));
      expect(plain(formerSeats)).toEqual(
        plain(
          (source?.formerSeats ?? []).flatMap(({ commune, address: seat }) =>
            seat ? [{ commune, address: seat }] : [],
          ),
        ),
      );
      expect([kind, confidence]).toEqual([source?.kind ?? 'unknown', source?.confidence]);
      expect([email, website, hours, asOf]).toEqual([
        source?.email,
        source?.website,
        source?.receptionHours,
        source?.asOf,
      ]);
    }
  });

  test('never stands without a source, and without a day unless its source has none', () => {
    const facts = all.filter(
      ({ address, phone, candidates, formerSeats }) =>
        address ?? phone ?? [...candidates, ...formerSeats].length,
    );
    for (const { nis, kind, sources, asOf, confidence } of facts.filter(({ kind }) => kind !== 'unknown')) {
      expect([nis, sources.length > 0]).toEqual([nis, true]);
      expect(sources.every(({ fr, nl }) => fr !== '' && nl !== '')).toBe(true);
      if (asOf === undefined) expect([kind, confidence]).toEqual(['seat', 'low']);
    }
  });

  test('is a number only where somebody vouches for it', () => {
    const numbers = all.filter(({ phone }) => phone);
    expect(numbers).toHaveLength(20);
    expect(numbers.filter(({ confidence }) => confidence === 'low')).toEqual([]);
    expect(given.contacts['62063']?.phone).toBeDefined();
    expect(centreOf('62063')?.phone).toBeUndefined();
  });

  test('is only the name in 259 communes, all Walloon; the Union of Walloon communes is named instead', () => {
    const unknown = all.filter(({ kind }) => kind === 'unknown');
    expect(unknown).toHaveLength(259);
    expect(new Set(unknown.map(({ region }) => region))).toEqual(new Set(['wallonia']));
    for (const centre of unknown) {
      expect(centre.address).toBeUndefined();
      expect(centre.confidence).toBe('none');
      expect(centre.links.map(({ url }) => url)).toContain('https://www.uvcw.be');
    }
  });

  test('is never called a counter where it is a legal seat', () => {
    for (const { nis, kind, sources } of all) {
      const register = sources.some(({ fr }) => fr.includes('Wegwijs'));
      if (register) expect([nis, kind === 'seat' || kind === 'seatBeforeMerger']).toEqual([nis, true]);
    }
  });
});

test('Ypres has two candidate addresses and none chosen', () => {
  const centre = centreOf('33011');
  expect(centre?.address).toBeUndefined();
  expect(centre?.candidates).toHaveLength(2);
});

test('Pajottegem shows the seats of the three communes it was made of', () => {
  expect(centreOf('23106')?.formerSeats.map(({ commune }) => commune)).toEqual([
    'Galmaarden',
    'Gooik',
    'Herne',
  ]);
});

test('Brussels centres have two directories of the region, and everybody has the federal service', () => {
  expect(centreOf('21004')?.links.map(({ url }) => url)).toEqual([
    'https://social.brussels',
    'https://www.ocmw-info-cpas.be',
    'https://www.mi-is.be',
  ]);
  expect(all.every(({ links }) => links.some(({ url }) => url === 'https://www.mi-is.be'))).toBe(true);
});
