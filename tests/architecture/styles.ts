import { parse, parseCss, type AST } from 'svelte/compiler';
import { sources } from './sources';

export interface Style {
  /** The file it stands in, from the root of the repository. */
  readonly file: string;
  readonly css: Pick<AST.CSS.StyleSheetFile, 'children'> | null;
}

/** The style of every component, and every style on its own. */
export function styles(): readonly Style[] {
  return sources('src', /\.(svelte|css)$/).map(({ file, text }) => ({
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
