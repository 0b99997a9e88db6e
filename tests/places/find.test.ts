import { describe, expect, test } from 'vitest';
import { communes } from '../../src/places/communes';
import { find, named } from '../../src/places/find';
import { fold } from '../../src/places/fold';

const codes = (places: readonly { readonly nis: string }[]): readonly string[] =>
  places.map(({ nis }) => nis);

/** Localities and communes that people know, each with the code of the commune that they lie in. */
const known: readonly (readonly [typed: string, nis: string])[] = [
  ['Laeken', '21004'],
  ['Laken', '21004'],
  ['Haeren 1130', '21004'],
  ['Neder-over-Heembeek', '21004'],
  ['1000 Bruxelles', '21004'],
  ['Brussel 1000', '21004'],
  ['Saint-Gilles', '21013'],
  ['St-Gilles', '21013'],
  ['Molenbeek-St-Jean', '21012'],
  ['St-Jans-Molenbeek', '21012'],
  ['Elsene', '21009'],
  ['Ukkel', '21016'],
  ['Borgerhout', '11002'],
  ['Borsbeek', '11002'],
  ['Hoboken', '11002'],
  ['Antwerpen', '11002'],
  ['Anvers', '11002'],
  ['Ledeberg', '44021'],
  ['Gand', '44021'],
  ['Heule', '34022'],
  ['Courtrai', '34022'],
  ['Kessel-Lo', '24062'],
  ['Löwen', '24062'],
  ['Louvain-la-Neuve', '25121'],
  ['louvain la neuve', '25121'],
  ['Gilly', '52011'],
  ['Jumet', '52011'],
  ['Jemappes', '53053'],
  ['Bergen', '53053'],
  ['Rocourt', '62063'],
  ['Lüttich', '62063'],
  ['Luik', '62063'],
  ['Jambes', '92094'],
  ['Kettenis', '63023'],
  ['Kelmis', '63040'],
  ['La Calamine', '63040'],
  ['Sankt Vith', '63067'],
  ['St. Vith', '63067'],
  ['Bertogne', '82039'],
  ['Bastenaken', '82039'],
  ['Borgloon', '73111'],
  ['Looz', '73111'],
  ['Galmaarden', '23106'],
  ['Gammerages', '23106'],
  ['Kruibeke', '46030'],
  ['Zwijndrecht', '46030'],
  ['Mouscron', '57096'],
  ['Moeskroen', '57096'],
  ['’s-Gravenbrakel', '55004'],
  ["Braine-l'Alleud", '25014'],
  ['braine l alleud', '25014'],
  ['Rhode-Saint-Genèse', '23101'],
  ['B-4000', '62063'],
];

test.each(known)('%s lies in one commune, and it is found first', (typed, nis) => {
  expect(codes(find(typed))[0]).toBe(nis);
});

describe('a commune as people say it', () => {
  test.each([
    ['Bruxelles-Ville', '21004'],
    ['Ville de Bruxelles', '21004'],
    ['la ville de Bruxelles', '21004'],
    ['Brussel-Stad', '21004'],
    ['Stad Brussel', '21004'],
    ['Stad Antwerpen', '11002'],
    ['Stad Gent', '44021'],
    ['gemeente Ukkel', '21016'],
    ['commune d’Uccle', '21016'],
    ["Commune d'Uccle", '21016'],
    ['CPAS de Namur', '92094'],
    ['OCMW Gent', '44021'],
    ['Liège ville', '62063'],
    ['Charleroi centre', '52011'],
    ['Ville de La Louvière', '58001'],
    ['Gemeente De Haan', '35029'],
    ['Stadt Eupen', '63023'],
    ['City of Antwerp', '11002'],
    ['Namur, Belgique', '92094'],
    ['1180 commune d’Uccle', '21016'],
    ['Ｂ－１１８０', '21016'],
    ['١١٨٠', '21016'],
    ['\u200e1180\u200f Uccle', '21016'],
    ['Uc\u200bcle', '21016'],
  ])('%s is found first', (typed, nis) => {
    expect(codes(find(typed))[0]).toBe(nis);
  });

  test.each([
    ['Ville de Bruxelles', ['21004']],
    ['Stad Gent', ['44021']],
    ['Brussel-Stad', ['21004']],
    ['commune de Saint-Nicolas', ['46021', '62093']],
  ])('%s names what the name alone names', (typed, nis) => {
    expect(codes(named(typed))).toEqual(nis);
  });

  test('a name that begins like a kind of place stays whole', () => {
    for (const [typed, nis] of [
      ['Stad', '36019'],
      ['Staden', '36019'],
      ['Villers-la-Ville', '25107'],
      ['Ville-en-Hesbaye', '64015'],
      ['De Haan', '35029'],
    ] as const)
      expect(codes(find(typed))[0]).toBe(nis);
  });
});

