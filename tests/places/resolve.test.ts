import { expect, test } from 'vitest';
import { readGiven } from '../../scripts/data-sources/places/given';
import { centreOf } from '../../src/places/centres';
import { communes } from '../../src/places/communes';
import { find, named } from '../../src/places/find';
import { todaysCode } from '../../src/places/former-codes';
import { tribunalsOf } from '../../src/places/tribunals';

const given = readGiven();

/** What goes wrong on the way from something typed to the centre and the tribunal; null when nothing does. */
function fault(typed: string, nis: string): string | null {
  const place = named(typed).find((one) => one.nis === nis);
  if (!place) return `${typed} does not name ${nis}`;
  if (!find(typed).some((one) => one.nis === nis)) return `${typed} does not suggest ${nis}`;
  const centre = centreOf(place.nis);
  if (!centre || centre.label.fr === '' || centre.label.nl === '') return `${typed} has no centre`;
  for (const language of ['fr', 'nl', null] as const) {
    const appeal = tribunalsOf(place.nis, language);
    const divisions = appeal?.tribunals.flatMap((tribunal) => tribunal.divisions) ?? [];
    if (divisions.length === 0) return `${typed} has no tribunal in ${language ?? 'an unknown language'}`;
    if (appeal?.certain !== (divisions.length === 1)) return `${typed} is not as certain as it says`;
    if (divisions.some(({ address }) => !address)) return `${typed} has a tribunal without an address`;
  }
  return null;
}

test('every postcode of the country leads to each of its communes, to the centre and to the tribunal', () => {
  const all = { ...given.postcodes, ...given.morePostcodes };
  const faults = Object.entries(all).flatMap(([postcode, codes]) => codes.map((nis) => fault(postcode, nis)));
  expect(faults.length).toBeGreaterThan(1149);
  expect(faults.filter((one) => one !== null)).toEqual([]);
});

test('every commune is found by its French, its Dutch and its German name, and has a centre and a tribunal', () => {
  const faults = given.communes.flatMap(({ nis, fr, nl, de }) =>
    [fr, nl, de].map((name) => fault(name, nis)),
  );
  expect(faults).toHaveLength(3 * 565);
  expect(faults.filter((one) => one !== null)).toEqual([]);
});

test('every locality is found by each of its spellings', () => {
  const faults = given.communes.flatMap(({ nis, localities, supplementary }) =>
    [...localities, ...(supplementary ?? [])].flatMap(([, ...names]) =>
      names.map((name) => fault(name, nis)),
    ),
  );
  expect(faults.length).toBeGreaterThan(3000);
  expect(faults.filter((one) => one !== null)).toEqual([]);
});

test('a commune that has merged is found by its old name in both languages, and by its old code', () => {
  const former = given.communes.flatMap(({ nis, mergedFrom }) =>
    (mergedFrom ?? []).map((old) => ({ ...old, today: nis })),
  );
  expect(former.length).toBeGreaterThan(29);
  expect(former.flatMap(({ fr, nl, today }) => [fault(fr, today), fault(nl, today)]).filter(Boolean)).toEqual(
    [],
  );
  for (const { nis, today } of former) {
    expect(todaysCode(nis)).toBe(today);
    expect(centreOf(nis)?.nis).toBe(today);
    expect(tribunalsOf(nis, null)).toEqual(tribunalsOf(today, null));
  }
});

test('a code that never was a commune has neither centre nor tribunal', () => {
  expect(communes.some(({ nis }) => nis === '99999')).toBe(false);
  expect(centreOf('99999')).toBeNull();
  expect(tribunalsOf('99999', 'fr')).toBeNull();
});
