import { defineConfig } from 'vitest/config';

// Unit and property tests sit beside the source and run in Node. What needs a page belongs in e2e/.
export default defineConfig({
  test: {
    environment: 'node',
    include: ['src/**/*.test.ts', 'src/**/*.test.tsx', 'scripts/**/*.test.mjs'],
    testTimeout: 20_000,
    coverage: {
      provider: 'v8',
      include: ['src/**/*.ts', 'src/**/*.tsx'],
      exclude: ['src/**/*.test.*', 'src/testing/**'],
      reporter: ['text-summary', 'html'],
    },
  },
});
