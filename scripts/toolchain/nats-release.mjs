import { createHash } from 'node:crypto';
import { mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runCommand } from './command.mjs';

const RELEASES = 'https://github.com/nats-io/nats-server/releases/download';
/** How long the release page may take to answer; where the network refuses it there is another way to go. */
const ANSWER_MS = 5_000;
const DOWNLOAD_MS = 120_000;

/**
 * Fetches the official build for this machine into `folder`, as `nats-server` or `nats-server.exe`, after comparing it
 * with the SHA-256 that the release publishes. Throws when anything is not as it should be.
 */
export async function fetchRelease(version, folder, platform = process.platform, arch = process.arch) {
  const name = releaseName(version, platform, arch);
  if (!name) throw new Error(`there is none for ${platform}-${arch}`);
  const base = `${RELEASES}/v${version}`;
  const archive = `${name}.${platform === 'win32' ? 'zip' : 'tar.gz'}`;
  const sums = await get(`${base}/SHA256SUMS`, ANSWER_MS);
  const wanted = publishedSum(sums.toString('utf8'), archive);
  if (!wanted) throw new Error(`SHA256SUMS does not list ${archive}`);
  const bytes = await get(`${base}/${archive}`, DOWNLOAD_MS);
  if (createHash('sha256').update(bytes).digest('hex') !== wanted) {
    throw new Error(`the sum of ${archive} is not the published one`);
  }
  await unpack(bytes, archive, name, folder, platform === 'win32' ? 'nats-server.exe' : 'nats-server');
}

/** "nats-server-v2.15.2-linux-amd64", or null where nothing is released. */
export function releaseName(version, platform, arch) {
  const system = { linux: 'linux', darwin: 'darwin', win32: 'windows' }[platform];
  const processor = { x64: 'amd64', arm64: 'arm64' }[arch];
  return system && processor ? `nats-server-v${version}-${system}-${processor}` : null;
}

/** The lower-case hex sum of `file` in the text of a SHA256SUMS file, undefined when it is not there. */
export function publishedSum(text, file) {
  const line = text.split('\n').find((entry) => entry.trim().split(/\s+\*?/)[1] === file);
  return /^[0-9a-f]{64}/i.exec(line?.trim() ?? '')?.[0].toLowerCase();
}

async function get(url, timeoutMs) {
  const response = await fetch(url, { signal: AbortSignal.timeout(timeoutMs) }).catch((error) => {
    throw new Error(`${new URL(url).host}: ${error.cause?.code ?? error.name}`);
  });
  if (!response.ok) throw new Error(`${url} answered ${response.status}`);
  return Buffer.from(await response.arrayBuffer());
}

async function unpack(bytes, archive, name, folder, file) {
  const work = mkdtempSync(join(folder, 'unpack-'));
  try {
    writeFileSync(join(work, archive), bytes);
    const { code, output } = await runCommand('tar', ['-xf', archive], { cwd: work });
    if (code !== 0) throw new Error(`unpacking failed: ${output.trim()}`);
    renameSync(join(work, name, file), join(folder, file));
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}
