import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { parse, parseCss, type AST } from 'svelte/compiler';

export interface Style {
  /** The file it stands in, from the root of the repository. */
  readonly file: string;
  readonly css: Pick<AST.CSS.StyleSheetFile, 'children'> | null;
}

const root = join(import.meta.dirname, '../..');

/** The style of every component, and every style on its own. */
export function styles(): readonly Style[] {
  return readdirSync(join(root, 'src'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(svelte|css)$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => ({ file: relative(root, path).split(sep).join('/'), text: readFileSync(path, 'utf8') }))
    .map(({ file, text }) => ({
      file,
      css: file.endsWith('.css') ? parseCss(text) : parse(text, { modern: true }).css,
    }));
}

/** What a style declares, in rules of rules too. */
export function declarations(css: Style['css']): readonly AST.CSS.Declaration[] {
  return (css?.children ?? []).flatMap(within);
}

function within(node: AST.CSS.Rule | AST.CSS.Atrule | AST.CSS.Declaration): readonly AST.CSS.Declaration[] {
  return node.type === 'Declaration' ? [node] : (node.block?.children ?? []).flatMap(within);
}
