import { expect, test } from 'vitest';
import { dayInBelgium } from '../../src/main/today';

test('the day changes at midnight in Brussels, in winter and in summer', () => {
  expect(dayInBelgium(new Date('2026-01-31T22:59:59Z'))).toBe('2026-01-31');
  expect(dayInBelgium(new Date('2026-01-31T23:00:00Z'))).toBe('2026-02-01');
  expect(dayInBelgium(new Date('2026-07-31T21:59:59Z'))).toBe('2026-07-31');
  expect(dayInBelgium(new Date('2026-07-31T22:00:00Z'))).toBe('2026-08-01');
});

test('a device that knows no zones gives its own day', () => {
  const real = Intl.DateTimeFormat;
  class WithoutZones extends real {
    constructor(tag?: string, options?: Intl.DateTimeFormatOptions) {
      if (options?.timeZone) throw new RangeError(options.timeZone);
      super(tag, options);
    }
  }
  Object.assign(Intl, { DateTimeFormat: WithoutZones });
  try {
    expect(dayInBelgium(new Date(2026, 2, 1, 12))).toBe('2026-03-01');
  } finally {
    Object.assign(Intl, { DateTimeFormat: real });
  }
});
