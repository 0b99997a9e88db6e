import { TYPE, type MessageFormatElement } from '@formatjs/icu-messageformat-parser/lib/types';

// The elements' own names and tests, which the formatter asks the parser for.
export * from '@formatjs/icu-messageformat-parser/lib/types';

/** Stands before a message that the build has read already. No text begins with it. */
export const mark = '\u0001';

/**
 * Stands in for the parser in the built pages: there every message with a placeholder was read by the real one beforehand,
 * so that phones need not fetch a parser. What is left is plain text.
 */
export function parse(message: string): MessageFormatElement[] {
  if (!message.startsWith(mark)) return [{ type: TYPE.literal, value: message }];
  // The build wrote it; the type cannot be seen in the text.
  return JSON.parse(message.slice(mark.length)) as MessageFormatElement[];
}
