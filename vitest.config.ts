import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    reporters: ['default'],
    projects: [
      {
        // One reading of the lexicons for all files: nothing a test does stays behind.
        test: {
          name: 'unit',
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/site/**'],
          globalSetup: ['tests/temp.ts'],
          isolate: false,
          testTimeout: 60_000,
        },
      },
      {
        // Whole builds share two cores and the browser: one file after the other.
        test: {
          name: 'site',
          include: ['tests/site/**/*.test.ts'],
          globalSetup: ['tests/site/setup.ts'],
          fileParallelism: false,
          testTimeout: 300_000,
          hookTimeout: 300_000,
          // A busy machine draws a page late; a second would be too short.
          expect: { poll: { timeout: 15_000 } },
        },
      },
    ],
  },
});
