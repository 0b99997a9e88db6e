import { posix } from 'node:path';
import { isDoor } from './floors';
import { ownImports, type Source } from './sources';

/** Which folder imports which, sub-folders apart, and by which files. */
export type Arrows = ReadonlyMap<string, ReadonlyMap<string, readonly string[]>>;

/**
 * The arrows between the folders of `src`. A target is a folder's `index`, a file with its ending left out, or a style. The
 * doors of the rooms are left out: they lead to everything in the room, and nobody inside comes through them.
 */
export function arrowsOf(files: readonly Source[]): Arrows {
  const folders = new Set(files.map(({ file }) => posix.dirname(file)));
  const arrows = new Map<string, Map<string, string[]>>();
  for (const source of files.filter(({ file }) => !isDoor(file))) {
    const from = posix.dirname(source.file);
    for (const target of ownImports(source)) {
      const to = folders.has(target) ? target : posix.dirname(target);
      if (to === from || !folders.has(to)) continue;
      const ofFrom = arrows.get(from) ?? new Map<string, string[]>();
      arrows.set(from, ofFrom.set(to, [...(ofFrom.get(to) ?? []), source.file]));
    }
  }
  return arrows;
}

/** Folders that import each other, by whatever way round: each circle as the list of its folders. */
export function circlesIn(arrows: Arrows): readonly (readonly string[])[] {
  const reach = new Map([...arrows.keys()].map((from) => [from, reachable(from, arrows)]));
  const inCircle = [...reach].filter(([from, seen]) => seen.has(from)).map(([from]) => from);
  const circles = inCircle.map((one) =>
    inCircle.filter((other) => reach.get(one)?.has(other) && reach.get(other)?.has(one)).sort(),
  );
  return [...new Map(circles.map((circle) => [circle.join(' '), circle])).values()];
}

/** The floor of each folder: one above the highest of those it imports. Only without circles. */
export function floorsOf(folders: readonly string[], arrows: Arrows): ReadonlyMap<string, number> {
  const known = new Map<string, number>();
  const floor = (folder: string): number => {
    const found = known.get(folder) ?? 1 + Math.max(0, ...[...(arrows.get(folder)?.keys() ?? [])].map(floor));
    known.set(folder, found);
    return found;
  };
  return new Map(folders.map((folder) => [folder, floor(folder)]));
}

function reachable(from: string, arrows: Arrows): ReadonlySet<string> {
  const seen = new Set<string>();
  const open = [...(arrows.get(from)?.keys() ?? [])];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (seen.has(next)) continue;
    seen.add(next);
    open.push(...(arrows.get(next)?.keys() ?? []));
  }
  return seen;
}
