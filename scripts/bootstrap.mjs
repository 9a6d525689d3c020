#!/usr/bin/env node
/**
 * `node scripts/bootstrap.mjs <script> [arguments]` runs a script of this repository under a Node that is new enough. It
 * has no dependencies and runs on Node 20, because that is what a machine may have: there it fetches a pinned build
 * once, into the user's cache folder, and starts itself again. Scripts that need packages install them first
 * (toolchain/install.mjs).
 */
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, dirname, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { atLeast, LOWEST_NODE, NEEDED_NODE, pinnedNode } from './toolchain/node-runtime.mjs';
import { watchParent } from './toolchain/parent.mjs';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..');
const [script, ...rest] = process.argv.slice(2);

if (script === undefined || !existsSync(resolve(root, script))) {
  fail(
    `Usage: node scripts/bootstrap.mjs <script> [arguments]${script ? ` (${script} does not exist)` : ''}`,
  );
} else if (atLeast(process.versions.node, NEEDED_NODE)) {
  await run();
} else {
  await runUnderPinnedNode();
}

async function run() {
  const file = resolve(root, script);
  process.argv = [process.argv[0], file, ...rest];
  await import(pathToFileURL(file).href);
}

async function runUnderPinnedNode() {
  const old = process.versions.node;
  try {
    const node = await pinnedNode();
    reExecute(node);
  } catch (error) {
    const reason = `This is Node ${old}, and Node ${NEEDED_NODE} or later is wanted. ${error.message}`;
    if (!atLeast(old, LOWEST_NODE)) return fail(`${reason}\nPlease install it from https://nodejs.org.`);
    console.error(`${reason}\nGoing on with Node ${old}, which may work but is past its end of life.`);
    await run();
  }
}

/** The new process has its own `node` first on PATH, so that every npm and npx below it uses that one too. */
function reExecute(node) {
  const env = { ...process.env, PATH: `${dirname(node)}${delimiter}${process.env.PATH ?? ''}` };
  const child = spawn(node, [fileURLToPath(import.meta.url), script, ...rest], {
    stdio: 'inherit',
    env,
  });
  process.on('SIGINT', () => child.kill('SIGINT'));
  process.on('SIGTERM', () => child.kill('SIGTERM'));
  process.on('SIGHUP', () => child.kill('SIGHUP'));
  watchParent(() => child.kill('SIGTERM'));
  child.on('error', (error) => fail(`Could not start ${node}: ${error.message}`));
  child.on('exit', (code, signal) => {
    process.exitCode = code ?? (signal === 'SIGINT' ? 130 : 1);
    process.exit();
  });
}

function fail(message) {
  console.error(message);
  process.exitCode = 1;
}
