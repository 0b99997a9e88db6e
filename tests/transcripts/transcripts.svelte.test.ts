import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { render, waitFor } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { beforeAll, beforeEach, expect, test } from 'vitest';
import App from '../../src/app/App.svelte';
import { chooseLanguage, languages, loadPart, type Language } from '../../src/i18n';
import { parts } from '../../src/i18n/parts';
import { screensThatComeLater } from '../app/come-later';
import { thisPage } from '../app/this-page';
import type { Hand } from '../browser/input-methods';
import { giverTo } from '../share';
import { perform } from './act';
import { journeys, today } from './journeys';
import { Listener } from './listener';

/** The emulated page shows what is folded; a browser does not. */
const folded = 'details:not([open]) > :not(summary) { display: none }';

/** What is heard of every kind of screen in the languages of the law, and of one whole way in each further one. */
const cases = languages.flatMap((language) =>
  journeys
    .filter(({ name }) => giverTo(language) === language || name === 'couple-with-a-wage')
    .map((journey) => ({ ...journey, language })),
);

// What is fetched on the way is fetched beforehand: how fast a machine is must not change what is heard.
beforeAll(async () => {
  await Promise.all([
    import('../../src/app/later-screens'),
    screensThatComeLater(),
    import('../../src/screens/report/ReportView.svelte'),
    import('../../src/screens/report/what-if/WhatIf.svelte'),
    import('../../src/screens/follow-up/panels'),
    import('../../src/ui/ListenButton.svelte'),
    import('../../src/places/find'),
    import('../../src/places/communes'),
    import('../../src/places/centres'),
    import('../../src/places/tribunals'),
    ...languages.flatMap((language) => parts.map((part) => loadPart(part, language))),
  ]);
}, 60_000);

beforeEach(() => {
  document.head.append(Object.assign(document.createElement('style'), { textContent: folded }));
  window.history.replaceState(null, '');
});

test.each(cases)(
  '$name, heard in $language, is as it was reviewed',
  { timeout: 120_000 },
  async ({ name, acts, language }) => {
    await chooseLanguage(language);
    render(App, { props: { today, mode: 'phone', entries: window.history } });
    const user = userEvent.setup();
    const listener = new Listener();
    await listener.begin();
    listener.note('open');
    await listener.settle();
    await listener.readOn();
    for (const act of acts) {
      listener.note(act);
      const before = document.title;
      await perform(thisPage(), handOf(user), act);
      await waitFor(() => expect(document.title).not.toBe(before), { timeout: 20_000 });
      await listener.settle();
      await listener.readOn();
    }
    const heard = await listener.end();
    if (process.env['TRANSCRIBE']) writeFileSync(placeOf(name, language), heard);
    expect(heard).toBe(reviewed(name, language));
  },
);

test('every transcript belongs to a journey', () => {
  for (const { name } of journeys) expect(reviewed(name, 'fr')).not.toBe(reviewed(name, 'nl'));
});

function placeOf(name: string, language: Language): string {
  return join(import.meta.dirname, language, `${name}.txt`);
}

function reviewed(name: string, language: Language): string {
  const place = placeOf(name, language);
  return existsSync(place) ? readFileSync(place, 'utf8') : `nothing was reviewed for ${name} in ${language}`;
}

/** A finger, and a keyboard that types. */
function handOf(user: ReturnType<typeof userEvent.setup>): Hand {
  const press = (_page: unknown, control: string) => user.click(find(control));
  return {
    press,
    check: press,
    write: async (_page, control, text) => {
      const field = find(control);
      await user.clear(field);
      await user.type(field, text);
    },
  };
}

function find(selector: string): HTMLElement {
  const found = document.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`nothing on the screen is ${selector}`);
  return found;
}
