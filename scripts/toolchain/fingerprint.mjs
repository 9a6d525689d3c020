import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';

const SPEC = /\.(spec|e2e-spec|fault-spec|browser-spec|bench)\.tsx?$/;

/**
 * One hash over the contents and names of all files below `paths` (folders or files, relative to `root`; what does not
 * exist counts as that). Specs don't count: no build contains them.
 */
export function fingerprint(root, paths) {
  const hash = createHash('sha256');
  for (const file of paths.flatMap((path) => filesBelow(join(root, path))).sort()) {
    hash
      .update(`${relative(root, file)}\0`)
      .update(readFileSync(file))
      .update('\0');
  }
  return hash.digest('hex');
}

function filesBelow(path) {
  if (!existsSync(path)) return [];
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path, { withFileTypes: true })
    .filter((entry) => entry.name !== 'node_modules' && !entry.name.startsWith('.') && !SPEC.test(entry.name))
    .flatMap((entry) => filesBelow(join(path, entry.name)));
}
