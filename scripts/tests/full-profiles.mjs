import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * The specs that have a full profile, which `FAULTS=1` chooses: the fault suites, and whatever else asks for it.
 *
 * @param {string} root
 * @returns {{path: string, text: string}[]} paths from the root
 */
export function fullProfiles(root) {
  return globSync('{apps,libs}/*/src/**/*-spec.{ts,tsx}', { cwd: root })
    .toSorted()
    .map((path) => ({ path, text: readFileSync(join(root, path), 'utf8') }))
    .filter(({ path, text }) => path.includes('.fault-spec.') || text.includes('process.env.FAULTS'));
}
