/** How long after a press a second one at its place still belongs to it, in milliseconds; a screen is not read in less. */
const belongs = 1_000;
/** How far a finger or a trembling hand strays meanwhile, in pixels. */
const strays = 30;

/**
 * Lets presses pass without effect that were meant for the screen before: the rest of a series of taps, and a second press
 * at the same place before anybody can have read what stands there now. For the clicks of the whole page, before anything
 * else hears them. The way back stands outside of what is guarded.
 * @param screen says which screen stands there
 */
export function ignoreExtraTaps(screen: () => string): (event: MouseEvent) => void {
  let last = { on: screen(), at: -Infinity, x: 0, y: 0 };
  return (event) => {
    const { detail, clientX: x, clientY: y, timeStamp: at, target } = event;
    const isAgain = at - last.at < belongs && Math.hypot(x - last.x, y - last.y) < strays;
    // The browser counts the taps of a series. A key counts none, though some engines say that it fell on the middle of the
    // button; a script has no place.
    const isPress = detail === 1 && (x !== 0 || y !== 0);
    const isExtra = detail > 1 || (isPress && isAgain && isInside(target));
    if (isExtra && last.on !== screen()) {
      event.preventDefault();
      event.stopPropagation();
    } else if (detail <= 1) {
      last = { on: screen(), at, x, y };
    }
  };
}

function isInside(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('main') !== null;
}
