import { floors } from '../../tests/architecture/floors';
import { arrowsOf, circlesIn } from '../../tests/architecture/folders';
import { sources } from '../../tests/architecture/sources';

/** npm run figures: how many files `src` has, how long they are, on how many floors, in how many circles of folders. */
export function main(): void {
  const files = sources('src').filter(({ file }) => /\.(ts|svelte)$/.test(file));
  const byLength = files
    .map(({ file, text }) => ({ file, lines: text.trimEnd().split('\n').length }))
    .sort((one, other) => one.lines - other.lines);
  const longest = byLength.at(-1);
  const circles = circlesIn(arrowsOf(sources('src')));
  console.log(
    [
      `${files.length} files`,
      `median ${byLength[Math.floor(byLength.length / 2)]?.lines ?? 0} lines`,
      `longest ${longest?.lines ?? 0} lines (${longest?.file ?? ''})`,
      `${byLength.filter(({ lines }) => lines > 150).length} over 150 lines`,
      `${floors.length} floors`,
      `${circles.length} circles of folders`,
    ].join('\n'),
  );
}
