import type { Citation } from '../contract';
import type { Localised, MessageKey } from '../i18n';
import type { IsoDate } from '../kernel';

/** A value put into a sentence, written in the language of the sentence; `words` is another text of the dictionaries. */
export type Figure =
  | { readonly cents: number }
  | { readonly day: IsoDate }
  | { readonly count: number }
  | { readonly name: Localised }
  | { readonly words: MessageKey };

/** A sentence as data, of the guide, a letter or the report: which text, with which figures, and the article it rests on. */
export interface Line<Key extends MessageKey = MessageKey> {
  readonly key: Key;
  readonly figures?: Readonly<Record<string, Figure>>;
  readonly basis?: Citation;
}

/** A line without figures, or with some. */
export function line<const Key extends MessageKey>(
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
