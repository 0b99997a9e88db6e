import type { Language } from '../../src/i18n';

/** A page that needs no script: what stands in it, and where else it leads. */
export interface PlainPage {
  readonly language: Language;
  readonly title: string;
  /** Markup of our own making; texts in it have passed through `escaped`. */
  readonly body: string;
  /** Seconds after which an unwatched screen goes back to its start, and where that is. */
  readonly returns?: { readonly after: number; readonly to: string };
}

/** The page as a file. */
export function pageOf({ language, title, body, returns }: PlainPage): string {
  return `<!doctype html>
<html lang="${language}">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="color-scheme" content="light dark" />
    <meta name="referrer" content="no-referrer" />${returns ? `\n    <meta http-equiv="refresh" content="${returns.after};url=${returns.to}" />` : ''}
    <link rel="icon" href="./favicon.svg" type="image/svg+xml" />
    <title>${escaped(title)}</title>
    <link rel="stylesheet" href="./plain.css" />
  </head>
  <body>
${body}
  </body>
</html>
`;
}

/** A text as markup. */
export function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

/** Elements one after the other, each with a text or with markup that was made here. */
export function element(name: string, markup: string, attributes = ''): string {
  return `<${name}${attributes && ` ${attributes}`}>${markup}</${name.split(' ')[0] ?? name}>`;
}

/** A list of texts. */
export function list(items: readonly string[]): string {
  return element('ul', `\n${items.map((item) => element('li', item)).join('\n')}\n`);
}
