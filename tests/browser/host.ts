import { readFile } from 'node:fs/promises';
import { createServer, type Server, type ServerResponse } from 'node:http';
import { extname, join } from 'node:path';
import { caching, headers } from '../../scripts/serve/headers.mjs';

/** How a file arrives otherwise than it was sent. */
export type Fault = 'cut' | 'none' | 'error' | 'signIn' | 'redirect' | 'flipped' | 'untyped';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.png': 'image/png',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
};

/** A host that can change what it serves, spoil single files, go away and come back. It listens on this computer alone. */
export class Host {
  /** The built pages it serves; another folder is another edition. */
  folder: string;
  /** Files by their path that arrive spoilt. */
  readonly spoilt = new Map<string, Fault>();
  /** What was asked for, in order. */
  readonly asked: string[] = [];
  readonly #below: string;
  #server: Server | undefined;
  #port = 0;

  constructor(folder: string, below = '/') {
    this.folder = folder;
    this.#below = below;
  }

  /** Where its pages begin. */
  get address(): string {
    return `http://127.0.0.1:${this.#port}${this.#below}`;
  }

  /** Comes up, at the address it had before. */
  async up(): Promise<this> {
    const server = createServer((request, response) => {
      const path = decodeURIComponent(new URL(request.url ?? '/', 'http://127.0.0.1').pathname);
      void this.#answer(path, response);
    });
    await new Promise<void>((resolve) => server.listen(this.#port, '127.0.0.1', resolve));
    const address = server.address();
    if (typeof address === 'object' && address) this.#port = address.port;
    this.#server = server;
    return this;
  }

  /** Goes away with every open connection. */
  async down(): Promise<void> {
    const server = this.#server;
    this.#server = undefined;
    if (!server) return;
    await new Promise((resolve) => {
      server.close(resolve);
      server.closeAllConnections();
    });
  }

  async #answer(path: string, response: ServerResponse): Promise<void> {
    const name = path.startsWith(this.#below) ? path.slice(this.#below.length) || 'index.html' : '';
    this.asked.push(name);
    const body = name ? await readFile(join(this.folder, name)).catch(() => undefined) : undefined;
    if (!body) return void response.writeHead(404, headers).end();
    spoil(this.spoilt.get(name), name, body, response);
  }
}

function spoil(fault: Fault | undefined, name: string, body: Buffer, response: ServerResponse): void {
  const type = types[extname(name)] ?? 'application/octet-stream';
  const keep = name.startsWith('assets/') ? caching.hashed : caching.other;
  const usual = { ...headers, 'Content-Type': type, 'Cache-Control': keep };
  switch (fault) {
    case undefined:
      return void response.writeHead(200, { ...usual, 'Content-Length': body.length }).end(body);
    case 'none':
      return void response.destroy();
    case 'cut':
      response.writeHead(200, { ...usual, 'Content-Length': body.length });
      response.write(body.subarray(0, body.length >> 1), () => response.destroy());
      return;
    case 'error':
      return void response.writeHead(500, usual).end(body);
    case 'signIn':
      // What a hotspot answers in the place of everything.
      return void response.writeHead(200, { 'Content-Type': 'text/html' }).end('<h1>Wi-Fi</h1>');
    case 'redirect':
      return void response.writeHead(302, { ...headers, Location: './index.html' }).end();
    case 'untyped':
      return void response
        .writeHead(200, { ...headers, 'Content-Type': 'application/octet-stream' })
        .end(body);
    case 'flipped': {
      const other = Buffer.from(body);
      other[other.length >> 1] = (other[other.length >> 1] ?? 0) ^ 1;
      return void response.writeHead(200, usual).end(other);
    }
  }
}
