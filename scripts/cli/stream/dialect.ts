/** How situations and assessments are written on lines. */
export interface Dialect {
  /** Answers a first line that names the fields; absent where every line holds a situation. Throws NoTable. */
  readonly head?: (line: Uint8Array) => string;
  /** The assessment of a line, counted from 1 as an editor counts. Throws NotASituation. */
  readonly assessed: (line: Uint8Array, number: number) => string;
  /** What stands in the place of an assessment where there is none. */
  readonly refused: (number: number, problem: string) => string;
}
