import { isKey, keyOf, type MessageKey } from '../i18n';

/** Whose money a question is about: it names the badge above the question, and chooses the words. */
export type Whose = 'you' | 'partner' | 'together' | 'household';

/** The text of this name in the words for whom it asks; the plain one where these do not differ. */
export function worded(name: string, whose: Whose): MessageKey {
  const own = variantOf(name, whose);
  return keyOf(own !== null && isKey(own) ? own : name);
}

function variantOf(name: string, whose: Whose): string | null {
  switch (whose) {
    case 'together':
      return `${name}.together`;
    case 'partner':
      return `${name}.partner`;
    case 'you':
    case 'household':
      return null;
  }
}
