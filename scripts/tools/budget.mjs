import { brotliCompressSync } from 'node:zlib';

/** What the first question may weigh, packed: page, style, script and text together. */
export const budget = 55_000;

/** What the second question may weigh beside what the first one brought. */
export const secondBudget = 65_000;

/**
 * @typedef {{ file: string, isEntry?: boolean, imports?: readonly string[], css?: readonly string[] }} Chunk
 * @typedef {Readonly<Record<string, Chunk>>} Manifest
 */

/**
 * The files that stand between an address and the first question: the page, its script with all it imports outright,
 * their styles, and the parts that the first screens load by themselves.
 * @param {Manifest} manifest
 * @param {string} page
 * @param {readonly string[]} parts
 * @returns {readonly string[]}
 */
export function filesOf(manifest, page, parts) {
  /** @type {Set<string>} */
  const seen = new Set();
  for (const start of [page, ...parts]) visit(start);
  const chunks = [...seen].map((key) => chunkOf(manifest, key));
  return [...new Set([page, ...chunks.flatMap(({ file, css }) => [file, ...(css ?? [])])])];

  /** @param {string} key */
  function visit(key) {
    if (seen.has(key)) return;
    seen.add(key);
    chunkOf(manifest, key).imports?.forEach(visit);
  }
}

/**
 * The weight of files on their way from a server that packs them with brotli, as ours does and most hosts do.
 * @param {readonly string[]} files
 * @param {(file: string) => Uint8Array} read
 */
export function weigh(files, read) {
  return files.reduce((total, file) => total + brotliCompressSync(read(file)).length, 0);
}

/**
 * @param {Manifest} manifest
 * @param {string} key
 */
function chunkOf(manifest, key) {
  const chunk = manifest[key];
  if (!chunk) throw new Error(`${key} is not among the built files`);
  return chunk;
}
