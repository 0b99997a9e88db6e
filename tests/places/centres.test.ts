import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readGiven, type GivenContact } from '../../scripts/data-sources/places/given';
import { receptionHours } from '../../scripts/data-sources/places/reception-hours';
import type { Centre } from '../../src/places/centre';
import { centreOf } from '../../src/places/centres';
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

const list = { ...rowsOf('cpas-wallonia'), ...rowsOf('cpas-flanders') };

/** The rows of a given file, read here once more: the script that merges them is what is tried. */
function rowsOf(name: string): Readonly<Record<string, Partial<GivenContact>>> {
  const file = join(import.meta.dirname, '../../scripts/data-sources/places/given', `${name}.json`);
  return (JSON.parse(readFileSync(file, 'utf8')) as { contacts: Record<string, Partial<GivenContact>> })
    .contacts;
}

describe('what is known of a centre', () => {
  test('is what the newest source says, field by field', () => {
    const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value ?? null).replaceAll('’', "'"));
    for (const { nis, address, seat, kind, confidence, phone, email, website, communeWebsite, asOf } of all) {
      const source = list[nis] ?? given.contacts[nis];
      expect([nis, plain(address)]).toEqual([nis, plain(source?.address)]);
      expect([kind, confidence, phone, email, website, communeWebsite, asOf]).toEqual([
        source?.kind,
        source?.confidence,
        source?.phone,
        source?.email,
        source?.website,
        source?.communeWebsite,
        source?.asOf,
      ]);
      const { street, number, postcode, locality } = source?.seat ?? {};
      expect(plain(seat)).toEqual(plain(source?.seat && { street, number, postcode, locality }));
    }
  });

  test('is an address for all 565, and a telephone for all but Gingelom', () => {
    expect(all).toHaveLength(565);
    expect(all.filter(({ address }) => !address.street || !address.postcode || !address.locality)).toEqual(
      [],
    );
    expect(all.filter(({ phone }) => !phone).map(({ label }) => label.nl)).toEqual(['OCMW Gingelom']);
    const numbers = all.flatMap(({ phone, otherPhone }) => [phone, otherPhone].filter(Boolean));
    expect(numbers.filter((phone) => !/^0\d{1,3}(?: \d{2,3}){2,3}$/.test(phone ?? ''))).toEqual([]);
  });

  test('is a general mailbox, never that of somebody by name', () => {
    const mailboxes = all.flatMap(({ email }) => email ?? []);
    expect(mailboxes.length).toBeGreaterThan(450);
    expect(mailboxes.filter((email) => !/^[\w.-]+@[\w.-]+\.[a-z]{2,}$/i.test(email))).toEqual([]);
  });

  test('never stands without a source, and without a day in one row only, whose source has none', () => {
    expect(all.filter(({ sources }) => sources.some((source) => !source.name.fr || !source.name.nl))).toEqual(
      [],
    );
    expect(all.filter(({ sources }) => sources.length === 0)).toEqual([]);
    expect(all.filter(({ asOf }) => !asOf).map(({ label }) => label.fr)).toEqual(['CPAS de Binche']);
  });

  test('carries every doubt of the list, but that an address moved since 2022', () => {
    const moved = /^Differs from the legal seats of 2022/;
    const noted = Object.entries(list).filter(([, { note }]) => note !== undefined && !moved.test(note));
    expect(all.filter(({ note }) => note).map(({ nis }) => nis)).toEqual(noted.map(([nis]) => nis).sort());
    const others = all.filter(({ otherPhone }) => otherPhone);
    for (const { nis, otherPhone } of others) expect(list[nis]?.note).toContain(otherPhone);
    expect(others).toHaveLength(3);
    expect(all.filter(({ note }) => note === 'otherPhone')).toEqual(others);
  });

  test('names the communes that merged', () => {
    expect(centreOf('23106')?.mergedFrom).toEqual(['Galmaarden', 'Gooik', 'Herne']);
    expect(all.filter(({ mergedFrom }) => mergedFrom.length > 0)).toHaveLength(13);
  });

  test('tells Binche’s counter from its seat', () => {
    const binche = centreOf('58002');
    expect([binche?.kind, binche?.address.street]).toEqual(['counter', 'Place des Droits de l’Homme']);
    expect(binche?.seat?.street).toBe('Rue de la Triperie');
  });
});

describe('when people are received', () => {
  test('is known for six centres, day by day', () => {
    const known = all.filter(({ reception }) => reception.length > 0);
    expect(known.map(({ label }) => label.fr)).toEqual([
      'CPAS d’Anderlecht',
      'CPAS d’Ittre',
      'CPAS de Binche',
      'CPAS de Grâce-Hollogne',
      'CPAS de Butgenbach',
      'CPAS de Remicourt',
    ]);
    expect(centreOf('58002')?.reception).toEqual([
      { weekday: 1, from: '13:00', until: '15:00' },
      { weekday: 3, from: '9:00', until: '11:30' },
    ]);
    expect(centreOf('21001')?.reception).toHaveLength(10);
    expect(known.filter(({ byAppointment }) => byAppointment).map(({ nis }) => nis)).toEqual([
      '25044',
      '63013',
    ]);
  });

  test.each(['Mon 9-', 'lundi 9:00-11:00', 'Fri-Mon 9:00-11:00', 'Mon 9:00-11:00, closed in July'])(
    'is refused where it cannot be read: %s',
    (text) => expect(() => receptionHours(text)).toThrow('cannot be read'),
  );
});
