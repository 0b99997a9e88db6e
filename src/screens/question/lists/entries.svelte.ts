/** The entries of a list while it is being filled in, and which of them is on the table. */
export class Entries<Entry> {
  list = $state.raw<readonly Entry[]>([]);
  /** Whether "none" was the answer before. */
  readonly wereNone: boolean;
  #changing: number | null = null;

  constructor(given: readonly Entry[] | undefined) {
    this.list = given ?? [];
    this.wereNone = given?.length === 0;
  }

  begin(): void {
    this.#changing = null;
  }

  reopen(index: number): Entry | undefined {
    this.#changing = index;
    return this.list[index];
  }

  /**
   * Puts the entry in its place: at the end, or where it stood. Its screen stays until the browser has gone back to the
   * list, and may be pressed again meanwhile: the same entry is then saved once more, and no second one.
   */
  save(entry: Entry): void {
    const place = this.#changing ?? this.list.length;
    this.list = [...this.list.slice(0, place), entry, ...this.list.slice(place + 1)];
    this.#changing = place;
  }

  remove(index: number): void {
    this.list = this.list.filter((_, place) => place !== index);
    this.#changing = null;
  }
}
