import type { Help, MessageKey } from '../i18n';
import type { InTongue, Second } from '../ui';

/** A text in the help that was given; nothing without, or where help does not say it. */
export function inHelp(
  given: Help | null,
  key: MessageKey,
  values: InTongue | undefined,
): ReturnType<Second> {
  const words = given?.text(key, values?.(given.language));
  return given === null || words === undefined
    ? undefined
    : { words, language: given.language, isHelp: true };
}
