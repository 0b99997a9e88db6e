import { flushSync } from 'svelte';

/**
 * Brings the screen that stands in the page to life. What somebody chose, pressed and looked at meanwhile stays: nobody
 * notices that the application came after the picture of it.
 * @param place where the screen stands
 * @param bring puts the application there; told whether the first question is what stands there
 */
export function hydrateScreen(place: HTMLElement, bring: (hasBegun: boolean) => void): void {
  const form = place.querySelector('form[data-question]');
  const chosen = form?.querySelector<HTMLInputElement>('input:checked');
  const pressed = place.querySelector<HTMLElement>('[data-pressed]');
  const held = place.contains(document.activeElement) ? document.activeElement : null;
  const { scrollX: left, scrollY: top } = window;
  bring(form !== null);
  flushSync();
  place.removeAttribute('data-still');
  chosen?.click();
  if (held instanceof HTMLElement && held.isConnected) held.focus({ preventScroll: true });
  if (form) scrollTo({ left, top, behavior: 'auto' });
  pressed?.removeAttribute('data-pressed');
  pressed?.click();
}
