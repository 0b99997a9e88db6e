import { spawnSync } from 'node:child_process';

/** `npm test -- --whole` tries everything; every other run takes a sample. */
export const isWhole = process.env['SAMPLE'] === 'whole';

/** A third of the runs of a search at random, or all of them. */
export function aThirdOf(runs: number): number {
  return isWhole ? runs : Math.ceil(runs / 3);
}

/** The commit that lies here, or a fixed word where there is no git. */
const { status, stdout } = spawnSync('git', ['rev-parse', 'HEAD'], { encoding: 'utf8' });
const commit = status === 0 ? stdout.trim() : 'no commit';

/** Where a search at random begins: anew with each commit, or at `SEED` to walk one again. Say it in the name of the test. */
export function seedOf(name: string, by: string = commit): number {
  return Number(process.env['SEED'] ?? hash(`${by} ${name}`));
}

/** So many of a list as a commit draws by their names, in the order of the list; all of it in the whole. */
export function draw<One>(
  all: readonly One[],
  nameOf: (one: One) => string,
  count: number,
  by: string = commit,
): readonly One[] {
  return isWhole ? all : pick(all, nameOf, count, by);
}

/** The same in every run: so many, even in the whole. */
export function pick<One>(
  all: readonly One[],
  nameOf: (one: One) => string,
  count: number,
  by: string = commit,
): readonly One[] {
  const rank = (one: One): number => hash(`${by} ${nameOf(one)}`);
  const last = all.map(rank).sort((left, right) => left - right)[count - 1] ?? Infinity;
  return all.filter((one) => rank(one) <= last);
}

/** FNV-1a, mixed once more so that its last bit hangs on every character. */
function hash(text: string): number {
  let mixed = 2_166_136_261;
  for (const character of text) mixed = Math.imul(mixed ^ (character.codePointAt(0) ?? 0), 16_777_619);
  mixed = Math.imul(mixed ^ (mixed >>> 16), 2_246_822_507);
  return (mixed ^ (mixed >>> 13)) >>> 0;
}
