import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { withPolicy } from './policy.mjs';
import { withStill } from './stills.mjs';

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
 * Writes the pages of the other language and the other modes. Whoever is alone with a phone reads the first screen before
 * any script has come; a screen that strangers share begins with another one.
 * @param {string} folder the built pages
 * @param {(language: 'fr' | 'nl') => string} wordsOf the file with the words of the first screen
 * @param {Readonly<Record<'fr' | 'nl', import('./stills.mjs').Still>>} stills
 * @param {string} early the file of the script that looks after those
 */
export function writeShells(folder, wordsOf, stills, early) {
  const bare = readFileSync(join(folder, 'index.html'), 'utf8');
  const shell = (/** @type {'fr' | 'nl'} */ language) => withWords(bare, wordsOf(language));
  const french = withStill(shell('fr'), stills.fr, early);
  const dutch = shell('nl').replace('<html lang="fr"', '<html lang="nl"');
  writePages(folder, {
    'index.html': french,
    'nl.html': withStill(dutch, stills.nl, early),
    'counter.html': saying(french, 'data-mode="counter"'),
    ...unattended(shell('fr'), 'kiosk.html'),
  });
}

/**
 * Writes the pages of an edition for a kiosk, which has no others.
 * @param {string} folder the built pages
 * @param {string} words the file with the words of the first screen
 */
export function writeKiosk(folder, words) {
  const bare = readFileSync(join(folder, 'index.html'), 'utf8');
  writePages(folder, unattended(withWords(bare, words), './'));
  // Asked for by a page that is alive; its server notes when.
  writeFileSync(join(folder, 'alive.txt'), 'ok\n');
}

/**
 * @param {string} folder
 * @param {Readonly<Record<string, string>>} written
 */
function writePages(folder, written) {
  for (const [name, page] of Object.entries(written)) writeFileSync(join(folder, name), page);
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
