import { describe } from 'vitest';
import { compare } from './compare';
import { test } from './harness';
import { everybody } from './personas';
import { walk } from './walk';

describe('everybody walks to their result on a phone, in French', () => {
  test.for(everybody)('$id: $title', async ({ situation, expect: expected }, { visit }) => {
    const page = await visit({ language: 'fr', today: situation.onDate });
    await walk(page, situation.answers);
    await compare(page, expected);
  });
});
