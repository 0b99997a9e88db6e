import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './citations';

/** A row of `docs/law.md`: an article, and the files that decide and that cite it. */
export interface ArticleRow {
  readonly act: string;
  readonly article: string;
  readonly decided: readonly string[];
  readonly cited: readonly string[];
}

const page = readFileSync(join(root, 'docs/law.md'), 'utf8');

/** The rows under "Articles", each with the act of the heading above it. */
export const articleRows: readonly ArticleRow[] = section('## Articles')
  .split(/^### /m)
  .slice(1)
  .flatMap((part) => {
    const [act = ''] = codes(part.split('\n', 1)[0] ?? '');
    return rowsOf(part).map(([article = '', , decided = '', cited = '']) => ({
      act,
      article,
      decided: codes(decided),
      cited: codes(cited),
    }));
  });

/** The rows under "Dated tables": the name of the table and the file it stands in. */
export const tableRows: readonly { readonly name: string; readonly file: string }[] = rowsOf(
  section('## Dated tables'),
).map(([name = '', file = '']) => ({ name: codes(name)[0] ?? '', file: codes(file)[0] ?? '' }));

/** The lines under "Readings": the name of the reading and the files that follow it. */
export const readings: readonly { readonly name: string; readonly files: readonly string[] }[] = section(
  '## Readings',
)
  .split(/^- (?=\*\*D)/m)
  .slice(1)
  .map((item) => item.split('\n\n', 1)[0] ?? '')
  .map((item) => ({ name: /^\*\*(D\d+)\*\*/.exec(item)?.[1] ?? '', files: codes(item) }));

/** Every file of the code that the page names. */
export const filesNamed: readonly string[] = [
  ...new Set(codes(page).filter((code) => /^(src|tests|scripts)\/\S+\.\w+$/.test(code))),
];

function section(heading: string): string {
  const from = page.indexOf(`${heading}\n`);
  const to = page.indexOf('\n## ', from + 1);
  return from < 0 ? '' : page.slice(from, to < 0 ? undefined : to);
}

/** The cells of each row below a rule of dashes. */
export function rowsOf(text: string): readonly (readonly string[])[] {
  const lines = text.split('\n').filter((line) => line.startsWith('|'));
  const rule = lines.findIndex((line) => /^\|[\s|:-]+\|$/.test(line));
  return lines.slice(rule + 1).map((line) =>
    line
      .slice(1, -1)
      .split('|')
      .map((cell) => cell.trim()),
  );
}

function codes(text: string): readonly string[] {
  return [...text.matchAll(/`([^`\s]+)`/g)].map(([, code = '']) => code);
}
