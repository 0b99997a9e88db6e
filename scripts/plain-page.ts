import type { Language } from '../src/i18n/language';

/** A page that needs no script: what stands in it, and where else it leads. */
export interface PlainPage {
  readonly language: Language;
  readonly title: string;
  /** Markup of our own making; texts in it have passed through `escaped`. */
  readonly body: string;
  /** Seconds after which an unwatched screen goes back to its start, and where that is. */
  readonly returns?: { readonly after: number; readonly to: string };
}

/** Big letters on one column, in the colours of the device, on paper too. */
const style = `
:root { color-scheme: light dark; }
body { max-width: 38rem; margin: 0 auto; padding: 1rem; font: 1.125rem/1.5 system-ui, sans-serif; overflow-wrap: break-word; }
h1, h2, h3 { line-height: 1.2; }
h2 { margin-top: 2.5rem; }
a { display: inline-block; min-height: 2.75rem; padding: 0.5rem 0; color: inherit; }
p a, td a { display: inline; padding: 0; }
table { width: 100%; border-collapse: collapse; }
caption { padding-bottom: 0.5rem; font-weight: 600; text-align: left; }
th, td { padding: 0.5rem 0.75rem 0.5rem 0; border-bottom: 1px solid; text-align: left; vertical-align: top; font-weight: 400; }
td:last-child { text-align: right; white-space: nowrap; }
.law { font-size: 1rem; }
@media print { body { max-width: none; font-size: 10pt; } nav { display: none; } h2 { break-after: avoid; } }
`;

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
    <style>${style}</style>
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