describe('where two communes share what was typed, both come back so that the screen can ask', () => {
  test.each([
    ['Sint-Niklaas/Saint-Nicolas', ['46021', '62093']],
    ['Saint-Nicolas', ['46021', '62093']],
    ['saint nicolas', ['46021', '62093']],
    ['Celles', ['57018', '64076', '91072']],
    ['Haren', ['21004', '73111']],
    ['1040', ['21005', '21004']],
    ['1050', ['21009', '21004']],
    ['1060', ['21013', '21004']],
    ['1804', ['23096', '23088']],
  ])('%s', (typed, expected) => {
    expect(codes(named(typed))).toEqual(expected);
    expect(codes(find(typed)).slice(0, expected.length)).toEqual(expected);
  });

  test.each(['Hamme', 'Nieuwerkerken', 'Meldert'])('%s', (typed) => {
    expect(named(typed).length).toBeGreaterThan(1);
  });
});

describe('what is named exactly is settled', () => {
  test.each([
    ['1030', ['21015']],
    ['Sint-Niklaas', ['46021']],
    ['schaarbeek', ['21015']],
    ['1050 Ixelles', ['21009']],
    ['1050 Bruxelles', ['21004']],
    ['4420 Saint-Nicolas', ['62093']],
    ['gent', ['44021']],
    ['Mol', ['13025']],
  ])('%s', (typed, expected) => {
    expect(codes(named(typed))).toEqual(expected);
  });

  test.each(['schaerbek', '103', 'Rode', '', ' ', '9999', 'Paris', '10301', '--', '75001'])(
    '“%s” is not',
    (typed) => {
      expect(named(typed)).toEqual([]);
    },
  );
});

describe('typing errors', () => {
  test.each([
    ['schaerbek', '21015'],
    ['schearbeek', '21015'],
    ['scharbeek', '21015'],
    ['anderlect', '21001'],
    ['etterbek', '21005'],
    ['bruxelle', '21004'],
    ['brusel', '21004'],
    ['anvesr', '11002'],
    ['charleroy', '52011'],
    ['charelroi', '52011'],
    ['lige', '62063'],
    ['namurr', '92094'],
    ['kortrik', '34022'],
    ['gadn', '44021'],
    ['sint niklas', '46021'],
    ['molenbek saint jean', '21012'],
    ['louvainlaneuve', '25121'],
    ['vervier', '63079'],
    ['ixele', '21009'],
    ['otignies', '25121'],
    ['woluwe saint lamber', '21018'],
  ])('%s still leads home', (typed, nis) => {
    expect(codes(find(typed))[0]).toBe(nis);
  });

  test('one slip anywhere in the name of a commune still lists it, in 199 of 200 cases and more', () => {
    const slips = communes
      .flatMap(({ nis, name }) => [...new Set([name.fr, name.nl])].map((text) => [fold(text), nis] as const))
      .filter(([text]) => text.length >= 4)
      .flatMap(([text, nis]) => everySlip(text).map((typed) => [typed, nis] as const));
    expect(slips.length).toBeGreaterThan(10_000);
    const missed = slips.filter(([typed, nis]) => !codes(find(typed)).includes(nis));
    expect(missed.length / slips.length).toBeLessThan(0.005);
  }, 60_000);

  test('more than two slips, or a word of another world, suggests nothing', () => {
    expect(find('xylophone')).toEqual([]);
    expect(find('zzzz')).toEqual([]);
    expect(find('€%&')).toEqual([]);
  });
});

test('the beginning of a name or of a postcode suggests what it may become, the largest commune first', () => {
  expect(codes(find('bru'))[0]).toBe('21004');
  expect(codes(find('antw'))[0]).toBe('11002');
  expect(codes(find('50'))).toContain('92094');
  expect(find('sa', 5)).toHaveLength(5);
  expect(find('s')).toEqual([]);
});

test('a suggestion carries what tells it from another of the same name', () => {
  expect(find('saint-nicolas').map(({ name, postcode }) => [name.nl, postcode])).toEqual([
    ['Sint-Niklaas', '9100'],
    ['Saint-Nicolas', '4420'],
  ]);
  expect(find('laeken')[0]).toEqual({
    nis: '21004',
    name: { fr: 'Bruxelles', nl: 'Brussel', de: 'Brüssel' },
    postcode: '1020',
    locality: 'Laeken',
  });
});

test('a pasted letter costs nothing and finds nothing', () => {
  expect(find('Madame, Monsieur, '.repeat(5000)).length).toBeLessThanOrEqual(8);
});

/** One letter left out, doubled, mistyped or changed round with the next, at every place; never one that is lost in folding. */
function everySlip(name: string): readonly string[] {
  return Array.from({ length: name.length - 1 }, (_, at) => [
    name.slice(0, at) + name.slice(at + 1),
    name.slice(0, at + 1) + name.slice(at),
    `${name.slice(0, at)}q${name.slice(at + 1)}`,
    name.slice(0, at) + name.charAt(at + 1) + name.charAt(at) + name.slice(at + 2),
  ])
    .flat()
    .filter((typed) => typed !== name);
}
