/**
 * Finds a nats-server, or gets one. `node scripts/nats-server.mjs` prints its path.
 *
 * The order: `NATS_SERVER_BIN` → PATH → the user's cache → the official release, checked against its published sums →
 * built from source by Go → one error that names every remedy. `NATS_URL`, a server of one's own, comes before all of
 * them: whoever reads it needs no binary and does not ask here.
 */
import { accessSync, constants, existsSync, mkdirSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { cacheFolder } from './toolchain/cache-folder.mjs';
import { runCommand } from './toolchain/command.mjs';
import { fetchRelease } from './toolchain/nats-release.mjs';
import { atLeast } from './toolchain/node-runtime.mjs';

/** The version that is fetched or built. */
export const NATS_VERSION = '2.15.2';
/** The first version with the fast batch read that replay is made of. */
export const LOWEST_NATS = '2.15.0';

const FILE = process.platform === 'win32' ? 'nats-server.exe' : 'nats-server';

/**
 * Path of a nats-server ≥ 2.15. Throws an error that can be shown to the user.
 *
 * @param {{env?: NodeJS.ProcessEnv, say?: (line: string) => void, download?: typeof fetchRelease}} [options]
 *   `say` hears what takes a while
 */
export async function findNatsServer({ env = process.env, say = console.log, download = fetchRelease } = {}) {
  if (env.NATS_SERVER_BIN) return givenServer(env.NATS_SERVER_BIN);
  const tried = [];
  const onPath = await serverOnPath(env, tried);
  if (onPath) return onPath;
  const folder = join(cacheFolder(env), `nats-server-${NATS_VERSION}`);
  const cached = join(folder, FILE);
  if ((await versionOf(cached)) !== null) return cached;
  mkdirSync(folder, { recursive: true });
  for (const get of [downloaded, built]) {
    const problem = await get(folder, { env, say, download });
    if (problem === null && (await versionOf(cached)) !== null) return cached;
    tried.push(problem ?? 'What was fetched does not run here.');
  }
  throw new Error(remedies(tried));
}

async function givenServer(binary) {
  const version = await versionOf(binary);
  if (version === null) throw new Error(`NATS_SERVER_BIN: ${binary} is not a nats-server that runs here.`);
  if (atLeast(version, LOWEST_NATS)) return binary;
  throw new Error(`NATS_SERVER_BIN: ${binary} is version ${version}; ${LOWEST_NATS} or later is needed.`);
}

async function serverOnPath(env, tried) {
  for (const folder of (env.PATH ?? '').split(delimiter).filter(Boolean)) {
    const binary = join(folder, FILE);
    const version = executable(binary) ? await versionOf(binary) : null;
    if (version === null) continue;
    if (atLeast(version, LOWEST_NATS)) return binary;
    tried.push(`${binary} is version ${version}, older than ${LOWEST_NATS}.`);
  }
  return null;
}

async function downloaded(folder, { say, download }) {
  say(`Fetching nats-server ${NATS_VERSION} …`);
  try {
    await download(NATS_VERSION, folder);
    return null;
  } catch (error) {
    return `The official release could not be fetched: ${error.message}`;
  }
}

async function built(folder, { env, say }) {
  if ((await runCommand('go', ['version'], { env })).code !== 0)
    return 'Go, which could build it, is not installed.';
  say(`Building nats-server ${NATS_VERSION} with Go (about half a minute, once) …`);
  const { code, output } = await runCommand(
    'go',
    ['install', '-trimpath', '-ldflags=-s -w', `github.com/nats-io/nats-server/v2@v${NATS_VERSION}`],
    { env: { ...env, GOBIN: folder, GOFLAGS: '-mod=mod', CGO_ENABLED: '0' }, timeout: 600_000 },
  );
  return code === 0 ? null : `Building it with Go failed: ${output.trim().split('\n').slice(-3).join(' / ')}`;
}

/** The version that a binary reports ("2.15.2"), null if it is no nats-server. */
async function versionOf(binary) {
  if (!existsSync(binary)) return null;
  const { code, output } = await runCommand(binary, ['--version'], { timeout: 10_000 });
  return code === 0 ? (parseVersion(output) ?? null) : null;
}

/** "nats-server: v2.15.2" → "2.15.2"; anything else → undefined. */
export function parseVersion(output) {
  return /^nats-server: v(\d+\.\d+\.\d+)/m.exec(output)?.[1];
}

function executable(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function remedies(tried) {
  return [
    `No nats-server ${LOWEST_NATS} or later was found, and none could be fetched.`,
    ...tried.map((line) => `  · ${line}`),
    'Any one of these helps:',
    `  1. Install nats-server ${NATS_VERSION} (https://github.com/nats-io/nats-server/releases) so that it is on PATH.`,
    '  2. Name a binary: NATS_SERVER_BIN=/path/to/nats-server',
    '  3. Use a server that runs already: NATS_URL=nats://host:4222',
    '  4. Install Go (https://go.dev/dl); it builds nats-server from source here.',
  ].join('\n');
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  try {
    console.log(await findNatsServer({ say: console.error }));
  } catch (error) {
    console.error(error.message);
    process.exitCode = 1;
  }
}
