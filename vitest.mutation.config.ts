import { defineConfig } from 'vitest/config';

/** The tests that judge the law, without those that repeat themselves at random: each mutant runs them anew. */
export default defineConfig({
  test: {
    environment: 'node',
    include: ['tests/vectors.test.ts', 'tests/{kernel,data,rules,wizard}/**/*.test.ts'],
    exclude: ['tests/rules/properties*.test.ts', '**/node_modules/**'],
  },
});
