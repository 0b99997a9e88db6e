import { longerPause, missingWhy, type Missing } from '../offline';

/** How long somebody waits without a sign, in milliseconds. */
const moment = 300;

/**
 * What the last thing that was asked of the network has come to. A wait that lasts is shown; where the network fails, the
 * screen stays as it is and says so, and it is asked for again now and then. Of two things the later one counts. Its fields
 * are private by type alone: written with a hash each would weigh on the first screen, for browsers that lack them.
 */
export class Arrival {
  /** On its way for longer than a moment, or not arrived; undefined where there is nothing to say. */
  state = $state<'coming' | Missing>();
  /** Asks once more for what did not arrive; nothing when it is over. */
  private retry: (() => void) | undefined;
  private pause = 0;
  /** Until the sign that it is on its way, then until it is asked for again. */
  private timer: ReturnType<typeof setTimeout> | undefined;
  /** Whether it is asked for by itself: what is said of it then stays until it is here. */
  private isQuiet = false;

  /** Whether something fetched came, and nothing else was asked for meanwhile. */
  async of(fetch: () => Promise<unknown>, again: () => void): Promise<boolean> {
    clearTimeout(this.timer);
    this.retry = again;
    if (!this.isQuiet) this.timer = setTimeout(() => (this.state = 'coming'), moment);
    const missing = await fetch().then(() => undefined, missingWhy);
    if (this.retry !== again) return false;
    clearTimeout(this.timer);
    this.state = missing;
    this.pause = missing ? longerPause(this.pause) : 0;
    if (missing)
      this.timer = setTimeout(() => {
        this.isQuiet = true;
        again();
        this.isQuiet = false;
      }, this.pause);
    return !missing;
  }

  /** Asks once more, for whoever presses or when the network is back; nothing where nothing is missing. */
  again(): void {
    if (this.state && this.state !== 'coming') this.retry?.();
  }

  /** Nothing is heard any more of what is on its way, and it is not asked for again. */
  stop(): void {
    this.retry = this.state = undefined;
    clearTimeout(this.timer);
  }
}
