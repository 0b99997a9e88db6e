import type { Localised } from '../i18n';

/** A name in the languages of the country; German only where the place has one of its own, or is known by it. */
export type Names = Localised;

/**
 * A commune (commune / gemeente) as somebody may have typed it: by its name, a postcode, or a locality in it.
 * The postcode is the one that was met, else the commune's first; it tells two communes of one name apart.
 */
export interface Place {
  readonly nis: string;
  readonly name: Names;
  readonly postcode: string;
  readonly locality?: string;
}

/** A postal address as its source gives it; the box is called bte or bus by the language of the screen. */
export interface Address {
  readonly street: string;
  readonly number?: string;
  readonly box?: string;
  readonly floor?: string;
  readonly postcode: string;
  readonly locality: string;
}
