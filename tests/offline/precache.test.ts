import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import {
  addressOf,
  fileFor,
  fill,
  isTheFile,
  keepLanguage,
  type Edition,
  type Kept,
} from '../../src/offline/precache';

const folder = 'https://commune.example/aide/';
const contents: Readonly<Record<string, string>> = {
  'index.html': '<p>welcome</p>',
  'kiosk.html': '<p>kiosk</p>',
  'assets/a-1.js': 'let a;',
  'favicon.svg': '<svg/>',
};
const edition: Edition = {
  name: 'twelve-steps-new',
  files: Object.entries(contents).map(([path, text]) => kept(path, text)),
};

describe('which file answers a request', () => {
  test.each([
    ['', 'index.html'],
    ['index.html', 'index.html'],
    ['?from=poster', 'index.html'],
    ['#top', 'index.html'],
    ['kiosk.html', 'kiosk.html'],
    ['favicon.svg', 'favicon.svg'],
    ['aide', 'index.html'],
    ['old-page.html', 'index.html'],
  ])('a visitor who opens "%s" gets %s', (path, file) => {
    expect(fileFor(edition, folder + path, folder, true)).toBe(file);
  });

  test.each(['question/age', 'schema/situation-1.json', 'assets/gone.js', 'notice.pdf'])(
    'a visitor who opens %s is never given a page in its place',
    (path) => {
      expect(fileFor(edition, folder + path, folder, true)).toBeUndefined();
    },
  );

  test('a part that a page asks for is given only when it is on the list', () => {
    expect(fileFor(edition, `${folder}assets/a-1.js`, folder, false)).toBe('assets/a-1.js');
    expect(fileFor(edition, `${folder}assets/other`, folder, false)).toBeUndefined();
  });

  test.each(['https://commune.example/', 'https://commune.example/aide', 'https://elsewhere.example/aide/'])(
    'what is not in the folder of the pages is left alone: %s',
    (url) => {
      expect(fileFor(edition, url, folder, true)).toBeUndefined();
    },
  );

  test('the start page is asked for by its folder, every other by its name', () => {
    expect(addressOf('index.html', folder)).toBe(folder);
    expect(addressOf('kiosk.html', folder)).toBe(`${folder}kiosk.html`);
  });
});

describe('what may be kept', () => {
  const script = kept('assets/a-1.js', 'let a;');

  test('a file that is what it claims to be, byte for byte', async () => {
    expect(await isTheFile(script, answer('let a;', 'text/javascript; charset=utf-8'))).toBe(true);
  });

  test.each([
    ['one other byte', answer('let b;', 'text/javascript')],
    ['a file cut short', answer('let a', 'text/javascript')],
    ['a sign-in page in its place', answer('let a;', 'text/html')],
    ['no type at all', new Response(new TextEncoder().encode('let a;'))],
    ['an answer that says it failed', answer('let a;', 'text/javascript', 500)],
    ['a part of it', answer('let a;', 'text/javascript', 206)],
    ['an answer from somewhere else', odd({ redirected: true })],
    ['an answer nobody may look into', odd({ type: 'opaque' })],
  ])('never %s', async (_what, response) => {
    expect(await isTheFile(script, response)).toBe(false);
  });
});

describe('an edition is kept whole or not at all', () => {
  test('when every file arrives, every file is kept', async () => {
    const store = new Store();
    await fill(edition, folder, store, host(contents));
    expect(store.keptIn(edition.name)).toEqual(
      edition.files.map(({ path }) => addressOf(path, folder)).sort(),
    );
  });

  test.each(Object.keys(contents))(
    'when %s is another, nothing is kept and the older edition stays',
    async (path) => {
      const store = new Store();
      await store.open('twelve-steps-old');
      await expect(fill(edition, folder, store, host({ ...contents, [path]: 'other' }))).rejects.toThrow(
        path,
      );
      expect(await store.keys()).toEqual(['twelve-steps-old']);
    },
  );

  test('what an interrupted start left behind is thrown away first', async () => {
    const store = new Store();
    await (await store.open(edition.name)).put(`${folder}left.js`, answer('x', 'text/javascript'));
    await fill(edition, folder, store, host(contents));
    expect(store.keptIn(edition.name)).not.toContain(`${folder}left.js`);
  });

  test('what an older edition holds unchanged is not fetched again; what it holds otherwise is', async () => {
    const store = new Store();
    const older = await store.open('twelve-steps-old');
    await older.put(`${folder}assets/a-1.js`, answer('let a;', 'text/javascript'));
    await older.put(folder, answer('<p>former</p>', 'text/html'));
    const asked: string[] = [];
    await fill(edition, folder, store, host(contents, asked));
    expect(asked).not.toContain(`${folder}assets/a-1.js`);
    expect(asked).toContain(folder);
  });

  test('a wrong copy in the browser’s own cache gets a second chance from the network', async () => {
    const store = new Store();
    const fresh = host(contents);
    const stale: typeof fetch = (url, options) =>
      options?.cache === 'default'
        ? Promise.resolve(answer('stale', 'text/javascript'))
        : fresh(url, options);
    await fill(edition, folder, store, stale);
    expect(store.keptIn(edition.name)).toContain(`${folder}assets/a-1.js`);
  });
});

