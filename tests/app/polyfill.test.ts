import { expect, test } from 'vitest';
import { lendTo } from '../../src/main/polyfill';

type Method = (this: unknown, ...given: unknown[]) => unknown;
type Lent = Readonly<Record<string, Method>>;

test('a browser that lacks what the pages call is lent it', () => {
  const text = Object.create(null) as Lent;
  const list = Object.create(null) as Lent;
  const element = Object.create(null) as Lent;
  lendTo(text, list, element);
  expect(list['at']?.call([1, 2, 3], -1)).toBe(3);
  expect(list['at']?.call([1, 2, 3], 0)).toBe(1);
  expect(list['at']?.call([], -1)).toBeUndefined();
  expect(text['replaceAll']?.call('a.b.c', '.', '-')).toBe('a-b-c');
  expect(text['replaceAll']?.call('a1b2', /\d/g, '')).toBe('ab');
  const place = document.createElement('div');
  place.append('before');
  element['replaceChildren']?.call(place, 'after', document.createElement('p'));
  expect(place.innerHTML).toBe('after<p></p>');
});

test('a browser that has it keeps its own', () => {
  const own = { at: () => 'own' };
  lendTo({}, own, {});
  expect(own.at()).toBe('own');
});
