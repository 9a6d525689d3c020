/**
 * Runs one benchmark: `node libs/bench/run.mjs fan-out`. The sources are loaded as they are, aliases and all.
 */
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

const [name, ...options] = process.argv.slice(2);
if (!name) {
  console.error('Which one? For example: node libs/bench/run.mjs fan-out');
  process.exit(1);
}
const file = fileURLToPath(new URL(`src/${name}.bench.ts`, import.meta.url));
const { module } = await runnerImport(file, { resolve: { tsconfigPaths: true }, logLevel: 'error' });
await module.run(Object.fromEntries(options.map((option) => option.replace(/^--/, '').split('='))));
process.exit(0);
