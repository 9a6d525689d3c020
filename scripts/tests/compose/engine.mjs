import { spawn } from 'node:child_process';
import { createWriteStream } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { runCommand } from '../../toolchain/command.mjs';

const START_MS = 20_000;

/**
 * A Docker engine: the one that runs, else one that is started here and ends with `stop`. Null where there is none, or
 * where it can't be started.
 *
 * @returns {Promise<{stop: () => Promise<void>} | null>}
 */
export async function findEngine() {
  if (await answers()) return { stop: async () => {} };
  const isRoot = process.getuid?.() === 0;
  if (!isRoot || (await runCommand('dockerd', ['--version'])).code !== 0) return null;
  const child = spawn('dockerd', [], { stdio: ['ignore', 'pipe', 'pipe'] });
  const log = createWriteStream(join(tmpdir(), 'openv0-dockerd.log'));
  child.stdout.pipe(log);
  child.stderr.pipe(log);
  const ended = new Promise((resolve) => child.once('close', resolve));
  const kill = () => void child.kill();
  process.once('exit', kill);
  const stop = async () => {
    process.off('exit', kill);
    child.kill();
    await ended;
  };
  for (const deadline = Date.now() + START_MS; Date.now() < deadline; await delay(250)) {
    if (child.exitCode !== null) return null;
    if (await answers()) return { stop };
  }
  await stop();
  return null;
}

async function answers() {
  return (await runCommand('docker', ['info'])).code === 0;
}
