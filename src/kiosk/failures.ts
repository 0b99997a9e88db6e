/** So many errors on one screen are borne: what failed may be something that nobody needs, and a second press may do. */
const borne = 2;

/** How long the next screen may take to come after an error, in milliseconds. */
const wait = 1_000;

/**
 * Weighs what goes wrong on a page of strangers. One error never ends a session; errors that go on while the same screen
 * stands there do, and so does a screen that has gone blank.
 * @param onbroken called when nobody can go on
 * @returns what to tell each error
 */
export function weighFailures(root: ParentNode, onbroken: () => void): (event: Event) => void {
  let screen: Element | null = null;
  let count = 0;
  return (event) => {
    // It is not written down anywhere: it might hold an answer.
    event.preventDefault();
    const heading = root.querySelector('h1');
    count = heading === screen ? count + 1 : 1;
    screen = heading;
    if (count > borne) onbroken();
    else
      setTimeout(() => {
        if (!root.querySelector('h1')) onbroken();
      }, wait);
  };
}
