import { expect, test } from 'vitest';
import { modeOf, modes } from '../../src/kernel/mode';

test('a page that names its mode has it', () => expect(modes.map(modeOf)).toEqual(modes));

test('a page that names none, or one that does not exist, is on somebody’s own phone', () => {
  expect(modeOf(undefined)).toBe('phone');
  expect(modeOf('')).toBe('phone');
  expect(modeOf('Kiosk')).toBe('phone');
});
