import { describe } from 'vitest';
import type { Language } from '../../src/i18n/language';
import { shareOf } from '../share';
import { compare } from './compare';
import { test } from './harness';
import { everybody } from './personas';
import { walk } from './walk';

/** The people of the worked cases who walk in a language: two of each further one in a run, twelve in the whole. */
export function describeWalks(language: Language): void {
  const walkers = shareOf(language, everybody, ({ id }) => id, { each: 2, inWhole: 12 });

  describe(`people walk to their result on a phone (${language})`, () => {
    test.for(walkers)('$id: $title', async ({ situation, expect: expected }, { visit }) => {
      const page = await visit({ language, today: situation.onDate });
      await walk(page, situation.answers);
      await compare(page, expected);
    });
  });
}
