import type { QuestionId } from '../interview';

/** What is on the screen; a page is a part of a question that has several, such as one income of a list. */
export interface Screen {
  readonly phase: string;
  readonly question: QuestionId | null;
  readonly page: string | null;
}

/** The part of the browser's history that is used: entries that hold a number, and nothing in the address. */
export interface Entries {
  readonly state: unknown;
  pushState(data: number, unused: ''): void;
  replaceState(data: number, unused: ''): void;
  go(delta: number): void;
}

/**
 * The screens that were seen, in their order. The browser holds the number of each, this page what the number means; so
 * its own button and ours do the same, and nothing of the answers is in the history. Without entries (on a device that
 * strangers share) the trail works by itself.
 */
export class Trail {
  readonly #screens = new Map<number, Screen>();
  readonly #entries: Entries | null;
  #start: number;
  #here: number;
  /** Whether the browser was sent back and has not arrived: asking again would go further than was meant. */
  #isUnderWay = false;

  constructor(first: Screen, entries: Entries | null) {
    this.#entries = entries;
    this.#here = typeof entries?.state === 'number' ? entries.state : 0;
    this.#start = this.#here;
    entries?.replaceState(this.#here, '');
    this.#screens.set(this.#here, first);
  }

  /** Whether a screen of this conversation came before. */
  get canGoBack(): boolean {
    return this.#here > this.#start;
  }

  get here(): Screen | undefined {
    return this.#screens.get(this.#here);
  }

  /** A new screen; what had been gone back from is left behind. */
  push(screen: Screen): void {
    // A browser on its way back gives up, or arrives later as by its own button: either way the next way back is a new one.
    this.#isUnderWay = false;
    this.#here += 1;
    for (const later of [...this.#screens.keys()].filter((number) => number > this.#here))
      this.#screens.delete(later);
    this.#screens.set(this.#here, screen);
    this.#entries?.pushState(this.#here, '');
  }

  /** What the entry shows after all, where what it once showed is moot by now. */
  correct(screen: Screen): void {
    this.#screens.set(this.#here, screen);
  }

  /** How far back the last screen like this one is; 0 when there is none. */
  stepsTo(screen: Screen): number {
    for (let number = this.#here - 1; number >= this.#start; number -= 1) {
      if (same(this.#screens.get(number), screen)) return this.#here - number;
    }
    return 0;
  }

  /** Goes back some screens. With a browser the new one arrives later, by `arrived`; without one it is returned. */
  back(steps = 1): Screen | undefined {
    if (this.#entries) {
      const isAsked = this.#isUnderWay;
      // Before the asking: where entries answer at once, the arrival would be forgotten after it.
      this.#isUnderWay = true;
      if (!isAsked) this.#entries.go(-steps);
      return undefined;
    }
    this.#here = Math.max(this.#start, this.#here - steps);
    return this.here;
  }

  /** The browser went to an entry: the screen it stands for, or the first one for an entry of before a reload. */
  arrived(state: unknown): { readonly screen: Screen | undefined; readonly isBack: boolean } {
    this.#isUnderWay = false;
    // An address typed with a hash makes an entry without a number: it shows what was there.
    if (typeof state !== 'number') {
      this.#entries?.replaceState(this.#here, '');
      return { screen: undefined, isBack: false };
    }
    const isBack = state < this.#here;
    this.#here = state;
    const first = this.#screens.get(this.#start);
    if (state < this.#start && first) this.#beginAt(state, first);
    return { screen: this.here ?? first, isBack };
  }

  /** Entries of before a reload have no screens any more: they all show the first one, and one way back passes them all. */
  #beginAt(entry: number, first: Screen): void {
    this.#start = entry;
    this.#screens.set(entry, first);
    if (entry === 0) return;
    this.#isUnderWay = true;
    this.#entries?.go(-entry);
  }
}

/** Whether two screens are the same one. */
export function same(one: Screen | undefined, other: Screen): boolean {
  return one?.phase === other.phase && one.question === other.question && one.page === other.page;
}
