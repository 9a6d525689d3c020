/** `npm run ov0 -- <command>`: the operator's console, built when its sources changed. */
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from './build.mjs';
import { installPackages } from './toolchain/install.mjs';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..');

try {
  await installPackages(root);
  // What it prints may be read by a program.
  await build({ root, only: ['console'], say: (line) => process.stderr.write(`${line}\n`) });
} catch (error) {
  process.stderr.write(`${error.message}\n`);
  process.exit(3);
}
await import(pathToFileURL(join(root, 'dist', 'apps', 'console', 'main.js')).href);
