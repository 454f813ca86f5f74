import { defineConfig } from 'vitest/config';

// Unit and property tests sit beside the source and run in Node. What needs a page belongs in e2e/.
// Files of the pure part of the house share one set of modules per process, since nothing there remembers anything between
// two calls, and loading the engine for each file anew takes longer than most of them. All others load their own.

const TESTS = '**/*.test.{ts,tsx}';
const PURE = ['protocol', 'engine', 'decode', 'content', 'charts', 'cli', 'testing'].map(
  (part) => `src/${part}/${TESTS}`,
);

export default defineConfig({
  test: {
    environment: 'node',
    testTimeout: 20_000,
    projects: [
      { extends: true, test: { name: 'pure', include: PURE, isolate: false } },
      {
        extends: true,
        test: { name: 'page', include: [`src/${TESTS}`, 'scripts/**/*.test.mjs'], exclude: PURE },
      },
    ],
    coverage: {
      provider: 'v8',
      include: ['src/**/*.ts', 'src/**/*.tsx'],
      exclude: ['src/**/*.test.*', 'src/testing/**'],
      reporter: ['text-summary', 'html'],
    },
  },
});
