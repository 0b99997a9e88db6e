import { afterEach, expect, test, vi } from 'vitest';
import { fetchPart, PartGone } from '../../src/offline/fetch-part';

const script = () => new Response('', { headers: { 'Content-Type': 'text/javascript' } });
const importer = 'https://example.test/assets/index.js';

afterEach(() => vi.unstubAllGlobals());

/** An import as the build writes it; its own file stands in its text. */
function importing(file: string, load: () => Promise<string>): () => Promise<string> {
  return Object.assign(load, { toString: () => `()=>import(\`${file}\`)` });
}

test('a file that did not come is fetched again, and nothing is imported before', async () => {
  const ask = vi
    .fn<typeof fetch>()
    .mockRejectedValueOnce(new TypeError('no network'))
    .mockImplementation(() => Promise.resolve(script()));
  vi.stubGlobal('fetch', ask);
  const load = vi.fn(() => Promise.resolve('part'));
  const part = importing('./a.js', load);
  await expect(fetchPart(part, ['./b.js'], importer)).rejects.toThrow('no network');
  expect(load).not.toHaveBeenCalled();
  await expect(fetchPart(part, ['./b.js'], importer)).resolves.toBe('part');
  expect(ask.mock.calls.map(([address]) => address)).toEqual([
    'https://example.test/assets/a.js',
    'https://example.test/assets/b.js',
    'https://example.test/assets/a.js',
  ]);
});

test.each([
  ['is not there', new Response('', { status: 404 })],
  ['is answered with the start page', new Response('', { headers: { 'Content-Type': 'text/html' } })],
])('a file that %s has gone', async (_, answer) => {
  vi.stubGlobal('fetch', () => Promise.resolve(answer));
  const part = importing(`./${answer.status}.js`, () => Promise.resolve('part'));
  await expect(fetchPart(part, [], importer)).rejects.toThrow(PartGone);
});
