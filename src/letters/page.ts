import { withRoom, type Piece } from './pieces';

/** A written letter and the language it is in. */
export interface WrittenLetter {
  readonly language: string;
  readonly title: string;
  readonly pieces: readonly Piece[];
}

/** Sober, printable on one sheet where it fits, readable when enlarged; nothing is fetched. */
const style = `
:root{color-scheme:light}
body{font:1.125rem/1.5 system-ui,sans-serif;max-width:42rem;margin:2rem auto;padding:0 1rem;color:#000;background:#fff}
h1{font-size:1.375rem;line-height:1.25}h2{font-size:1.125rem;margin-bottom:0}
p,ul{margin:.75rem 0}
.room{display:inline-block;min-width:45%;max-width:100%;border-bottom:1px dotted #000;color:transparent;white-space:nowrap;overflow:hidden}
.whole{width:100%}h2+p,h2+ul{margin-top:.25rem}
@page{size:A4;margin:2cm}
@media print{body{font-size:11pt;margin:0;padding:0;max-width:none}h1,h2{break-after:avoid}p,li{break-inside:avoid}}`;

/** The letter as a document with a language, a title and headings: opens in any browser and any word processor. */
export function letterPage({ language, title, pieces }: WrittenLetter): string {
  return `<!doctype html>
<html lang="${escaped(language)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(title)}</title>
<style>${style}
</style>
</head>
<body>
<main>
${pieces.map(element).join('\n')}
</main>
</body>
</html>
`;
}

/** The letter as plain text, with the line ends that every editor knows. */
export function letterFile(text: string): string {
  return `${text.replaceAll('\r\n', '\n').trimEnd().replaceAll('\n', '\r\n')}\r\n`;
}

function element({ role, lines }: Piece): string {
  const texts = lines.map(lineOf);
  switch (role) {
    case 'title':
      return `<h1>${texts.join(' ')}</h1>`;
    case 'heading':
      return `<h2>${texts.join(' ')}</h2>`;
    case 'list':
      return `<ul>\n${texts.map((text) => `<li>${text}</li>`).join('\n')}\n</ul>`;
    case 'text':
      return `<p>${texts.join('<br>\n')}</p>`;
  }
}

function lineOf(written: string): string {
  const { words, room } = withRoom(written);
  return escaped(words) + (room && `<span class="room${words ? '' : ' whole'}">${escaped(room)}</span>`);
}

function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
