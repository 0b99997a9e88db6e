import { describe, expect, test } from 'vitest';
import { verdicts } from '../../src/contract/values';
import { questions } from '../../src/interview/catalogue';
import { explore, fewest } from './journeys';

describe('the screens that the machine can lead to', () => {
  const journeys = explore();
  const screens = new Set(journeys.flatMap((journey) => journey.screens));

  test.each(questions.map(({ id }) => id))('%s is among them', (id) => {
    expect(
      [...screens].filter((name) => name === id || name.startsWith(`${id}:`) || name.startsWith(`${id},`)),
    ).not.toEqual([]);
  });

  test('every paper that a status may come with is among them', () => {
    expect([...screens].filter((name) => name.startsWith('document:'))).toHaveLength(5);
  });

  test.each(['welcome', 'about the test', 'review', 'offer in full', 'offer in a line'])(
    'so is: %s',
    (name) => {
      expect(screens).toContain(name);
    },
  );

  test('a result of every verdict is among them, but the one that cannot come after the last question', () => {
    const reached = verdicts.filter((verdict) => screens.has(`result: ${verdict}`));
    expect(reached).toEqual(verdicts.filter((verdict) => verdict !== 'incomplete'));
  });

  test('a few journeys show them all', () => {
    const few = fewest(journeys, (journey) => journey.screens);
    expect(new Set(few.flatMap((journey) => journey.screens))).toEqual(screens);
    expect(few.length).toBeLessThan(journeys.length);
  });
});
