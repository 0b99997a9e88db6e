import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { withPolicy } from './policy.mjs';

/** How long the page after a session stands before the start, in seconds, should its script be what failed. */
const pause = 20;

/**
 * The page of another mode: the start page, which says of itself how it is used.
 * @param {string} shell
 * @param {string} facts attributes of the page, in the place of those of a phone
 */
export function saying(shell, facts) {
  const own = 'data-mode="phone"';
  if (!shell.includes(own)) throw new Error(`the start page needs ${own}`);
  return shell.replace(own, facts);
}

/**
 * The pages of a screen that strangers share: its start, and those after a session that ended and one that failed.
 * @param {string} shell
 * @param {string} home the name of its start
 * @returns {Readonly<Record<string, string>>}
 */
export function unattended(shell, home) {
  const facts = `data-mode="kiosk" data-home="${home}"`;
  const refresh = `<meta http-equiv="refresh" content="${pause};url=${home}" />`;
  const after = (/** @type {'ended' | 'failed'} */ how) =>
    saying(shell, `${facts} data-after="${how}"`).replace('<title>', `${refresh}\n    <title>`);
  return {
    [home === './' ? 'index.html' : home]: saying(shell, facts),
    'ended.html': after('ended'),
    'failed.html': after('failed'),
  };
}

/**
 * Scripts and styles named by a page carry the hash of their contents: a browser refuses any other.
 * @param {string} html
 * @param {(path: string) => string | Uint8Array} read
 */
export function withIntegrity(html, read) {
  return html.replace(
    /<(script|link)\b([^>]*?)\s(src|href)="\.\/(assets\/[^"]+\.(?:js|css))"/g,
    (/** @type {string} */ tag, _element, _before, _attribute, /** @type {string} */ path) =>
      `${tag} integrity="sha384-${createHash('sha384').update(read(path)).digest('base64')}"`,
  );
}

/**
 * The page with the words of its first screen asked for at once, together with the script that will ask for them.
 * @param {string} shell
 * @param {string} words the file of those words
 */
export function withWords(shell, words) {
  return shell.replace(
    '<script type="module"',
    (tag) => `<link rel="modulepreload" crossorigin href="./${words}">\n    ${tag}`,
  );
}

/**
 * Writes the pages of the other language and the other modes; an edition for a kiosk has its own alone.
 * @param {string} folder the built pages
 * @param {boolean} isKiosk
 * @param {(language: 'fr' | 'nl') => string} wordsOf the file with the words of the first screen
 */
export function writeShells(folder, isKiosk, wordsOf) {
  const bare = readFileSync(join(folder, 'index.html'), 'utf8');
  const shell = withWords(bare, wordsOf('fr'));
  const shells = isKiosk
    ? unattended(shell, './')
    : {
        'index.html': shell,
        'nl.html': withWords(bare.replace('<html lang="fr"', '<html lang="nl"'), wordsOf('nl')),
        'counter.html': saying(shell, 'data-mode="counter"'),
        ...unattended(shell, 'kiosk.html'),
      };
  for (const [name, page] of Object.entries(shells)) writeFileSync(join(folder, name), page);
  // Asked for by a page that is alive; its server notes when.
  if (isKiosk) writeFileSync(join(folder, 'alive.txt'), 'ok\n');
}

/**
 * Gives every page the hashes of what it asks for, and its policy.
 * @param {string} folder the built pages
 */
export function sealPages(folder) {
  for (const name of readdirSync(folder).filter((file) => file.endsWith('.html'))) {
    const page = withIntegrity(readFileSync(join(folder, name), 'utf8'), (path) =>
      readFileSync(join(folder, path)),
    );
    writeFileSync(join(folder, name), withPolicy(page));
  }
}
