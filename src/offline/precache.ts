/** One file of the pages: where it stands below the worker's own folder, and the SHA-256 of its contents in base64. */
export interface Kept {
  readonly path: string;
  readonly digest: string;
  /** The language it belongs to, where only whoever chose that one keeps it. */
  readonly language?: string;
}

/** What the worker of one build may keep, under a name that no other build has. */
export interface Edition {
  readonly name: string;
  readonly files: readonly Kept[];
}

/** How a file may call itself when it arrives; a sign-in page of a hotspot calls itself HTML. */
const types: Readonly<Record<string, RegExp>> = {
  html: /^text\/html\b/,
  js: /^(?:text|application)\/(?:x-)?javascript\b/,
  css: /^text\/css\b/,
  json: /^application\/(?:[\w.-]+\+)?json\b/,
  webmanifest: /^application\/(?:manifest\+)?json\b/,
  svg: /^image\/svg\+xml\b/,
  png: /^image\/png\b/,
  txt: /^text\/plain\b/,
};

/** The address a file is asked for by: the start page by its folder, since hosts redirect its name. */
export function addressOf(path: string, folder: string): string {
  return new URL(path === 'index.html' ? './' : path, folder).href;
}

/** The file that answers a request, or undefined for the network. Unknown pages of the folder fall back on the start page. */
export function fileFor(
  edition: Edition,
  url: string,
  folder: string,
  opensPage: boolean,
): string | undefined {
  const { href } = new URL(new URL(url).pathname, url);
  if (!href.startsWith(folder)) return undefined;
  const path = decodeURI(href.slice(folder.length)) || 'index.html';
  if (edition.files.some((kept) => kept.path === path)) return path;
  return opensPage && /^(?:[^./]*|[^/]*\.html)$/.test(path) ? 'index.html' : undefined;
}

/** Whether an answer is a file itself, straight from our own host, as what it claims to be and byte for byte. */
export async function isTheFile({ path, digest }: Kept, answer: Response): Promise<boolean> {
  const type = types[path.split('.').pop() ?? ''];
  if (answer.status !== 200 || answer.redirected || !['basic', 'default'].includes(answer.type)) return false;
  if (!type?.test(answer.headers.get('Content-Type') ?? '')) return false;
  return (await digestOf(answer.clone())) === digest;
}

/**
 * Fills the cache of an edition: every file checked, or none kept; those of a language only where an older edition holds
 * them, because it was chosen once. What an older edition holds unchanged is not fetched again: data costs money.
 */
export async function fill(
  edition: Edition,
  folder: string,
  store: CacheStorage,
  ask: typeof fetch,
): Promise<void> {
  await store.delete(edition.name);
  const chosen = await chosenBefore(edition, folder, store);
  const cache = await store.open(edition.name);
  try {
    const files = edition.files.filter(({ language }) => language === undefined || chosen.includes(language));
    await Promise.all(
      files.map(async (kept) => {
        const address = addressOf(kept.path, folder);
        await cache.put(address, await obtain(kept, address, store, ask));
      }),
    );
  } catch (error) {
    await store.delete(edition.name);
    throw error;
  }
}

/** Adds the files of a language that somebody has chosen: all of them, or none. */
export async function keepLanguage(
  edition: Edition,
  language: string,
  folder: string,
  store: CacheStorage,
  ask: typeof fetch,
): Promise<void> {
  const cache = await store.open(edition.name);
  const files = edition.files.filter((kept) => kept.language === language);
  const answers = await Promise.all(
    files.map(async (kept) => {
      const address = addressOf(kept.path, folder);
      return (await cache.match(address))
        ? []
        : [[address, await obtain(kept, address, store, ask)] as const];
    }),
  );
  await Promise.all(answers.flat().map(([address, answer]) => cache.put(address, answer)));
}

/** The languages of which an older edition holds the page, or some file that has not changed. */
async function chosenBefore(
  edition: Edition,
  folder: string,
  store: CacheStorage,
): Promise<readonly string[]> {
  const languages = [...new Set(edition.files.flatMap(({ language }) => language ?? []))];
  const pathsOf = (one: string): readonly string[] => [
    `${one}.html`,
    ...edition.files.filter(({ language }) => language === one).map(({ path }) => path),
  ];
  const held = await Promise.all(
    languages.map((one) => Promise.all(pathsOf(one).map((path) => store.match(addressOf(path, folder))))),
  );
  return languages.filter((_one, index) => held[index]?.some((answer) => answer !== undefined) === true);
}

async function obtain(
  kept: Kept,
  address: string,
  store: CacheStorage,
  ask: typeof fetch,
): Promise<Response> {
  const held = await store.match(address);
  if (held && (await isTheFile(kept, held))) return held;
  // Only a name that carries its hash may come from the browser's own cache; a wrong copy there gets a second chance.
  const ways = kept.path.startsWith('assets/') ? (['default', 'reload'] as const) : (['no-cache'] as const);
  for (const cache of ways) {
    const answer = await ask(address, { cache, redirect: 'error' });
    if (await isTheFile(kept, answer)) return answer;
  }
  throw new Error(`${kept.path} is not the file of this edition`);
}

async function digestOf(answer: Response): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', await answer.arrayBuffer());
  return btoa(String.fromCharCode(...new Uint8Array(digest)));
}
