import { render } from '@testing-library/svelte';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import App from '../../src/app/App.svelte';
import { isoDate } from '../../src/kernel/iso-date';
import { screensThatComeLater } from './come-later';
import { begin, toReview, type Answers } from '../browser/walk';
import { ten } from '../people/ten';
import { words } from '../screens/question/screen';
import { thisPage } from './this-page';

vi.setConfig({ testTimeout: 120_000 });

beforeAll(async () => {
  await screensThatComeLater();
  await words('fr');
});

describe('the screens from the first question to the review', () => {
  test.each(ten.map((one) => [one.who, one] as const))('who %s meets no more than before', async (_, one) => {
    window.history.replaceState(null, '');
    render(App, { props: { today: isoDate('2026-11-26'), mode: 'phone', entries: window.history } });
    const page = thisPage();
    const seen: string[] = [];
    await begin(page);
    await toReview(page, one.answers as Answers, {
      look: (screen) => {
        seen.push(screen);
        return Promise.resolve();
      },
    });
    expect(seen).toHaveLength(one.now);
    expect(one.now).toBeLessThanOrEqual(one.before);
  });
});
