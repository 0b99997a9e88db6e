import { expect, test } from 'vitest';
import { draw, isWhole, pick, seedOf } from './sample';

const names = Array.from({ length: 1_000 }, (_, index) => `view ${index}`);
const drawnBy = (commit: string) => pick(names, (name) => name, names.length / 2, commit);

test('a commit draws about half, the same ones each time, and another commit others', () => {
  const one = drawnBy('50b9c2b');
  expect(one).toEqual(drawnBy('50b9c2b'));
  expect(one.length).toBeGreaterThan(440);
  expect(one.length).toBeLessThan(560);
  const both = drawnBy('527e48c').filter((name) => one.includes(name));
  expect(both.length).toBeGreaterThan(190);
  expect(both.length).toBeLessThan(310);
});

test('a search begins where its commit says, elsewhere with another commit or another name', () => {
  const begins = seedOf('interviews', '50b9c2b');
  expect(begins).toBe(seedOf('interviews', '50b9c2b'));
  expect(begins).not.toBe(seedOf('interviews', '527e48c'));
  expect(begins).not.toBe(seedOf('papers', '50b9c2b'));
});

test('a commit draws so many of a list, in their order, and another commit others', () => {
  const twelve = draw(names, (name) => name, 12, '50b9c2b');
  expect(twelve).toHaveLength(isWhole ? names.length : 12);
  expect(twelve).toEqual(names.filter((name) => twelve.includes(name)));
  expect(twelve).toEqual(draw(names, (name) => name, 12, '50b9c2b'));
  expect(draw(names, (name) => name, 12, '527e48c').join() === twelve.join()).toBe(isWhole);
});
