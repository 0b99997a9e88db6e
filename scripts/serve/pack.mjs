// Packs files on their way to a browser: brotli, or gzip where it asks for no brotli.
import { promisify } from 'node:util';
import { brotliCompress, gzip } from 'node:zlib';

/**
 * @typedef {{ readonly name: string, readonly pack: (body: Buffer) => Promise<Buffer> }} Packing
 * @typedef {(packing: Packing, name: string, body: Buffer) => Promise<Buffer>} Pack
 */

/**
 * The smallest first; browsers ask for brotli where nobody can read along, and on their own computer.
 * @type {readonly Packing[]}
 */
const packings = [
  { name: 'br', pack: promisify(brotliCompress) },
  { name: 'gzip', pack: promisify(gzip) },
];

/**
 * The packing that a browser takes, or undefined where it takes none.
 * @param {string} accepted its header `Accept-Encoding`
 */
export function packingOf(accepted) {
  return packings.find(({ name }) => new RegExp(`\\b${name}\\b`).test(accepted));
}

/**
 * Packs each file once, for as long as it stays as it is: to pack it small takes longer than to send it.
 * @returns {Pack}
 */
export function packOnce() {
  /** @type {Map<string, { body: Buffer, packed: Promise<Buffer> }>} */
  const kept = new Map();
  return (packing, name, body) => {
    const key = `${packing.name} ${name}`;
    const before = kept.get(key);
    if (before?.body.equals(body)) return before.packed;
    const packed = packing.pack(body);
    kept.set(key, { body, packed });
    return packed;
  };
}
