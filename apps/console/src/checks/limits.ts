import { readFileSync, statfsSync } from 'node:fs';
import type { Surroundings } from '../surroundings.js';
import { ok, warning, type Finding } from './finding.js';

/** What a gateway takes by default; each connection is a file, and it has some of its own. */
const CONNECTIONS = 20_000;
const OWN_FILES = 500;

/** What the machine allows. Of the processes of `npm start`, else of this one, which is likely to be like them. */
export async function lookAtLimits(surroundings: Surroundings): Promise<Finding[]> {
  const findings = filesFinding(surroundings.run?.pids.gateway);
  return surroundings.run ? [...findings, ...(await diskFinding(surroundings))] : findings;
}

function filesFinding(pid: number | undefined): Finding[] {
  const limit = openFiles(pid ?? 'self');
  if (limit === null) return [];
  const who = pid === undefined ? 'open files here' : 'open files of the gateway';
  if (limit >= CONNECTIONS + OWN_FILES) return [ok('limits', who, String(limit))];
  const advice = `It takes ${CONNECTIONS} connections by default: ulimit -n ${CONNECTIONS + OWN_FILES} before its start (of containers: default-ulimits of the Docker daemon), or a lower MAX_CONNECTIONS.`;
  return [warning('limits', who, String(limit), advice)];
}

/** Null where there is no /proc. */
function openFiles(pid: number | 'self'): number | null {
  try {
    const text = /^Max open files\s+(\d+|unlimited)/m.exec(readFileSync(`/proc/${pid}/limits`, 'utf8'))?.[1];
    if (text === undefined) return null;
    return text === 'unlimited' ? Infinity : Number(text);
  } catch {
    return null;
  }
}

async function diskFinding(surroundings: Surroundings): Promise<Finding[]> {
  const { bavail, bsize } = statfsSync(surroundings.dataDir);
  const free = bavail * bsize;
  const streams = await (await surroundings.log()).streams();
  const toCome = streams.reduce(
    (sum, { config, state }) => sum + Math.max(0, Number(config.max_bytes) - state.bytes),
    0,
  );
  const found = `${gib(free)} free, the streams may take ${gib(toCome)} more`;
  if (free > toCome) return [ok('limits', 'disk', found)];
  const advice =
    'The disk would be full before the streams are: make room, or set STREAM_DISK_BYTES to its size and migrate with ALLOW_SHRINK=true.';
  return [warning('limits', 'disk', found, advice)];
}

function gib(bytes: number): string {
  return `${(bytes / 1024 ** 3).toFixed(1)} GiB`;
}
