import { beforeEach, expect, test, vi } from 'vitest';
import { ignoreExtraTaps } from '../../src/ui/ignore-extra-taps';

interface Press {
  readonly at: number;
  readonly x?: number;
  readonly y?: number;
  readonly detail?: number;
  readonly on?: string;
}

let screen: string;
let pressed: string[];
let press: (press: Press) => void;

beforeEach(() => {
  screen = 'first';
  pressed = [];
  document.body.innerHTML = '<nav><button id="back"></button></nav><main><button id="on"></button></main>';
  const hear = ignoreExtraTaps(() => screen);
  const listen = (event: MouseEvent): void => {
    hear(event);
    if (!event.defaultPrevented) pressed.push(screen);
  };
  press = ({ at, x = 100, y = 400, detail = 1, on = 'on' }) => {
    const event = new MouseEvent('click', {
      detail,
      clientX: x,
      clientY: y,
      cancelable: true,
      bubbles: true,
    });
    vi.spyOn(event, 'timeStamp', 'get').mockReturnValue(at);
    document.getElementById(on)?.addEventListener('click', listen, { once: true });
    document.getElementById(on)?.dispatchEvent(event);
  };
});

test.each([0.3, 0.65, 0.9])(
  'a second press %f s after the first, at its place, chooses nothing on the next screen',
  (after) => {
    press({ at: 5_000 });
    screen = 'second';
    press({ at: 5_000 + after * 1000, x: 108, y: 395 });
    expect(pressed).toEqual(['first']);
  },
);

test('the rest of a series passes without effect, wherever it falls', () => {
  press({ at: 5_000 });
  screen = 'second';
  press({ at: 5_200, x: 300, detail: 2 });
  press({ at: 5_400, x: 300, detail: 3 });
  expect(pressed).toEqual(['first']);
});

test.each<[string, Press]>([
  ['later', { at: 6_100 }],
  ['elsewhere', { at: 5_300, y: 300 }],
  ['with a key, which has no place', { at: 5_300, x: 0, y: 0, detail: 0 }],
  ['with a key, which falls on the middle of the button in WebKit', { at: 5_300, detail: 0 }],
  ['on the way back', { at: 5_300, on: 'back' }],
])('a press %s is meant', (_, second) => {
  press({ at: 5_000, on: second.on ?? 'on' });
  screen = 'second';
  press(second);
  expect(pressed).toEqual(['first', 'second']);
});

test('two presses on one screen are two', () => {
  press({ at: 5_000 });
  press({ at: 5_300 });
  expect(pressed).toHaveLength(2);
});
