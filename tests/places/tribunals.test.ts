import { describe, expect, test } from 'vitest';
import { communes } from '../../src/places/communes';
import { tribunalsOf, type Appeal } from '../../src/places/tribunals';

const divisionsOf = (appeal: Appeal | null): readonly string[] =>
  appeal?.tribunals.flatMap(({ divisions }) => divisions.map(({ id }) => id)) ?? [];

describe('in Brussels the language decides', () => {
  const brussels = communes.filter(({ region }) => region === 'brussels');

  test('French leads to the French-speaking tribunal, Dutch to the Dutch-speaking one', () => {
    expect(brussels).toHaveLength(19);
    for (const { nis } of brussels) {
      expect(divisionsOf(tribunalsOf(nis, 'fr'))).toEqual(['bruxelles-fr']);
      expect(divisionsOf(tribunalsOf(nis, 'nl'))).toEqual(['brussel-nl']);
      expect([tribunalsOf(nis, 'fr')?.certain, tribunalsOf(nis, 'nl')?.certain]).toEqual([true, true]);
    }
  });

  test('without a language both are shown, and it is said that the language of the decision decides', () => {
    const appeal = tribunalsOf('21004', null);
    expect(divisionsOf(appeal)).toEqual(['bruxelles-fr', 'brussel-nl']);
    expect(appeal).toMatchObject({ certain: false, notes: ['decisionNamesTribunal', 'languageOfDecision'] });
  });
});

describe('around Brussels Dutch is the rule', () => {
  test.each([
    ['Halle', '23027', 'languageHalleVilvoorde'],
    ['Vilvoorde', '23088', 'languageHalleVilvoorde'],
    ['Rhode-Saint-Genèse, with facilities', '23101', 'languageFacilities'],
    ['Biévène, with facilities', '23009', 'languageFacilities'],
  ])('%s', (_, nis, note) => {
    expect(tribunalsOf(nis, 'nl')).toMatchObject({ certain: true });
    expect(divisionsOf(tribunalsOf(nis, 'nl'))).toEqual(['brussel-nl']);
    for (const language of ['fr', null] as const) {
      expect(divisionsOf(tribunalsOf(nis, language))).toEqual(['brussel-nl', 'bruxelles-fr']);
      expect(tribunalsOf(nis, language)).toMatchObject({
        certain: false,
        notes: ['decisionNamesTribunal', note],
      });
    }
  });

  test('concerns 33 communes', () => {
    const rim = communes.filter(
      ({ nis, region }) =>
        region !== 'brussels' && divisionsOf(tribunalsOf(nis, 'nl')).includes('brussel-nl'),
    );
    expect(rim).toHaveLength(33);
  });
});

test('elsewhere the language changes nothing', () => {
  const others = communes.filter(({ nis }) => !/^2[13]/.test(nis));
  expect(others.length).toBe(565 - 19 - 33);
  for (const { nis } of others) expect(tribunalsOf(nis, 'fr')).toEqual(tribunalsOf(nis, 'nl'));
});

test.each([
  ['Binche, whose registry is closed', '58002', ['hainaut-la-louviere']],
  ['Mouscron, whose registry is closed', '57096', ['hainaut-tournai']],
  ['Comines', '57097', ['hainaut-tournai']],
  ['Estaimpuis', '57027', ['hainaut-tournai']],
  ['Roeselare, whose registry moved to Kortrijk', '36015', ['gent-kortrijk']],
  ['Charleroi', '52011', ['hainaut-charleroi']],
  ['Liège', '62063', ['liege-liege']],
  ['Malmedy, which is not German-speaking', '63049', ['liege-verviers']],
  ['Eupen', '63023', ['eupen']],
  ['Wavre, which has no division any more', '25112', ['brabant-wallon']],
  ['Leuven', '24062', ['leuven']],
  ['Beveren-Kruibeke-Zwijndrecht, all of it in East Flanders', '46030', ['gent-sint-niklaas']],
  ['Waasmunster, in the canton of Hamme', '42023', ['gent-dendermonde']],
])('%s', (_, nis, divisions) => {
  expect(divisionsOf(tribunalsOf(nis, null))).toEqual(divisions);
  expect(tribunalsOf(nis, null)).toMatchObject({
    certain: true,
    notes: ['decisionNamesTribunal', 'anyDivisionReceives'],
  });
});

test.each([
  ['Enghien', '51067', ['hainaut-tournai', 'hainaut-la-louviere']],
  ['Engis', '61080', ['liege-liege', 'liege-huy']],
  ['Hannut', '64034', ['liege-liege', 'liege-huy']],
  ['Staden', '36019', ['gent-ieper', 'gent-kortrijk']],
  ['Temse, where canton and former district disagree', '46025', ['gent-dendermonde', 'gent-sint-niklaas']],
  ['Wervik, where canton and former district disagree', '33029', ['gent-ieper', 'gent-kortrijk']],
])('%s may belong to either of two divisions, and both are shown', (_, nis, divisions) => {
  expect(divisionsOf(tribunalsOf(nis, null))).toEqual(divisions);
  expect(tribunalsOf(nis, null)).toMatchObject({
    certain: false,
    notes: ['decisionNamesTribunal', 'anyDivisionReceives', 'twoDivisions'],
  });
});

test('at most two divisions are ever shown, and outside Brussels of one tribunal only', () => {
  for (const { nis } of communes) {
    const appeal = tribunalsOf(nis, null);
    expect(divisionsOf(appeal).length).toBeLessThanOrEqual(2);
    expect(appeal?.tribunals.length).toBe(divisionsOf(appeal).includes('brussel-nl') ? 2 : 1);
  }
});

test('every letter has somewhere to go: a street, a postcode, a number to call, a page and the day it was read', () => {
  for (const { nis } of communes) {
    for (const { id, address, phone, source, asOf } of tribunalsOf(nis, null)?.tribunals.flatMap(
      ({ divisions }) => divisions,
    ) ?? []) {
      expect([id, address?.street !== '', /^\d{4}$/.test(address?.postcode ?? '')]).toEqual([id, true, true]);
      expect([id, phone !== undefined && source !== '' && asOf >= '2026-01-01']).toEqual([id, true]);
    }
  }
});

test.each([
  ['52011', 'Boulevard de Fontaine 10/3', '6000', '02 682 19 79'],
  ['53053', 'rue des 3 Boudins, 10', '7000', '02 682 03 17'],
  ['92094', 'rue Général Michel, 10', '5000', '02 682 04 29'],
  ['63023', 'Rathausplatz 4', '4700', '02 682 08 41'],
  ['31005', 'Kazernevest 3', '8000', '050 47 37 00'],
  ['25112', 'Rue Clarisse 115', '1400', '067 28 37 15'],
])('the registry for %s is where the court’s own page puts it', (nis, street, postcode, phone) => {
  const [division] = tribunalsOf(nis, null)?.tribunals[0]?.divisions ?? [];
  expect(division).toMatchObject({ address: { street, postcode }, phone });
});

test('no letter goes to the service for debts or for accounts', () => {
  const mails = communes.flatMap(({ nis }) =>
    (tribunalsOf(nis, null)?.tribunals ?? []).flatMap(({ divisions }) =>
      divisions.flatMap(({ email }) => email ?? []),
    ),
  );
  expect(new Set(mails).size).toBeGreaterThan(15);
  expect(mails.filter((mail) => /rcd|csr|ttfb/.test(mail))).toEqual([]);
});
