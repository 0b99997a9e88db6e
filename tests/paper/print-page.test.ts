import { afterEach, expect, test, vi } from 'vitest';
import { printPage } from '../../src/paper/print-page';

afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

test('a browser that prints is seen to, at once or a little later', async () => {
  window.print = () => void window.dispatchEvent(new Event('beforeprint'));
  expect(await printPage()).toBe(true);
  window.print = () => void setTimeout(() => window.dispatchEvent(new Event('beforeprint')), 200);
  expect(await printPage()).toBe(true);
});

test('one that does nothing is not', async () => {
  vi.useFakeTimers();
  window.print = () => undefined;
  const seen = printPage();
  await vi.advanceTimersByTimeAsync(5_000);
  expect(await seen).toBe(false);
});

test('one that has no way to print throws nothing', async () => {
  vi.stubGlobal('window', { addEventListener: () => undefined, removeEventListener: () => undefined });
  expect(await printPage()).toBe(false);
  vi.unstubAllGlobals();
});
