/** Everything by which a page can notice somebody: touch, pointer, key, wheel, scroll, typing, printing. */
export const signs = [
  'pointerdown',
  'pointermove',
  'pointerup',
  'touchstart',
  'touchmove',
  'keydown',
  'wheel',
  'scroll',
  'input',
  'beforeprint',
  'afterprint',
] as const;

/** How often speech is looked for: it has no event of its own that reaches the page. */
const listening = 5_000;

/** Reports every sign of life until it is told to stop; a voice that reads aloud is one. */
export function watchForLife(onsign: () => void): () => void {
  for (const sign of signs) addEventListener(sign, onsign, { capture: true, passive: true });
  const timer = setInterval(() => {
    if ('speechSynthesis' in globalThis && speechSynthesis.speaking) onsign();
  }, listening);
  return () => {
    for (const sign of signs) removeEventListener(sign, onsign, { capture: true });
    clearInterval(timer);
  };
}
