import { createHash } from 'node:crypto';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { cacheFolder } from './cache-folder.mjs';
import { runCommand, runNpm } from './command.mjs';

/** What Nest's builder asks for; with an earlier 22 it breaks off. */
export const NEEDED_NODE = '22.22.3';
/** What they may still run on when nothing better can be had. */
export const LOWEST_NODE = '20.19.0';

const PINNED = '24.21.0';
/** npm packages that hold nothing but a Node binary, and the SHA-512 of each tarball. */
const BUILDS = {
  'linux-x64':
    'sha512-3nULszZ5X0fciYpG0t6TrdApJzAn8+FlINP6OiMX7V8HrvpATPN936U1LlReOJriLRa4e8yEqQBYCnLyPNAs7Q==',
  'linux-arm64':
    'sha512-FpJRPEz2OvvTLfjIOlNGFY9JLPMKgl5m+d4oGYBLg24kJ1mmvN1Zl/HPJgF4HDaJ51ISev1l1cRZ/DM+keXW5g==',
  'win-x64':
    'sha512-0ddSuAi9KnmYzfjJwKfFUO5YfljMVfa9smiGRQXmp5QGhm8KXk7xbqkFNeaPXVaL6sfZ5oGfCD7q8wWY/TnypA==',
};

/** Whether version `have` ("22.12.0", with or without a "v") is `wanted` or later. */
export function atLeast(have, wanted) {
  const [a, b] = [have, wanted].map((version) => version.replace(/^v/, '').split('.').map(Number.parseFloat));
  for (let i = 0; i < b.length; i++) {
    if ((a[i] ?? 0) !== b[i]) return (a[i] ?? 0) > b[i];
  }
  return true;
}

/**
 * Path of a Node that is new enough: from the cache, else fetched from the npm registry and checked against the
 * pinned sum. Throws an error that can be shown to the user.
 */
export async function pinnedNode(platform = process.platform, arch = process.arch) {
  const build = `${platform === 'win32' ? 'win' : platform}-${arch}`;
  const integrity = BUILDS[build];
  if (!integrity) throw new Error(`There is no pinned build for ${build} to fetch.`);
  const home = join(cacheFolder(), `node-${PINNED}`);
  const node = join(home, 'bin', platform === 'win32' ? 'node.exe' : 'node');
  if (await works(node)) return node;
  console.log(`This is Node ${process.versions.node}: fetching Node ${PINNED} once (about 45 MB) …`);
  mkdirSync(dirname(home), { recursive: true });
  const work = mkdtempSync(`${home}.`);
  try {
    await fetchBuild(`node-${build}@${PINNED}`, integrity, work);
    rmSync(home, { recursive: true, force: true });
    renameSync(join(work, 'package'), home);
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
  chmodSync(node, 0o755);
  if (!(await works(node))) throw new Error(`The fetched Node ${PINNED} does not run on this machine.`);
  return node;
}

async function works(node) {
  if (!existsSync(node)) return false;
  const { code, output } = await runCommand(node, ['--version'], { timeout: 10_000 });
  return code === 0 && output.trim() === `v${PINNED}`;
}

async function fetchBuild(name, integrity, folder) {
  const packed = await runNpm(['pack', name, '--silent', '--pack-destination', folder], { timeout: 300_000 });
  const file = readdirSync(folder).find((entry) => entry.endsWith('.tgz'));
  if (packed.code !== 0 || !file) {
    throw new Error(`Fetching ${name} from the npm registry failed:\n${packed.output.trim()}`);
  }
  const tarball = join(folder, file);
  if (sha512(tarball) !== integrity) throw new Error(`The sum of ${name} is not the pinned one: refused.`);
  const unpacked = await runCommand('tar', ['-xzf', tarball, '-C', folder]);
  if (unpacked.code !== 0) throw new Error(`Unpacking ${name} failed: ${unpacked.output.trim()}`);
}

function sha512(file) {
  return `sha512-${createHash('sha512').update(readFileSync(file)).digest('base64')}`;
}
