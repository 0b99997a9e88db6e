/** How many bytes go out together. */
const size = 64 * 1024;

/**
 * The lines of an answer as bytes, gathered until there are many. A line is written at once: a thousand texts kept until the end
 * of their piece outlive the young memory of the engine, and to clear them away would take longer than the law.
 */
export class Bytes {
  #gathered = Buffer.allocUnsafe(size);
  #end = 0;

  /** Adds a line. Gives what was gathered before where there is no room left for it. */
  add(line: string): Uint8Array | null {
    // A unit of a text takes three bytes at most.
    const most = line.length * 3 + 1;
    const full = this.#end + most > this.#gathered.length ? this.take(Math.max(size, most)) : null;
    this.#end += this.#gathered.write(line, this.#end);
    this.#gathered[this.#end] = 0x0a;
    this.#end += 1;
    return full;
  }

  /** What was gathered, in memory of its own; null where there is nothing. */
  take(next = size): Uint8Array | null {
    const taken = this.#end > 0 ? this.#gathered.subarray(0, this.#end) : null;
    this.#gathered = Buffer.allocUnsafe(next);
    this.#end = 0;
    return taken;
  }
}
