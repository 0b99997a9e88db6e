import { defineConfig } from 'vitest/config';

/** Takes a picture of every screen; `npm run gallery` runs it. */
export default defineConfig({
  test: {
    environment: 'node',
    include: ['tests/gallery/*.pictures.ts'],
    globalSetup: ['tests/browser/global-setup.ts'],
    testTimeout: 3_600_000,
    hookTimeout: 600_000,
    maxWorkers: 2,
  },
});
