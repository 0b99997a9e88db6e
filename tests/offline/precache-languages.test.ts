import { describe, expect, test } from 'vitest';
import { addressOf, fill, keepLanguage, type Edition } from '../../src/offline/precache';
import { answer, contents, edition, folder, host, kept } from './an-edition';
import { Store } from './answer-store';

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
