import { readGiven } from './given';

/**
 * The text of `src/figures/tables/areas.json`: an area a row, what it lies in before it. Key, kind, key of what it lies in, name in
 * French and in Dutch (where it differs), and of a commune its residents and its place in degrees, where that is known.
 */
export function areasTable(): string {
  const given = readGiven();
  const regionOfProvince = new Map(given.communes.map(({ province, region }) => [province, region]));
  const rows = [
    ['BE', 'country', '', 'Belgique', 'België'],
    ...Object.entries(given.regions).map(([key, names]) => [key, 'region', 'BE', ...short(names)]),
    ...Object.entries(given.provinces).map(([key, names]) => [
      key,
      'province',
      regionOfProvince.get(key) ?? '',
      ...short(names),
    ]),
    ...Object.entries(given.arrondissements).map(([key, names]) => [
      key,
      'arrondissement',
      names.province ?? 'brussels',
      ...short(names),
    ]),
    ...given.communes.map((commune) => [
      commune.nis,
      'commune',
      commune.arrondissement,
      ...short(commune),
      given.residents[commune.nis] ?? 0,
      ...(given.coordinates[commune.nis] ?? []),
    ]),
  ];
  return `${JSON.stringify({ residentsOn: given.residentsOn, rows: rows.map((row) => row.join('|')) }, null, 1)}\n`;
}

function short({ fr, nl }: { readonly fr: string; readonly nl: string }): readonly string[] {
  return [fr, nl === fr ? '' : nl].map((name) => name.replaceAll("'", '’'));
}
