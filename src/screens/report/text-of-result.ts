/** What one reads of the result: the verdict with its amounts, then each bill. */
const parts = '[data-verdict] :is(h1, h2, p, li, .first), [data-bill] :is(caption, tr)';

/** The result as a text, from what stands on the screen: it says what is seen there, and nothing else. */
export function textOfResult(): string {
  return [...document.querySelectorAll<HTMLElement>(parts)]
    .filter((part) => !part.parentElement?.closest('li'))
    .map((part) => part.innerText.replace(/\s*\n\s*/g, ' ').trim())
    .filter(Boolean)
    .join('\n');
}
