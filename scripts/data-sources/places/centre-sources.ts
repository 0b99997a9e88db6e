import type { CentreSource } from '../../../src/places';

/** The sources of the given rows as the screens name them: each kind of second source once. */
export function sourcesOf(keys: readonly string[]): readonly CentreSource[] {
  return [...new Set(keys.filter((key) => key !== 'communeSites').map(sourceOf))];
}

function sourceOf(key: string): CentreSource {
  if (key === 'ministryList2026' || key === 'wegwijs' || key === 'directory2026') return key;
  if (key === 'secondRepository' || key === 'charleroiEarlier') return 'secondRepository';
  if (/Own$|^ownSite$|^binche$|^braineReport/.test(key)) return 'ownSite';
  if (/Site$/.test(key)) return 'communeSite';
  if (/[Pp]ress|^laLouviere/.test(key)) return 'press';
  throw new Error(`no name for the source ${key}`);
}
