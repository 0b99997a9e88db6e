// Serves the pages of a kiosk to its own screen, and to nobody else. Refuses to start with a file that was changed.
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { serve } from '../scripts/serve/serve.mjs';

/** Where the kit stands: pages, programs and the list of their hashes. */
const kit = fileURLToPath(new URL('../', import.meta.url));

/**
 * The files of a kit that are not the ones its list names; the list is that of sha256sum.
 * @param {string} folder
 * @returns {readonly string[]}
 */
export function spoilt(folder) {
  const lines = readFileSync(join(folder, 'SHA256SUMS'), 'utf8').trimEnd().split('\n');
  return lines
    .map((line) => ({ hash: line.slice(0, 64), path: line.slice(66) }))
    .filter(({ hash, path }) => {
      const file = join(folder, path);
      return !existsSync(file) || createHash('sha256').update(readFileSync(file)).digest('hex') !== hash;
    })
    .map(({ path }) => path);
}

/**
 * Serves a kit, and notes in a file when its page last gave a sign of life.
 * @param {{ folder: string, port: number, alive?: string | undefined }} where
 */
export async function openKiosk({ folder, port, alive }) {
  const wrong = spoilt(folder);
  if (wrong.length > 0) throw new Error(`changed since it was made: ${wrong.join(', ')}`);
  const server = await serve({
    folder: join(folder, 'pages'),
    port,
    heard: (path) => {
      if (alive && path === '/alive.txt') touch(alive);
    },
  });
  // The policy of the browser names one port; another would be out of its reach.
  if (port !== 0 && !server.origin.endsWith(`:${port}`)) {
    await server.close();
    throw new Error(`port ${port} is taken`);
  }
  return server;
}

/** @param {string} file */
function touch(file) {
  if (existsSync(file)) utimesSync(file, new Date(), new Date());
  else writeFileSync(file, '');
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const { origin } = await openKiosk({
    folder: kit,
    port: Number(process.env['PORT'] ?? 8080),
    alive: process.env['ALIVE'],
  });
  process.stdout.write(`The kiosk is served at ${origin}/\n`);
}
