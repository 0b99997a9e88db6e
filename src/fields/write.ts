import type { MessageKey, Values } from '../i18n';

/** Writes a text: `$t` on the screen, `message` in a language of its own. */
export type Write = (key: MessageKey, values?: Values) => string;
