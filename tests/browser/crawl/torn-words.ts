/**
 * Words of headings and buttons that go on in the next line without a hyphen: a long word that has no place to break.
 * Sent to the browser as it is written.
 */
export function tornWords(): string[] {
  const found: string[] = [];
  for (const box of document.querySelectorAll<HTMLElement>('h1, h2, h3, h4, legend, button, summary')) {
    if (!box.checkVisibility({ visibilityProperty: true }) || box.closest('.visually-hidden')) continue;
    const walker = document.createTreeWalker(box, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode())
      // A soft hyphen is no letter: what stands on both its sides are two words here.
      for (const word of (node.textContent ?? '').matchAll(/[\p{L}\p{N}]{3,}/gu)) {
        const range = document.createRange();
        // From the second letter on: to the first belongs the hyphen that a soft one has drawn at the end of the line before.
        range.setStart(node, word.index + 1);
        range.setEnd(node, word.index + word[0].length);
        const lines = new Set([...range.getClientRects()].map(({ top }) => Math.round(top)));
        if (lines.size > 1) found.push(`torn: ${word[0]} in ${box.textContent.trim().slice(0, 60)}`);
      }
  }
  return found;
}
