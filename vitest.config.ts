import { svelte } from '@sveltejs/vite-plugin-svelte';
import { svelteTesting } from '@testing-library/svelte/vite';
import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

const views = ['tests/{ui,fields,frame,screens,paper,kiosk,app}/**/*.test.ts', 'tests/**/*.svelte.test.ts'];
const browser = 'tests/browser/**/*.test.ts';
/** The same pages in the other engines, a file each. */
const engines = 'tests/engines/*.test.ts';
/** Run by hand, for hours: `npm run test:offline`. */
const long = 'tests/long/**/*.test.ts';
/** A real screen reader, run by hand: `npm run test:orca`. */
const orca = 'tests/orca/*.test.ts';

/** Minutes each: begun last, they would keep one worker busy and the other idle. */
const longest = /tests\/(?:recipes|transcripts|interviews)/;

/** What is waited for may take its time on a busy machine. */
const patience = { poll: { timeout: 15_000 } };

class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    return [
      ...sorted.filter(({ moduleId }) => longest.test(moduleId)),
      ...sorted.filter(({ moduleId }) => !longest.test(moduleId)),
    ];
  }
}

/** `unit` is plain Node; `component` mounts views in an emulated page; `browser` drives the built pages in Chromium. */
export default defineConfig({
  test: {
    sequence: { sequencer: LongestFirst },
    projects: [
      {
        plugins: [svelte()],
        test: {
          name: 'unit',
          environment: 'node',
          maxWorkers: 2,
          include: ['tests/**/*.test.ts'],
          exclude: [...views, browser, engines, long, orca],
          // Properties over random situations take their time on a busy machine.
          testTimeout: 120_000,
        },
      },
      {
        plugins: [svelte(), svelteTesting()],
        test: {
          name: 'component',
          environment: 'happy-dom',
          expect: patience,
          maxWorkers: 2,
          include: views,
          exclude: [browser],
          setupFiles: ['tests/component-setup.ts'],
        },
      },
      {
        test: {
          name: 'browser',
          environment: 'node',
          expect: patience,
          include: [browser],
          globalSetup: ['tests/browser/global-setup.ts'],
          // Editions built by a test are those that would be released.
          env: { NODE_ENV: 'production' },
          testTimeout: 180_000,
          hookTimeout: 60_000,
          maxWorkers: 2,
        },
      },
      {
        test: {
          name: 'engines',
          environment: 'node',
          expect: patience,
          include: [engines],
          globalSetup: ['tests/engines/global-setup.ts'],
          env: { NODE_ENV: 'production' },
          testTimeout: 180_000,
          hookTimeout: 60_000,
          maxWorkers: 2,
        },
      },
      {
        test: {
          name: 'long',
          environment: 'node',
          include: [long],
          globalSetup: ['tests/browser/global-setup.ts'],
          env: { NODE_ENV: 'production' },
          fileParallelism: false,
        },
      },
      {
        test: {
          name: 'orca',
          environment: 'node',
          include: [orca],
          globalSetup: ['tests/engines/global-setup.ts'],
          env: { NODE_ENV: 'production' },
          testTimeout: 1_200_000,
        },
      },
    ],
  },
});
