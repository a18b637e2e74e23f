import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    testTimeout: 120_000,
    // Some build or pack the command first.
    hookTimeout: 180_000,
    // The core is pure, so files can share modules: loading them anew for each file would take most of the time.
    isolate: false,
    // All processors: many tests wait for programs that they start.
    maxWorkers: '100%',
    coverage: {
      provider: 'v8',
      include: ['src/**/*.ts'],
      // The command line runs as a program of its own in the tests, where its coverage is not counted.
      exclude: ['src/cli.ts', 'src/testing.ts', 'src/**/*.generated.ts', 'src/rules/index.ts'],
      reporter: ['text-summary', 'json-summary'],
      thresholds: { branches: 90 },
    },
  },
});
