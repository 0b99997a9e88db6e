/**
 * Lets the rest of a series of taps pass without effect once the first of them has led to another screen: what lies under
 * the finger there was not meant. For the clicks of the whole page, before anything else hears them.
 * @param screen says which screen stands there
 */
export function ignoreExtraTaps(screen: () => string): (event: MouseEvent) => void {
  let begunOn = screen();
  return (event) => {
    // The browser counts the taps of a series; a key and a script count none.
    if (event.detail <= 1) {
      begunOn = screen();
    } else if (begunOn !== screen()) {
      event.preventDefault();
      event.stopPropagation();
    }
  };
}
