import type { MessageFormatElement } from '@formatjs/icu-messageformat-parser/lib/types';

// The elements' own names and tests, which the formatter asks the parser for.
export * from '@formatjs/icu-messageformat-parser/lib/types';

/** Stands before a message that the build has read already. No text begins with it. */
export const mark = '\u0001';

/**
 * Stands in for the parser in the built pages: there every message that says more than its words and gaps was read by the
 * real one beforehand, so that phones need not fetch a parser. Words and gaps need none.
 */
export function parse(message: string): MessageFormatElement[] {
  // The build wrote it; the type cannot be seen in the text.
  return JSON.parse(message.slice(mark.length)) as MessageFormatElement[];
}
