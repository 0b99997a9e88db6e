import { defineConfig } from 'vitest/config';

/** The tests that judge the law, without those that repeat themselves at random: each mutant runs them anew. */
export default defineConfig({
  test: {
    environment: 'node',
    // As for the other unit tests: a busy machine is slow.
    testTimeout: 120_000,
    include: ['tests/vectors.test.ts', 'tests/{kernel,data,rules,wizard}/**/*.test.ts'],
    // Random, or about the text of the files, which is another one while it is being changed.
    exclude: ['tests/rules/properties*.test.ts', 'tests/data/law-in-tables.test.ts', '**/node_modules/**'],
  },
});
