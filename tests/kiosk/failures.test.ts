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

function screen(): void {
  root.textContent = '';
  root.append(document.createElement('h1'));
}
