/** Thrown when there are no more bits where some are expected. */
export class EndOfBits extends Error {
  override readonly name = 'EndOfBits';
}

/** How many bits a number group has, before the one that says whether another follows. */
const groupBits = 4;

/** Whole numbers written one after another, each in as few bits as it needs. */
export class BitWriter {
  readonly bits: number[] = [];

  /** A number in so many bits, the highest first. */
  fixed(value: number, count: number): void {
    for (let at = count - 1; at >= 0; at -= 1) this.bits.push(Math.floor(value / 2 ** at) % 2);
  }

  flag(value: boolean): void {
    this.bits.push(value ? 1 : 0);
  }

  /** Any whole number from 0: groups of bits, the lowest first, each behind a bit that says whether another follows. */
  number(value: number): void {
    const above = Math.floor(value / 2 ** groupBits);
    this.flag(above > 0);
    this.fixed(value % 2 ** groupBits, groupBits);
    if (above > 0) this.number(above);
  }
}

/** The same numbers, read in the same order. Throws EndOfBits. */
export class BitReader {
  #at = 0;

  constructor(private readonly bits: readonly number[]) {}

  fixed(count: number): number {
    let value = 0;
    for (let left = count; left > 0; left -= 1) {
      const bit = this.bits[this.#at];
      if (bit === undefined) throw new EndOfBits('nothing more to read');
      value = value * 2 + bit;
      this.#at += 1;
    }
    return value;
  }

  flag(): boolean {
    return this.fixed(1) === 1;
  }

  number(): number {
    const goesOn = this.flag();
    const low = this.fixed(groupBits);
    return goesOn ? low + 2 ** groupBits * this.number() : low;
  }

  /** What is left over is filling: nothing but zeros, and less than a sign of the code. */
  isAtEnd(): boolean {
    const rest = this.bits.slice(this.#at);
    return rest.length < 5 && rest.every((bit) => bit === 0);
  }
}
