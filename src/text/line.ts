import type { Citation } from '../contract';
import type { IsoDate } from '../kernel';

/** A value put into a sentence; the screen writes it in its language. */
export type Figure =
  | { readonly cents: number }
  | { readonly day: IsoDate }
  | { readonly count: number }
  | { readonly name: { readonly fr: string; readonly nl: string } };

/** One sentence or two of the guide: which text, with which figures, and the article it rests on. */
export interface Line<Key extends string = string> {
  readonly key: Key;
  readonly figures?: Readonly<Record<string, Figure>>;
  readonly basis?: Citation;
}

/** A line without figures, or with some. */
export function line<const Key extends string>(
  key: Key,
  figures?: Line['figures'],
  basis?: Citation,
): Line<Key> {
  return { key, ...(figures && { figures }), ...(basis && { basis }) };
}

/** A whole number in a sentence. */
export const count = (value: number): Figure => ({ count: value });

/** An amount in a sentence, in whole cents. */
export const euros = (value: number): Figure => ({ cents: value });

/** A calendar day in a sentence. */
export const onDay = (value: IsoDate): Figure => ({ day: value });
