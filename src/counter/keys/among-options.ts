/** An option as far as keys go: what it is called. */
interface Named {
  readonly words: string;
}

/**
 * The option that a key means among these: a figure counts them from 1, a letter is the first of its words, the next one
 * from where one is. Undefined for a key that means none.
 */
export function optionFor(key: string, options: readonly Named[], here: number): number | undefined {
  if (/^[1-9]$/.test(key)) return Number(key) <= options.length ? Number(key) - 1 : undefined;
  if (!/^\p{L}$/u.test(key)) return undefined;
  const wanted = plain(key);
  const order = options.map((_, index) => (here + 1 + index) % options.length);
  return order.find((index) => plain(options[index]?.words ?? '').startsWith(wanted));
}

/** Without capitals, accents and what stands before the first letter: « l’été » begins with an l, "É" with an e. */
function plain(words: string): string {
  return words
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/^[^\p{L}\p{N}]+/u, '')
    .toLowerCase();
}
