/** Short forms that people write before a saint's name, in the three languages. */
const saints: Readonly<Record<string, readonly string[]>> = {
  st: ['saint', 'sint', 'sankt'],
  ste: ['sainte'],
};

/** The words of a name without accents, case, hyphens or apostrophes. */
export function words(text: string): readonly string[] {
  const small = text.toLowerCase();
  if (/^[a-z]+$/.test(small)) return [small];
  return small
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/œ/g, 'oe')
    .replace(/ß/g, 'ss')
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
    (begun, word) => begun.flatMap((start) => (saints[word] ?? [word]).map((meant) => start + meant)),
    [''],
  );
}
