import { onMount } from 'svelte';
import { longerPause, missingWhy, type Missing } from '../offline';

/** Fetches a part of the pages, or gives it at once where it is here. */
export type Load<Part> = () => Part | Promise<Part>;

/**
 * A part of the pages that comes later, for the component that makes it: on its way, here, or not arrived. What did not
 * arrive is asked for again by whoever presses, by itself when the network is back, and now and then.
 */
export class Coming<Part> {
  /** Undefined until it is here. */
  part = $state.raw<Part>();
  /** Why it did not arrive: no network, or another edition in its place. */
  missing = $state<Missing>();
  readonly #load: Load<Part>;
  readonly #onarrival: ((part: Part) => void) | undefined;
  #pause = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #isOver = false;

  constructor(load: Load<Part>, onarrival?: (part: Part) => void) {
    this.#load = load;
    this.#onarrival = onarrival;
    this.again();
    onMount(() => {
      const again = (): void => {
        if (this.missing) this.again();
      };
      window.addEventListener('online', again);
      return () => {
        this.#isOver = true;
        clearTimeout(this.#timer);
        window.removeEventListener('online', again);
      };
    });
  }

  /** Asks for it, again or for the first time. */
  again(): void {
    clearTimeout(this.#timer);
    const loaded = this.#load();
    if (!(loaded instanceof Promise)) this.#arrive(loaded);
    else
      void loaded.then(
        (part) => this.#arrive(part),
        (error: unknown) => this.#miss(error),
      );
  }

  #arrive(part: Part): void {
    if (this.#isOver || this.part !== undefined) return;
    this.part = part;
    this.missing = undefined;
    this.#onarrival?.(part);
  }

  #miss(error: unknown): void {
    if (this.#isOver) return;
    this.missing = missingWhy(error);
    this.#timer = setTimeout(() => this.again(), (this.#pause = longerPause(this.#pause)));
  }
}
