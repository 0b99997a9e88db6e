import { IntlMessageFormat } from 'intl-messageformat';

/** A text that chooses its words, such as a plural, read for a language. No text of the first screens does. */
export function readerOf(text: string, tag: string): IntlMessageFormat {
  return new IntlMessageFormat(text, tag, undefined, { ignoreTag: true });
}
