import { mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Scratch } from '../../recipes/scratch';

/** A language made up from the French texts, to see what the pages do with it. */
export interface Pseudo {
  readonly id: string;
  readonly direction: 'ltr' | 'rtl';
  readonly word: (word: string) => string;
}

/** Every word some six tenths longer, with an accent in it. */
export const long: Pseudo = {
  id: 'eo',
  direction: 'ltr',
  word: (word) => word + 'ëûŝ'.repeat(word.length).slice(0, Math.ceil(word.length * 0.6)),
};

const letters = 'אבגדהוזחטיכלמנסעפצקרשת';

/** Every letter another one that is written from right to left. */
export const leftward: Pseudo = {
  id: 'he',
  direction: 'rtl',
  word: (word) => word.replace(/./gu, (letter) => letters.charAt(letter.charCodeAt(0) % letters.length)),
};

/** Adds a language to a copy as docs/recipes/language.md says: one folder of texts and one file of grammar. */
export function addLanguage(scratch: Scratch, { id, direction, word }: Pseudo): void {
  mkdirSync(join(scratch.folder, 'locales', id));
  for (const part of readdirSync(join(scratch.folder, 'locales/fr'))) {
    const texts = JSON.parse(scratch.read(`locales/fr/${part}`)) as Record<string, string>;
    const spoken = Object.entries(texts).map(([key, text]) => [key, outsideBraces(text, word)] as const);
    scratch.write(`locales/${id}/${part}`, JSON.stringify(Object.fromEntries(spoken)));
  }
  const grammar = scratch
    .read('src/i18n/grammar/nl.ts')
    .replace(`name: 'Nederlands'`, `name: '${id}'`)
    .replace(`tag: 'nl-BE'`, `tag: '${id}'`)
    .replace(`direction: 'ltr'`, `direction: '${direction}'`);
  scratch.write(`src/i18n/grammar/${id}.ts`, grammar);
}

/** The words of a message changed; what stands in braces chooses and fills in, and stays as it is. */
function outsideBraces(text: string, word: (word: string) => string): string {
  let depth = 0;
  return text.replace(/[{}]|\p{L}+/gu, (found) => {
    if (found === '{') depth += 1;
    else if (found === '}') depth -= 1;
    else if (depth === 0) return word(found);
    return found;
  });
}
