import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    // `npm test` also runs the browser project; `npm run check` leaves it out.
    projects: [
      {
        test: {
          name: 'unit',
          include: ['src/**/*.test.ts', 'src/**/*.test.tsx', 'test/**/*.test.ts'],
          exclude: ['test/browser/**'],
          globalSetup: ['./test/support/postgres-setup.ts'],
          testTimeout: 30_000,
          // Some files publish a whole shop before they begin.
          hookTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'browser',
          include: ['test/browser/**/*.test.ts'],
          testTimeout: 60_000,
          hookTimeout: 60_000,
          fileParallelism: false,
        },
      },
    ],
    reporters: ['default', './test/support/summary-reporter.ts'],
  },
});
