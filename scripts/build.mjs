/**
 * `npm run build`: the services, the migration and the page, into `dist/apps`. Only what changed since its last build:
 * the fingerprint of its sources is kept beside the result. `--force` builds everything.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { runCommand } from './toolchain/command.mjs';
import { withFileLock } from './toolchain/file-lock.mjs';
import { fingerprint } from './toolchain/fingerprint.mjs';
import { packageBin } from './toolchain/package-bin.mjs';

const SHARED = ['package-lock.json', 'tsconfig.json', 'scripts/toolchain/rspack.config.mjs'];
const SERVICE_LIBS = ['contracts', 'realtime', 'broker', 'platform'].map((lib) => `libs/${lib}/src`);
const PAGE_LIBS = ['contracts', 'client', 'react'].map((lib) => `libs/${lib}/src`);

/** What is built: from which sources, by which tool, and what must be there afterwards. */
const TARGETS = [
  { name: 'generation', tool: 'nest', sources: ['apps/generation/src', ...SERVICE_LIBS, 'nest-cli.json'] },
  {
    name: 'migrate',
    tool: 'nest',
    sources: ['apps/generation/src', ...SERVICE_LIBS, 'nest-cli.json'],
    result: 'generation/migrate.js',
  },
  { name: 'gateway', tool: 'nest', sources: ['apps/gateway/src', ...SERVICE_LIBS, 'nest-cli.json'] },
  {
    name: 'console',
    tool: 'nest',
    sources: ['apps/console/src', ...SERVICE_LIBS, 'nest-cli.json'],
  },
  { name: 'web', tool: 'vite', sources: ['apps/web', ...PAGE_LIBS], result: 'web/index.html' },
].map((target) => ({ result: `${target.name}/main.js`, ...target }));

const BUILD_MS = 300_000;

/**
 * Builds what changed. Says one line for it, nothing when there was nothing to do. Several processes at once build once.
 *
 * @param {{root: string, say?: (line: string) => void, force?: boolean, only?: string[]}} options
 *   `only`: the targets of these names; all by default
 * @throws {Error} with the tools' whole output when a build fails
 */
export async function build({ root, say = console.log, force = false, only = [] }) {
  mkdirSync(join(root, 'dist'), { recursive: true });
  await withFileLock(join(root, 'dist', '.building'), async () => {
    const stale = staleTargets(root, force).filter(({ name }) => only.length === 0 || only.includes(name));
    if (stale.length === 0) return;
    const began = Date.now();
    say(`Building ${stale.map((target) => target.name).join(', ')} …`);
    await buildTargets(root, stale);
    writeStamps(root, stale);
    say(`Built in ${((Date.now() - began) / 1000).toFixed(1)} s.`);
  });
}

/** The targets whose sources are not those of their last build, with the fingerprint of the sources as `print`. */
function staleTargets(root, force) {
  const stamps = readStamps(root);
  return TARGETS.map((target) => ({
    ...target,
    print: fingerprint(root, [...SHARED, ...target.sources]),
  })).filter(
    ({ name, print, result }) =>
      force || stamps[name] !== print || !existsSync(join(root, 'dist', 'apps', result)),
  );
}

async function buildTargets(root, targets) {
  const namesOf = (wanted) => targets.filter((target) => target.tool === wanted).map((target) => target.name);
  const jobs = [];
  const services = namesOf('nest');
  if (services.length > 0)
    jobs.push(tool(root, 'Nest', packageBin(root, '@nestjs/cli', 'nest'), ['build', ...services]));
  if (namesOf('vite').length > 0) jobs.push(tool(root, 'Vite', packageBin(root, 'vite'), viteArguments));
  await allOf(jobs);
  const missing = targets.find(({ result }) => !existsSync(join(root, 'dist', 'apps', result)));
  if (missing) throw new Error(`The build made no dist/apps/${missing.result}.`);
}

const viteArguments = ['build', '--config', join('apps', 'web', 'vite.config.ts'), '--logLevel', 'warn'];

async function tool(root, title, file, args) {
  const env = { ...process.env, NODE_ENV: 'production' };
  const { code, output } = await runCommand(process.execPath, [file, ...args], {
    cwd: root,
    env,
    timeout: BUILD_MS,
  });
  if (code !== 0) throw new Error(`${title} could not build:\n${output.trim()}`);
}

/** Waits for all of them, so that none goes on in the background, and reports every failure. */
async function allOf(jobs) {
  const failed = (await Promise.allSettled(jobs)).filter((outcome) => outcome.status === 'rejected');
  if (failed.length > 0) throw new Error(failed.map((outcome) => outcome.reason.message).join('\n\n'));
}

const stampFile = (root) => join(root, 'dist', '.stamps.json');

function readStamps(root) {
  try {
    return JSON.parse(readFileSync(stampFile(root), 'utf8'));
  } catch {
    return {};
  }
}

function writeStamps(root, targets) {
  const stamps = {
    ...readStamps(root),
    ...Object.fromEntries(targets.map(({ name, print }) => [name, print])),
  };
  writeFileSync(stampFile(root), `${JSON.stringify(stamps, null, 2)}\n`);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const root = resolve(dirname(fileURLToPath(import.meta.url)), '..');
  try {
    await build({ root, force: process.argv.includes('--force') });
  } catch (error) {
    console.error(error.message);
    process.exitCode = 1;
  }
}
