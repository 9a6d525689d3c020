import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const root = fileURLToPath(new URL('../..', import.meta.url));
const fault = process.env.FAULTS === '1' ? ['{apps,libs}/**/{*.fault-spec,journeys.browser-spec}.ts'] : [];

/**
 * `unit` is pure and quick. `e2e` starts real parts (nats-server, the built services). `browser` drives a real
 * Chromium over the whole stack. Fault suites run in their small profile under `e2e`, in full under `faults`; so do the
 * journeys of windows, whose small profile is under `browser`.
 */
export default defineConfig({
  root,
  resolve: { tsconfigPaths: true },
  test: {
    projects: [
      {
        extends: true,
        test: { name: 'unit', include: ['{apps,libs,scripts}/**/*.spec.{ts,tsx}'], testTimeout: 20_000 },
      },
      {
        extends: true,
        test: {
          name: 'e2e',
          include: ['{apps,libs,scripts}/**/*.e2e-spec.ts', '{apps,libs}/**/*.fault-spec.ts'],
          testTimeout: 60_000,
          hookTimeout: 60_000,
          fileParallelism: false,
        },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          include: ['{apps,libs}/**/*.browser-spec.ts'],
          testTimeout: 120_000,
          hookTimeout: 120_000,
          fileParallelism: false,
        },
      },
      {
        extends: true,
        test: {
          name: 'faults',
          include: fault,
          testTimeout: 600_000,
          hookTimeout: 120_000,
          fileParallelism: false,
        },
      },
    ],
  },
});
