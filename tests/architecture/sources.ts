import { readdirSync, readFileSync } from 'node:fs';
import { join, posix, relative, sep } from 'node:path';

const root = join(import.meta.dirname, '../..');

/** A file of the code, `.svelte` files included. */
export interface Source {
  /** Where it stands, from the root, with forward slashes. */
  readonly file: string;
  readonly text: string;
}

/** Every source file of a folder and its sub-folders, or every file with another ending. */
export function sources(folder: string, ending = /\.(ts|js|mjs|svelte)$/): readonly Source[] {
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && ending.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => ({
      file: relative(root, path).split(sep).join('/'),
      text: readFileSync(path, 'utf8'),
    }));
}

/** The addresses that a file imports, in whatever way: outright, later, or passed on. */
export function imports({ text }: Source): readonly string[] {
  const pattern = /(?<![.\w])(?:from|import)\s*\(?\s*['"]([^'"\s]+)['"]/g;
  return [...withoutComments(text).matchAll(pattern)].map(([, target = '']) => target);
}

/** The files of ours that a file imports, from the root, without an ending. */
export function ownImports(source: Source): readonly string[] {
  return imports(source)
    .filter((target) => target.startsWith('.'))
    .map((target) => posix.normalize(posix.join(posix.dirname(source.file), target)));
}

/** What a file imports outright: not what it fetches when it is needed. */
export function outright(source: Source): readonly string[] {
  const late = /(?<![.\w])import\s*\(\s*['"][^'"\s]+['"]\s*\)/g;
  return ownImports({ ...source, text: withoutComments(source.text).replace(late, '') });
}

/** Code without what is said about it. */
export function withoutComments(text: string): string {
  return text.replace(/\/\*[^]*?\*\/|^\s*\/\/.*$|<!--[^]*?-->/gm, '');
}

/** The name of the package that an address leads to. */
export function packageOf(name: string): string {
  const [first = '', second = ''] = name.split('/');
  return first.startsWith('@') ? `${first}/${second}` : first;
}