describe('a language that not everybody keeps', () => {
  const german: Readonly<Record<string, string>> = {
    'de.html': '<p>Willkommen</p>',
    'assets/de-1.js': 'let de;',
  };
  const english: Readonly<Record<string, string>> = { 'en.html': '<p>Welcome</p>' };
  const all = { ...contents, ...german, ...english };
  const spoken: Edition = {
    name: 'twelve-steps-spoken',
    files: [
      ...edition.files,
      ...Object.entries(german).map(([path, text]) => ({ ...kept(path, text), language: 'de' })),
      ...Object.entries(english).map(([path, text]) => ({ ...kept(path, text), language: 'en' })),
    ],
  };
  const addresses = (files: Readonly<Record<string, string>>): readonly string[] =>
    Object.keys(files)
      .map((path) => addressOf(path, folder))
      .sort();

  test('is not fetched by whoever has not chosen it', async () => {
    const store = new Store();
    const asked: string[] = [];
    await fill(spoken, folder, store, host(all, asked));
    expect(store.keptIn(spoken.name)).toEqual(addresses(contents));
    expect(asked).not.toContain(`${folder}de.html`);
  });

  test('is kept whole once it is chosen, beside all the rest, and no other with it', async () => {
    const store = new Store();
    await fill(spoken, folder, store, host(all));
    await keepLanguage(spoken, 'de', folder, store, host(all));
    expect(store.keptIn(spoken.name)).toEqual(addresses({ ...contents, ...german }));
  });

  test('is not fetched a second time', async () => {
    const store = new Store();
    await fill(spoken, folder, store, host(all));
    await keepLanguage(spoken, 'de', folder, store, host(all));
    const asked: string[] = [];
    await keepLanguage(spoken, 'de', folder, store, host(all, asked));
    expect(asked).toEqual([]);
  });

  test('is not kept by halves', async () => {
    const store = new Store();
    await fill(spoken, folder, store, host(all));
    const broken = host({ ...all, 'assets/de-1.js': 'other' });
    await expect(keepLanguage(spoken, 'de', folder, store, broken)).rejects.toThrow('assets/de-1.js');
    expect(store.keptIn(spoken.name)).toEqual(addresses(contents));
  });

  test('comes along with a newer edition, where the older one holds it', async () => {
    const store = new Store();
    const older = await store.open('twelve-steps-old');
    await older.put(`${folder}de.html`, answer('<p>before</p>', 'text/html'));
    await fill(spoken, folder, store, host(all));
    expect(store.keptIn(spoken.name)).toEqual(addresses({ ...contents, ...german }));
  });
});

function kept(path: string, text: string): Kept {
  return { path, digest: createHash('sha256').update(text).digest('base64') };
}

function answer(text: string, type: string, status = 200): Response {
  return new Response(text, { status, headers: { 'Content-Type': type } });
}

function odd(facts: Partial<Record<'redirected' | 'type', unknown>>): Response {
  const response = answer('let a;', 'text/javascript');
  for (const [name, value] of Object.entries(facts)) Object.defineProperty(response, name, { value });
  return response;
}

/** A host that has these files, and notes what it was asked. */
function host(files: Readonly<Record<string, string>>, asked: string[] = []): typeof fetch {
  const types: Readonly<Record<string, string>> = {
    html: 'text/html',
    js: 'text/javascript',
    svg: 'image/svg+xml',
  };
  return (url) => {
    const address = hrefOf(url);
    asked.push(address);
    const path = address.slice(folder.length) || 'index.html';
    return Promise.resolve(answer(files[path] ?? '', types[path.split('.').pop() ?? ''] ?? 'text/plain'));
  };
}

function hrefOf(url: RequestInfo | URL): string {
  return url instanceof Request ? url.url : url.toString();
}

/** The browser's store of answers, as far as the worker uses it. */
class Store implements CacheStorage {
  readonly #caches = new Map<string, Map<string, Response>>();

  open(name: string): Promise<Cache> {
    const held = this.#caches.get(name) ?? new Map<string, Response>();
    this.#caches.set(name, held);
    const cache: Pick<Cache, 'put' | 'match'> = {
      put: (url, response) => {
        held.set(hrefOf(url), response);
        return Promise.resolve();
      },
      match: (url) => Promise.resolve(held.get(hrefOf(url))?.clone()),
    };
    // The worker puts and finds; it never does anything else with a cache.
    return Promise.resolve(cache as Cache);
  }
  match(url: RequestInfo | URL): Promise<Response | undefined> {
    const held = [...this.#caches.values()].map((cache) => cache.get(hrefOf(url)));
    return Promise.resolve(held.find((response) => response !== undefined)?.clone());
  }
  delete(name: string): Promise<boolean> {
    return Promise.resolve(this.#caches.delete(name));
  }
  has(name: string): Promise<boolean> {
    return Promise.resolve(this.#caches.has(name));
  }
  keys(): Promise<string[]> {
    return Promise.resolve([...this.#caches.keys()]);
  }
  keptIn(name: string): readonly string[] {
    return [...(this.#caches.get(name)?.keys() ?? [])].sort();
  }
}
