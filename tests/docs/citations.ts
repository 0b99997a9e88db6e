import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

export const root = join(import.meta.dirname, '../..');

/** A file of the code: where it stands from the root, and its text. */
export interface Source {
  readonly file: string;
  readonly text: string;
}

/** An article beside a finding, a line of the calculation or a sentence, and the file that puts it there. */
export interface Cited {
  readonly act: string;
  readonly article: string;
  readonly file: string;
}

/** Thrown when a file cites articles in a way that cannot be read off its text. */
export class UnreadableCitation extends Error {
  override readonly name = 'UnreadableCitation';
}

const direct = /\bcite\(\s*'([^']+)',\s*'([^']+)',?\s*\)/g;
const indirect = /\bcite\(\s*'([^']+)',\s*[^')\s]/g;
const literal = /'(\d{1,2}(?:-\d{1,2})?(?:, [^']+)?)'/g;

/** Every source file of the pages. */
export function sources(): readonly Source[] {
  return readdirSync(join(root, 'src'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(ts|svelte)$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => ({
      file: relative(root, path).split(sep).join('/'),
      text: readFileSync(path, 'utf8'),
    }));
}

/**
 * The articles that a file cites: those written inside `cite('act', 'article')`, and, where the article comes from a list or a
 * parameter of the same file, every text of it that reads like an article. Such a file may do so for one act only.
 */
export function citationsIn({ file, text }: Source): readonly Cited[] {
  const code = withoutComments(text);
  const written = [...code.matchAll(direct)].map(([, act = '', article = '']) => ({ act, article, file }));
  const rest = code.replace(direct, '');
  const acts = [...new Set([...rest.matchAll(indirect)].map(([, act = '']) => act))];
  if (acts.length > 1) throw new UnreadableCitation(`${file} cites ${acts.join(' and ')} through variables`);
  const [act] = acts;
  const listed = act ? [...rest.matchAll(literal)].map(([, article = '']) => ({ act, article, file })) : [];
  if (act && listed.length === 0)
    throw new UnreadableCitation(`${file} cites ${act} by an article from elsewhere`);
  return unique([...written, ...listed]);
}

/** Whether the text of a file, comments included, names an article by its number. */
export function names(text: string, article: string): boolean {
  const [number = ''] = article.split(/[,-]/);
  return new RegExp(
    `(?:art(?:icle|s)?\\.?|act\\(|decree\\(|cite\\()[^.;\\n]{0,60}(?<!\\d)${number}(?!\\d)`,
  ).test(text);
}

function unique(all: readonly Cited[]): readonly Cited[] {
  return all.filter(
    (one, index) =>
      all.findIndex((other) => other.act === one.act && other.article === one.article) === index,
  );
}

function withoutComments(text: string): string {
  return text.replace(/\/\*[^]*?\*\/|^\s*\/\/.*$|\s\/\/ .*$|<!--[^]*?-->/gm, '');
}
