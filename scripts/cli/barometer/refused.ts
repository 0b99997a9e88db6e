/** Thrown for a file of which nothing can be taken, with the reasons: a row each, or one for the whole. */
export class Refused extends Error {
  override readonly name = 'Refused';
  readonly reasons: readonly string[];

  constructor(...reasons: readonly string[]) {
    super(reasons[0] ?? 'refused');
    this.reasons = reasons;
  }
}
