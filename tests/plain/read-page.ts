/** The cells of each row of each table, as they are read. */
export function tablesIn(page: string): readonly (readonly (readonly string[])[])[] {
  return [...page.matchAll(/<table[^]*?<\/table>/g)].map(([table]) =>
    [...table.matchAll(/<tr>([^]*?)<\/tr>/g)].map(([, row = '']) =>
      [...row.matchAll(/<t[hd][^>]*>([^]*?)<\/t[hd]>/g)].map(([, cell = '']) => textOf(cell)),
    ),
  );
}

/** The words of a page. */
export function textOf(markup: string): string {
  return markup
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

/** Spaces of every kind as one plain space. */
export function spaced(text: string): string {
  return text.replace(/\s+/g, ' ');
}
