import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { weighFailures } from '../../src/kiosk/failures';

const broken = vi.fn();
let root: HTMLElement;
let fail: () => Event;

beforeEach(() => {
  vi.useFakeTimers();
  broken.mockClear();
  root = document.createElement('div');
  screen();
  const tell = weighFailures(root, broken);
  fail = () => {
    const event = new Event('error', { cancelable: true });
    tell(event);
    return event;
  };
});
afterEach(() => void vi.useRealTimers());

test('one error never ends a session, and is not written down', () => {
  expect(fail().defaultPrevented).toBe(true);
  vi.advanceTimersByTime(60_000);
  expect(broken).not.toHaveBeenCalled();
});

test('an error on every screen does not either', () => {
  for (let count = 0; count < 30; count += 1) {
    fail();
    screen();
    vi.advanceTimersByTime(5_000);
  }
  expect(broken).not.toHaveBeenCalled();
});

test('errors that go on while one screen stands there do', () => {
  fail();
  fail();
  expect(broken).not.toHaveBeenCalled();
  fail();
  expect(broken).toHaveBeenCalledOnce();
});

test('a screen that stays blank does, one that is only late does not', () => {
  root.textContent = '';
  fail();
  screen();
  vi.advanceTimersByTime(2_000);
  expect(broken).not.toHaveBeenCalled();
  root.textContent = '';
  fail();
  vi.advanceTimersByTime(2_000);
  expect(broken).toHaveBeenCalled();
});

test('presses that lead nowhere after an error do, unless a mistake is named', () => {
  fail();
  root.insertAdjacentHTML('beforeend', '<p role="alert"></p>');
  for (let count = 0; count < 5; count += 1) press();
  expect(broken).not.toHaveBeenCalled();
  root.querySelector('p')?.remove();
  press();
  expect(broken).not.toHaveBeenCalled();
  press();
  expect(broken).toHaveBeenCalled();
});

test('presses without an error before them do not', () => {
  for (let count = 0; count < 5; count += 1) press();
  expect(broken).not.toHaveBeenCalled();
});

let number = 0;

/** Another screen comes. */
function screen(): void {
  number += 1;
  root.innerHTML = `<h1>Question ${number}</h1>`;
}

function press(): void {
  root.firstElementChild?.dispatchEvent(new Event('submit', { bubbles: true }));
  vi.advanceTimersByTime(2_000);
}
