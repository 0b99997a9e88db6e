import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { assetHeaders, headers } from '../../scripts/serve/headers.mjs';
import { serve } from '../../scripts/serve/serve.mjs';

const folder = mkdtempSync(join(tmpdir(), 'served-'));
let server: Awaited<ReturnType<typeof serve>>;

beforeAll(async () => {
  mkdirSync(join(folder, 'public/assets'), { recursive: true });
  writeFileSync(join(folder, 'public/index.html'), '<p>welcome</p>');
  writeFileSync(join(folder, 'public/assets/a-1.js'), 'let a;');
  writeFileSync(join(folder, 'public/sw.js'), 'let worker;');
  writeFileSync(join(folder, 'secret.txt'), 'secret');
  server = await serve({ folder: join(folder, 'public') });
});

afterAll(async () => {
  await server.close();
  rmSync(folder, { recursive: true });
});

describe('the server of the built pages', () => {
  test('listens on this computer alone', () => {
    expect(server.origin).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
  });

  test.each(['/', '/none', '/sw.js'])('gives %s all headers, there or missing', async (path) => {
    const { headers: sent } = await fetch(server.origin + path);
    for (const [name, value] of Object.entries(headers)) expect(sent.get(name)).toBe(value);
  });

  test('gives a script those that say something there, and what kind of file it is', async () => {
    const { headers: sent } = await fetch(`${server.origin}/assets/a-1.js`);
    const names = Object.keys(headers).filter((name) => sent.has(name));
    expect(names).toEqual(Object.keys(assetHeaders));
    expect(names).toContain('X-Content-Type-Options');
    expect(names).toContain('Cross-Origin-Resource-Policy');
    expect(names).not.toContain('Permissions-Policy');
  });

  test('answers a folder with its page, and says how a file is to be read', async () => {
    const page = await fetch(`${server.origin}/`);
    expect(await page.text()).toBe('<p>welcome</p>');
    expect(page.headers.get('content-type')).toBe('text/html; charset=utf-8');
    const script = await fetch(`${server.origin}/assets/a-1.js`);
    expect(script.headers.get('content-type')).toBe('text/javascript; charset=utf-8');
  });

  test('sends a file as it is now, however often it was packed before', async () => {
    const text = async (encoding: string) =>
      (await fetch(`${server.origin}/b.txt`, { headers: { 'accept-encoding': encoding } })).text();
    for (const words of ['first', 'second']) {
      writeFileSync(join(folder, 'public/b.txt'), words);
      for (const encoding of ['br', 'gzip', 'br', 'identity']) expect(await text(encoding)).toBe(words);
    }
  });

  test('lets only files named after their contents be kept', async () => {
    expect((await fetch(`${server.origin}/assets/a-1.js`)).headers.get('cache-control')).toContain(
      'immutable',
    );
    expect((await fetch(`${server.origin}/`)).headers.get('cache-control')).toBe('no-cache');
  });

  test('takes nothing in', async () => {
    expect((await fetch(`${server.origin}/`, { method: 'POST', body: 'x' })).status).toBe(405);
  });

  test.each([
    '/../secret.txt',
    '/%2e%2e/secret.txt',
    '/assets/..%2f..%2fsecret.txt',
    '/..%5csecret.txt',
    '/%00',
    '/%',
  ])('never leaves its folder: %s', async (path) => {
    expect(await statusOf(path)).toBe(404);
  });
});

/** The path as it is written: `fetch` would tidy it first. */
function statusOf(path: string): Promise<number | undefined> {
  const { hostname, port } = new URL(server.origin);
  return new Promise((resolve, reject) => {
    request({ hostname, port, path }, (response) => {
      response.resume();
      resolve(response.statusCode);
    })
      .on('error', reject)
      .end();
  });
}
