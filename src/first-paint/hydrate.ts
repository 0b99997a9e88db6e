import { flushSync } from 'svelte';

/**
 * Brings the screen that stands in the page to life. What somebody chose, pressed and looked at meanwhile stays: nobody
 * notices that the application came after the picture of it. Where an extension has touched the picture, the application
 * draws it anew, and what was chosen is found there again.
 * @param place where the screen stands
 * @param bring puts the application there; told whether the first question is what stands there
 */
export function hydrateScreen(place: HTMLElement, bring: (hasBegun: boolean) => void): void {
  const hasBegun = place.querySelector('form[data-question], input[type=radio]') !== null;
  const chosen = place.querySelector<HTMLInputElement>('input[type=radio]:checked');
  const pressed = place.querySelector<HTMLElement>('[data-pressed]');
  const held = place.contains(document.activeElement) ? document.activeElement : null;
  const { scrollX: left, scrollY: top } = window;
  bring(hasBegun);
  flushSync();
  place.removeAttribute('data-still');
  choose(now(place, chosen));
  const holder = now(place, held);
  if (holder instanceof HTMLElement) holder.focus({ preventScroll: true });
  if (hasBegun) scrollTo({ left, top, behavior: 'auto' });
  pressed?.removeAttribute('data-pressed');
  now(place, pressed)?.click();
}

/** A click on what is chosen already would say nothing. */
function choose(option: HTMLInputElement | null): void {
  if (!option) return;
  option.checked = false;
  option.click();
}

/** An element of the picture as it stands in the application: itself, or the one that was drawn anew in its place. */
function now<Kind extends Element>(place: HTMLElement, before: Kind | null): Kind | null {
  if (before === null || before.isConnected) return before;
  const alike = [...place.querySelectorAll(before.localName)].find((one) => isWithin(one, before));
  // By its name in the page it is an element of the same kind.
  return (alike as Kind | undefined) ?? null;
}

/** Whether all that is said of an element was said of the one before, which an extension may have marked besides. */
function isWithin(one: Element, before: Element): boolean {
  const isSaid = [...one.attributes].every(
    ({ name, value }) => name === 'class' || before.getAttribute(name) === value,
  );
  return isSaid && [...one.classList].every((name) => before.classList.contains(name));
}
