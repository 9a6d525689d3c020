/**
 * Runs a TypeScript module of this repository as a process of its own, aliases and all: `node run-module.mjs file.ts`.
 */
import { runnerImport } from 'vite';

const [file] = process.argv.slice(2);
await runnerImport(file, { resolve: { tsconfigPaths: true }, logLevel: 'error' });
