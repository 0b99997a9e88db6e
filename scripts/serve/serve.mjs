// Serves the built pages on this computer alone, with the headers they are meant to have.
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, normalize, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { assetHeaders, caching, headers } from './headers.mjs';
import { packingOf, packOnce } from './pack.mjs';

/** Where the build puts its files. */
export const built = fileURLToPath(new URL('../../dist/', import.meta.url));

/** @type {Readonly<Record<string, string>>} */
const types = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.atom': 'application/atom+xml; charset=utf-8',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
};

/**
 * A server of a folder. Port 0 takes any free one; a taken port gives way to the next. `heard` is told every path.
 * @param {{ folder?: string, port?: number, heard?: (path: string) => void }} [options]
 * @returns {Promise<{ origin: string, close: () => Promise<void> }>}
 */
export async function serve({ folder = built, port = 0, heard } = {}) {
  const pack = packOnce();
  const server = createServer((request, response) => {
    heard?.(request.url ?? '/');
    respond(folder, pack, request, response).catch(() => {
      response.writeHead(500, headers).end();
    });
  });
  const taken = await listen(server, port);
  return {
    origin: `http://127.0.0.1:${taken}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
        server.closeAllConnections();
      }),
  };
}

/**
 * @param {import('node:http').Server} server
 * @param {number} port
 * @returns {Promise<number>}
 */
function listen(server, port) {
  return new Promise((resolve, reject) => {
    server.once('error', (/** @type {NodeJS.ErrnoException} */ error) => {
      if (error.code === 'EADDRINUSE' && port !== 0) resolve(listen(server, port + 1));
      else reject(error);
    });
    server.listen(port, '127.0.0.1', () => {
      const address = server.address();
      resolve(typeof address === 'object' && address ? address.port : port);
    });
  });
}

/**
 * @param {string} folder
 * @param {import('./pack.mjs').Pack} pack
 * @param {import('node:http').IncomingMessage} request
 * @param {import('node:http').ServerResponse} response
 */
async function respond(folder, pack, request, response) {
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.writeHead(405, { ...headers, Allow: 'GET, HEAD' }).end();
    return;
  }
  const name = fileName(request.url ?? '/');
  const body = name === undefined ? undefined : await contents(folder, name);
  if (name === undefined || body === undefined) {
    response.writeHead(404, { ...headers, 'Content-Type': 'text/plain; charset=utf-8' }).end('404\n');
    return;
  }
  const type = types[extname(name)] ?? 'application/octet-stream';
  const packing = type === 'image/png' ? undefined : packingOf(request.headers['accept-encoding'] ?? '');
  const sent = packing ? await pack(packing, name, body) : body;
  const isAsset = name.startsWith(`assets${sep}`);
  response.writeHead(200, {
    ...(isAsset ? assetHeaders : headers),
    'Content-Type': type,
    'Content-Length': sent.length,
    'Cache-Control': isAsset ? caching.hashed : caching.other,
    Vary: 'Accept-Encoding',
    ...(packing ? { 'Content-Encoding': packing.name } : {}),
  });
  response.end(request.method === 'HEAD' ? undefined : sent);
}

/**
 * The file an address names, or undefined where it leads out of the folder or is no address.
 * @param {string} url
 */
function fileName(url) {
  try {
    const path = decodeURIComponent(new URL(url, 'http://127.0.0.1').pathname);
    const name = normalize(path.endsWith('/') ? `${path}index.html` : path).replace(/^[\\/]+/, '');
    return name.split(/[\\/]/).some((part) => part.startsWith('.')) || name.includes('\0') ? undefined : name;
  } catch {
    return undefined;
  }
}

/**
 * @param {string} folder
 * @param {string} name
 */
async function contents(folder, name) {
  try {
    return await readFile(join(folder, name));
  } catch {
    return undefined;
  }
}
