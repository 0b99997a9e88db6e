import { isKey, keyOf, type MessageKey } from '../i18n';
import type { Mistake } from '../ui';
import type { Write } from './write';

/** The mistakes inside a group of options; a group that was opened since is not blamed for another. */
export function mistakesAmong(
  options: readonly string[],
  id: string,
  mistakes: readonly Mistake[],
): readonly Mistake[] {
  return mistakes.filter(({ at, inner }) => inner && options.some((option) => at === `${id}-${option}`));
}

/** The hint of an option or a group of them, `<name>.hint`; undefined where it has none. */
export function hintOf(name: string, write: Write): string | undefined {
  return isKey(`${name}.hint`) ? write(keyOf(`${name}.hint`)) : undefined;
}

/** The name of "I don't know" as an answer of a question. */
export function unknownName(about: string): MessageKey {
  return isKey(`option.${about}.unknown`) ? keyOf(`option.${about}.unknown`) : 'unknown.label';
}
