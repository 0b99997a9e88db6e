/** The entries of a list while it is being filled in, and which of them is on the table. */
export class Entries<Entry> {
  list = $state.raw<readonly Entry[]>([]);
  /** Whether "none" was the answer before. */
  readonly wereNone: boolean;
  #changing = $state<number | null>(null);

  constructor(given: readonly Entry[] | undefined) {
    this.list = given ?? [];
    this.wereNone = given?.length === 0;
  }

  /** The entry that is being changed; undefined for a new one. */
  get current(): Entry | undefined {
    return this.#changing === null ? undefined : this.list[this.#changing];
  }

  begin(): void {
    this.#changing = null;
  }

  reopen(index: number): Entry | undefined {
    this.#changing = index;
    return this.list[index];
  }

  /** Puts the entry in its place: at the end, or where it stood. */
  save(entry: Entry): void {
    const place = this.#changing ?? this.list.length;
    this.list = [...this.list.slice(0, place), entry, ...this.list.slice(place + 1)];
    this.#changing = null;
  }

  remove(index: number): void {
    this.list = this.list.filter((_, place) => place !== index);
    this.#changing = null;
  }
}
