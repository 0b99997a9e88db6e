import type { Page } from 'playwright-core';

/** A way to hold a screen: how wide and high, and which colours its owner asked for. */
export interface Guise {
  readonly width: number;
  readonly height: number;
  readonly colours: 'light' | 'dark' | 'forced';
}

/** A phone in daylight. */
export const phone: Guise = { width: 360, height: 740, colours: 'light' };

/** Every width, the last one being a screen of 1280 × 1024 at 400 %, in every set of colours. */
export const matrix: readonly Guise[] = (['light', 'dark', 'forced'] as const).flatMap((colours) =>
  [
    [320, 640],
    [360, 740],
    [768, 1024],
    [1280, 800],
    [320, 256],
  ].map(([width = 0, height = 0]) => ({ width, height, colours })),
);

/** Holds the screen so. */
export async function hold(page: Page, { width, height, colours }: Guise): Promise<void> {
  await page.setViewportSize({ width, height });
  await page.emulateMedia({
    colorScheme: colours === 'dark' ? 'dark' : 'light',
    forcedColors: colours === 'forced' ? 'active' : 'none',
    reducedMotion: 'reduce',
  });
}
