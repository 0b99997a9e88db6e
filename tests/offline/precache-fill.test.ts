import { describe, expect, test } from 'vitest';
import { addressOf, fill } from '../../src/offline/precache';
import { answer, contents, edition, folder, host } from './an-edition';
import { Store } from './answer-store';

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
