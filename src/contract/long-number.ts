/** A number of more digits than a JavaScript number keeps: its text stands in for it until the schema has read it. */
export class LongNumber {
  constructor(readonly text: string) {}
}
