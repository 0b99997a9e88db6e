import { defineConfig } from 'vitest/config';

/** The tests that judge the law, without those that repeat themselves at random: each mutant runs them anew. */
export default defineConfig({
  test: {
    environment: 'node',
    // As for the other unit tests: a busy machine is slow.
    testTimeout: 120_000,
    include: [
      'tests/vectors.test.ts',
      'tests/{kernel,data,rules,interview,conversation}/**/*.test.ts',
      // Amounts worked out in another way than the law's.
      'tests/what-if/{decision,equity}.test.ts',
    ],
    exclude: [
      // Random.
      'tests/rules/properties*.test.ts',
      'tests/interview/questions-left.test.ts',
      // Generated from the tables while the file is loaded: each change to the kernel would have to run every test.
      'tests/rules/dates.test.ts',
      // About the text of the files, which is another one while it is being changed.
      'tests/data/law-in-tables.test.ts',
      // With a screen.
      '**/*.svelte.test.ts',
      '**/node_modules/**',
    ],
  },
});
