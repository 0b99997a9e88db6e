/**
 * Keeps texts right in a page that the browser translates (Google Translate in Chrome, Edge). The translator puts a `font`
 * element in the place of each text, and what the application writes afterwards goes into a text that nobody sees any more.
 * When such a text changes, it comes back to its place, and the translator takes it up anew. Returns how to stop.
 */
export function followTranslator(root: Node): () => void {
  const translations = new WeakMap<Node, Element>();
  const texts = new MutationObserver((records) => {
    for (const { target } of records) {
      const translation = translations.get(target);
      if (translation?.isConnected) translation.replaceWith(target);
      translations.delete(target);
    }
  });
  const replaced = new MutationObserver((records) => {
    for (const { addedNodes, removedNodes } of records) {
      const [translation] = addedNodes;
      if (!(translation instanceof HTMLElement) || translation.localName !== 'font') continue;
      for (const text of removedNodes) {
        if (!(text instanceof Text)) continue;
        translations.set(text, translation);
        texts.observe(text, { characterData: true });
      }
    }
  });
  replaced.observe(root, { childList: true, subtree: true });
  return () => {
    replaced.disconnect();
    texts.disconnect();
  };
}
