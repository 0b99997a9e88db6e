import type { Given, GivenCommune } from './given';

/** Language regimes (régimes linguistiques / taalregelingen) as one letter: official languages, then facilities. */
export const regimes = {
  a: ['nl', ''],
  b: ['fr', ''],
  c: ['fr,nl', ''],
  d: ['nl', 'fr'],
  e: ['fr', 'nl'],
  f: ['de', 'fr'],
  g: ['fr', 'de'],
} as const;

/** One line a commune: NIS code, regime, size, names in French, Dutch and German; a name like the one before is left out. */
export function communesTable({ communes }: Given): readonly string[] {
  return communes.map((commune) =>
    row(
      [commune.nis, regimeOf(commune), size(commune), ...names(commune)].map((field) =>
        typeset(String(field)),
      ),
    ),
  );
}

/** Postcodes and localities by NIS code: `1000;1020 Laeken=Laken,…;~1050`, where ~ is a part of another commune's. */
export function localitiesTable(given: Given): Readonly<Record<string, string>> {
  return Object.fromEntries(
    given.communes.map((commune) => [commune.nis, typeset(localities(commune, given))]),
  );
}

/** Codes of communes that have merged since, led to today's. */
export function formerCodes({ before2019, before2025 }: Given): Readonly<Record<string, string>> {
  const today = (nis: string): string => before2025[nis] ?? nis;
  const early = Object.entries(before2019).map(([old, nis]) => [old, today(nis)] as const);
  return Object.fromEntries(
    [...early, ...Object.entries(before2025)].sort(([one], [two]) => one.localeCompare(two)),
  );
}

/** The apostrophe that French and Dutch print; nothing else is changed. */
export function typeset(text: string): string {
  return text.replaceAll("'", '’');
}

/** Fields side by side, empty ones at the end left out. */
export function row(fields: readonly string[]): string {
  if (fields.some((field) => field.includes('|')))
    throw new Error(`a field holds the separator: ${fields.join(' ')}`);
  return fields.join('|').replace(/\|+$/, '');
}

function regimeOf({ nis, official, facilities }: GivenCommune): string {
  const found = Object.entries(regimes).find(
    ([, [languages, others]]) => languages === official.join(',') && others === facilities.join(','),
  );
  if (!found) throw new Error(`unknown language regime of ${nis}`);
  return found[0];
}

/** The power of two nearest to the residents: enough to put the likelier commune first. */
function size({ residents2020 }: GivenCommune): number {
  return Math.round(Math.log2(residents2020));
}

function names({ fr, nl, de }: GivenCommune): readonly string[] {
  return [fr, nl === fr ? '' : nl, de === nl ? '' : de];
}

function localities(commune: GivenCommune, { morePostcodes }: Given): string {
  const own = [commune.fr, commune.nl];
  const more = Object.keys(morePostcodes).filter((postcode) =>
    morePostcodes[postcode]?.includes(commune.nis),
  );
  const named = [...commune.localities, ...(commune.supplementary ?? [])];
  const groups = [...commune.postcodes, ...more].sort().map((postcode) => {
    const here = named.filter(([code]) => code === postcode).map(([, ...spellings]) => spellings);
    const said = here.filter((spellings) => !spellings.some((spelling) => own.includes(spelling)));
    return `${postcode} ${said.map((spellings) => spellings.join('=')).join(',')}`.trim();
  });
  const shared = (commune.sharedPostcodes ?? []).map((postcode) => `~${postcode}`);
  const known = new Set([...own, ...named.flatMap(([, ...spellings]) => spellings)]);
  const former = (commune.mergedFrom ?? [])
    .flatMap(({ fr, nl }) => [fr, nl])
    .filter((name) => !known.has(name));
  return [...groups, ...shared, ...(former.length > 0 ? [`+ ${former.join(',')}`] : [])].join(';');
}
