import type { Page } from 'playwright-core';

/**
 * A browser's own translator, as far as a page notices it: from now on every text in the body, whenever it comes, gives way
 * to a `font` element in a `font` element with other words. What stands under `translate="no"` is left alone.
 */
export async function translate(page: Page): Promise<void> {
  await page.locator('#app:not([data-still])').waitFor();
  await page.evaluate(() => {
    document.documentElement.classList.add('translated-ltr');
    const isOurs = (node: Node): boolean => node.parentElement?.closest('font, script, style') !== null;
    const isLeft = (node: Node): boolean => node.parentElement?.closest('[translate="no"]') !== null;
    const replace = (text: Text): void => {
      if (text.data.trim() === '' || isOurs(text) || isLeft(text)) return;
      const inner = document.createElementNS('http://www.w3.org/1999/xhtml', 'font');
      inner.textContent = `⟦${text.data}⟧`;
      const outer = document.createElementNS('http://www.w3.org/1999/xhtml', 'font');
      outer.append(inner);
      text.replaceWith(outer);
    };
    const within = (node: Node): void => {
      if (node instanceof Text) replace(node);
      else [...node.childNodes].forEach(within);
    };
    within(document.body);
    new MutationObserver((records) => {
      for (const { type, target, addedNodes } of records) {
        if (type === 'characterData') within(target);
        else addedNodes.forEach((node) => node.isConnected && within(node));
      }
    }).observe(document.body, { childList: true, characterData: true, subtree: true });
  });
}
