import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { withPolicy } from './policy.mjs';

/** How the pages may be used; which of them is read from the page itself, never from a switch on the screen. */
export const modes = /** @type {const} */ (['phone', 'counter', 'kiosk']);

/**
 * The page of another mode: the start page, which says of itself how it is used.
 * @param {string} shell
 * @param {typeof modes[number]} mode
 */
export function forMode(shell, mode) {
  const own = 'data-mode="phone"';
  if (!shell.includes(own)) throw new Error(`the start page needs ${own}`);
  return shell.replace(own, `data-mode="${mode}"`);
}

/**
 * Scripts and styles named by a page carry the hash of their contents: a browser refuses any other.
 * @param {string} html
 * @param {(path: string) => string | Uint8Array} read
 */
export function withIntegrity(html, read) {
  return html.replace(
    /<(script|link)\b([^>]*?)\s(src|href)="(?:\.\/)?(assets\/[^"]+\.(?:js|css))"/g,
    (/** @type {string} */ tag, _element, _before, _attribute, /** @type {string} */ path) =>
      `${tag} integrity="sha384-${createHash('sha384').update(read(path)).digest('base64')}"`,
  );
}

/**
 * Writes the pages of the other modes, and gives every page its hashes and its policy.
 * @param {string} folder the built pages
 */
export function finishShells(folder) {
  const shell = readFileSync(join(folder, 'index.html'), 'utf8');
  for (const mode of modes.slice(1)) writeFileSync(join(folder, `${mode}.html`), forMode(shell, mode));
  for (const name of readdirSync(folder).filter((file) => file.endsWith('.html'))) {
    const page = withIntegrity(readFileSync(join(folder, name), 'utf8'), (path) =>
      readFileSync(join(folder, path)),
    );
    writeFileSync(join(folder, name), withPolicy(page));
  }
}
