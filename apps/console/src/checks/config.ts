import { readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Surroundings } from '../surroundings.js';
import { ok, warning, wrong, type Finding } from './finding.js';

/** Files and what is in them: before anything is asked over a network. */
export async function lookAtConfig(surroundings: Surroundings): Promise<Finding[]> {
  await surroundings.signer();
  return [keysFinding(surroundings.keysFile), ...pairFinding(surroundings)];
}

/** Where containers have their secrets: whoever else is in there is the same user. */
const OWN_FOLDER = '/run/secrets';

function keysFinding(file: string): Finding {
  const isClosed = (path: string): boolean => (statSync(path).mode & 0o077) === 0;
  const folder = dirname(file);
  if (process.platform === 'win32' || folder === OWN_FOLDER || isClosed(file) || isClosed(folder))
    return ok('config', 'signing keys', file);
  return warning(
    'config',
    'signing keys',
    `${file} can be read by others`,
    `chmod 600 ${file}, or keep its folder closed`,
  );
}

/** Beside the private keys `npm start` and `compose:secrets` keep the public ones, which the gateway reads. */
function pairFinding({ keysFile }: Surroundings): Finding[] {
  const file = join(keysFile, '..', 'verifying-keys.json');
  const publics = idsIn(file);
  const privates = idsIn(keysFile);
  if (!publics || !privates) return [];
  const unknown = privates.filter((id) => !publics.includes(id));
  if (unknown.length === 0) return [ok('config', 'public keys', `${publics.length} in ${file}`)];
  return [
    wrong(
      'config',
      'public keys',
      `${file} lacks ${unknown.join(', ')}`,
      'The gateway can’t know tokens of that key: remove the file and start again, or add the public part.',
    ),
  ];
}

function idsIn(file: string): string[] | null {
  try {
    const { keys } = JSON.parse(readFileSync(file, 'utf8')) as { keys: { kid?: string }[] };
    return keys.map(({ kid }) => kid ?? '');
  } catch {
    return null;
  }
}
