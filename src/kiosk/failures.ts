/** So many errors on one screen are borne: what failed may be something that nobody needs, and a second press may do. */
const borne = 2;

/** How long the next screen may take to come, in milliseconds. */
const wait = 1_000;

/**
 * Weighs what goes wrong on a page of strangers. One error never ends a session; errors that go on while the same screen
 * stands there do, or presses that lead nowhere after one, and so does a screen that has gone blank.
 * @param root where the screens stand
 * @param onbroken called when nobody can go on
 * @returns what to tell each error
 */
export function weighFailures(root: ParentNode & EventTarget, onbroken: () => void): (event: Event) => void {
  /** The screen on which something failed, by its heading, and how often. */
  let screen = '';
  let count = 0;
  const heading = (): string => root.querySelector('h1')?.textContent ?? '';

  root.addEventListener('submit', follow, true);
  return (event) => {
    // It is not written down anywhere: it might hold an answer.
    event.preventDefault();
    weigh();
    setTimeout(() => {
      if (heading() === '') onbroken();
    }, wait);
  };

  function weigh(): void {
    count = heading() === screen ? count + 1 : 1;
    screen = heading();
    if (count > borne) onbroken();
  }

  /** A mistake that is named keeps the screen rightly. */
  function follow(): void {
    if (count === 0 || heading() !== screen) return;
    setTimeout(() => {
      if (heading() === screen && !root.querySelector('[role=alert]')) weigh();
    }, wait);
  }
}
