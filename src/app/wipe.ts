/**
 * The end of a session: everything of it is let go, the screen is empty at once, and the page gives way to another one,
 * whose memory never knew this visitor. Nothing that goes wrong on the way may keep the page.
 */
export function wipe(forget: () => void, next: string): void {
  try {
    document.body.replaceChildren();
    document.title = '';
    getSelection()?.removeAllRanges();
    if ('speechSynthesis' in globalThis) speechSynthesis.cancel();
    forget();
  } finally {
    location.replace(next);
  }
}
