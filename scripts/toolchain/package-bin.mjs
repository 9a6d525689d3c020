import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * The file behind a package's command, to run with `process.execPath`: works alike where commands are shell scripts and
 * where they are `.cmd` files.
 */
export function packageBin(root, packageName, command = packageName) {
  const folder = join(root, 'node_modules', packageName);
  const { bin } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  return join(folder, typeof bin === 'string' ? bin : bin[command]);
}
