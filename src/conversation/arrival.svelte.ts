import { missingWhy, pauseAfter, type Missing } from '../offline';

/** How long somebody waits without a sign, in milliseconds. */
const moment = 300;

/**
 * What the last thing that was asked of the network has come to. A wait that lasts is shown; where the network fails, the
 * screen stays as it is and says so, and it is asked for again now and then. Of two things the later one counts.
 */
export class Arrival {
  /** On its way for longer than a moment, or not arrived; undefined where there is nothing to say. */
  state = $state<'coming' | Missing>();
  /** Asks once more for what did not arrive. */
  #again: (() => void) | undefined;
  #attempts = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** Whether it is asked for by itself: what is said of it then stays until it is here. */
  #isQuiet = false;
  #isOver = false;

  /** Whether something fetched came, and nothing else was asked for meanwhile. */
  async of(fetch: () => Promise<unknown>, again: () => void): Promise<boolean> {
    clearTimeout(this.#timer);
    this.#again = again;
    const isLast = (): boolean => this.#again === again && !this.#isOver;
    const sign = this.#isQuiet
      ? undefined
      : setTimeout(() => {
          if (isLast()) this.state = 'coming';
        }, moment);
    const missing = await fetch().then(() => undefined, missingWhy);
    clearTimeout(sign);
    if (!isLast()) return false;
    this.state = missing;
    this.#attempts = missing === undefined ? 0 : this.#attempts + 1;
    if (missing === 'unreachable')
      this.#timer = setTimeout(() => this.#byItself(), pauseAfter(this.#attempts));
    return missing === undefined;
  }

  /** Asks once more, for whoever presses or when the network is back; nothing where nothing is missing. */
  again(): void {
    if (this.state !== undefined && this.state !== 'coming') this.#again?.();
  }

  /** Nothing is heard any more of what is on its way. */
  stop(): void {
    this.#isOver = true;
    clearTimeout(this.#timer);
  }

  #byItself(): void {
    this.#isQuiet = true;
    this.#again?.();
    this.#isQuiet = false;
  }
}
