import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { configDefaults, defineConfig } from 'vitest/config';
// @ts-expect-error plain JavaScript, whose types are checked among the scripts
import { fullProfiles } from '../../scripts/tests/full-profiles.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const full: string[] =
  process.env.FAULTS === '1' ? fullProfiles(root).map(({ path }: { path: string }) => path) : [];
const parts = ['{apps,libs,scripts}/**/*.e2e-spec.ts', '{apps,libs}/**/*.fault-spec.ts'];
/** They read the same words of all languages, and change nothing: what one has loaded serves the next. */
const words = ['apps/generation/src/builtin/**/*.spec.ts'];
const windows = ['{apps,libs}/**/*.browser-spec.ts'];

const cores = availableParallelism();

/** Their bounds are times, of services or of a page's frames and tasks: nothing else may use the machine meanwhile. */
const timedParts = ['apps/{generation/src/runs/runs,gateway/src/sockets/faults}.e2e-spec.ts'];
const timedWindows = ['libs/testing/src/{page-cost,preview-calm,long-session}.browser-spec.ts'];

/**
 * `unit` is pure and quick. `e2e` starts real parts (nats-server, the built services). `browser` drives a real
 * Chromium over the whole stack. Fault suites run in their small profile under `e2e`, in full under `faults`; so does
 * every other suite that has a full profile, whose small one is under `browser` or `e2e`.
 *
 * Files run at the same time, more of them than there are cores where most of the time is waiting: so each takes its
 * ports from `free-port.ts` and has folders of its own. What measures time runs alone, after the others.
 */
export default defineConfig({
  root,
  resolve: { tsconfigPaths: true },
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['{apps,libs,scripts}/**/*.spec.{ts,tsx}'],
          exclude: [...configDefaults.exclude, ...words],
          testTimeout: 20_000,
          maxWorkers: cores,
        },
      },
      {
        extends: true,
        test: { name: 'unit words', include: words, testTimeout: 20_000, maxWorkers: cores, isolate: false },
      },
      {
        extends: true,
        test: {
          name: 'e2e',
          include: parts,
          exclude: [...configDefaults.exclude, ...timedParts],
          testTimeout: 120_000,
          hookTimeout: 120_000,
          maxWorkers: Math.min(cores + 1, 6),
          sequence: { groupOrder: 1 },
        },
      },
      {
        extends: true,
        test: {
          name: 'e2e alone',
          include: timedParts,
          testTimeout: 120_000,
          hookTimeout: 120_000,
          fileParallelism: false,
          sequence: { groupOrder: 2 },
        },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          include: windows,
          exclude: [...configDefaults.exclude, ...timedWindows],
          testTimeout: 120_000,
          hookTimeout: 120_000,
          maxWorkers: Math.min(cores, 4),
          sequence: { groupOrder: 3 },
        },
      },
      {
        extends: true,
        test: {
          name: 'browser alone',
          include: timedWindows,
          testTimeout: 120_000,
          hookTimeout: 120_000,
          fileParallelism: false,
          sequence: { groupOrder: 4 },
        },
      },
      {
        extends: true,
        test: {
          name: 'faults',
          include: full,
          testTimeout: 600_000,
          hookTimeout: 120_000,
          fileParallelism: false,
          sequence: { groupOrder: 5 },
        },
      },
    ],
  },
});
