import { performance } from 'node:perf_hooks';
import type { Writable } from 'node:stream';

/** Tells on standard error how far a stream is: what was refused at once, the count every two seconds, the sum at the end. */
export class Progress {
  #lines = 0;
  #refused = 0;
  readonly #start = performance.now();
  #told = this.#start;

  constructor(private readonly errors: Pick<Writable, 'write'>) {}

  assessed(): void {
    this.#lines += 1;
  }

  refused(number: number, problem: string): void {
    this.#lines += 1;
    this.#refused += 1;
    this.errors.write(`line ${number}: ${problem}\n`);
  }

  /** Looked at between pieces of the stream, so that the clock costs nothing. */
  tell(): void {
    const now = performance.now();
    if (now - this.#told < everyMilliseconds) return;
    this.#told = now;
    this.errors.write(`${this.#count(now)} so far\n`);
  }

  /** The sum, and the exit code: 0 when every line was assessed. */
  end(): 0 | 2 {
    this.errors.write(`${this.#count(performance.now())}\n`);
    return this.#refused === 0 ? 0 : 2;
  }

  #count(now: number): string {
    const seconds = (now - this.#start) / 1_000;
    const pace = Math.round(this.#lines / Math.max(seconds, 0.001));
    return `${this.#lines} assessed or refused, ${this.#refused} of them refused, ${pace} a second`;
  }
}

const everyMilliseconds = 2_000;
