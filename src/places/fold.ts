import { grammarOf, languages, type Grammar } from '../i18n';

/** German is a language of places, whether or not the screen speaks it. */
const german = { shortForms: { st: ['sankt'] }, ligatures: { ß: 'ss' } };
const grammars: readonly Pick<Grammar, 'shortForms' | 'ligatures'>[] = [...languages.map(grammarOf), german];
const ligatures = grammars.flatMap((grammar) => Object.entries(grammar.ligatures));

/** What people write short before a saint's name, in every language, since nobody says which one they type. */
const saints = new Map<string, readonly string[]>();
for (const { shortForms } of grammars)
  for (const [short, meant] of Object.entries(shortForms))
    saints.set(short, [...new Set([...(saints.get(short) ?? []), ...meant])]);

/** The words of a name without accents, case, hyphens or apostrophes. */
export function words(text: string): readonly string[] {
  const small = text.toLowerCase();
  if (/^[a-z]+$/.test(small)) return [small];
  const bare = small.normalize('NFD').replace(/\p{M}/gu, '');
  return ligatures
    .reduce((written, [one, two]) => written.replaceAll(one, two), bare)
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '');
}

/** What a name is compared by: its words run together, so that blanks and hyphens cannot be wrong. */
export function fold(text: string): string {
  return words(text).join('');
}

/** The same, once for each way a shortened saint (St, Ste) may be meant. */
export function readings(text: string): readonly string[] {
  return words(text).reduce<readonly string[]>(
    (begun, word) => begun.flatMap((start) => (saints.get(word) ?? [word]).map((meant) => start + meant)),
    [''],
  );
}
