/**
 * Brings a later part of the pages; the build calls it in the place of every `import()`. Its files are fetched first, and
 * imported only once all of them have come: a browser remembers an import that failed and never asks again (HTML, module
 * map; whatwg/html#6768), a fetch that failed it forgets.
 * @param load the import itself
 * @param files what the part needs beside itself, styles included, as seen from the importer
 * @param importer the address of the file that asks
 * @throws PartGone where the host answers without the file: another edition stands there by now
 */
export async function fetchPart<Part>(
  load: () => Promise<Part>,
  files: readonly string[] = [],
  importer = document.baseURI,
): Promise<Part> {
  const [, own] = /import\(["'`]([^"'`]+)/.exec(String(load)) ?? [];
  const addresses = [own ?? [], files].flat().map((file) => new URL(file, importer).href);
  await Promise.all(addresses.map(fetched));
  await Promise.all(addresses.filter((address) => address.endsWith('.css')).map(styled));
  return load();
}

/** Thrown when the host is there and the file is not. */
export class PartGone extends Error {
  override readonly name = 'PartGone';
}

/** Why a part did not arrive: the host was not reached, or has another edition by now. */
export type Missing = 'unreachable' | 'gone';

export function missingWhy(error: unknown): Missing {
  return error instanceof PartGone ? 'gone' : 'unreachable';
}

const here = new Map<string, Promise<void>>();

function fetched(address: string): Promise<void> {
  const known = here.get(address);
  if (known) return known;
  const coming = read(address);
  coming.catch(() => here.delete(address));
  here.set(address, coming);
  return coming;
}

/** Reads a file to its end, so that the import finds it in the browser's own cache. */
async function read(address: string): Promise<void> {
  const answer = await fetch(address);
  // A host that knows a file no more may answer with its start page.
  const isPart = /javascript|css/.test(answer.headers.get('Content-Type') ?? '');
  if (!answer.ok || !isPart) throw new PartGone(address);
  await answer.arrayBuffer();
}

function styled(address: string): Promise<void> {
  const links = [...document.querySelectorAll<HTMLLinkElement>('link[rel=stylesheet]')];
  if (links.some(({ href }) => href === address)) return Promise.resolve();
  const link = document.createElement('link');
  link.rel = 'stylesheet';
  link.href = address;
  return new Promise((resolve, reject) => {
    link.addEventListener('load', () => resolve());
    link.addEventListener('error', () => {
      link.remove();
      reject(new Error(`no style from ${address}`));
    });
    document.head.append(link);
  });
}
