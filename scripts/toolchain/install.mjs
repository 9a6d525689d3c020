import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runNpm } from './command.mjs';

/**
 * Installs the packages of the lock unless they are there. Packages' install scripts never run. Throws an error that
 * can be shown to the user.
 */
export async function installPackages(root) {
  const lock = readFileSync(join(root, 'package-lock.json'), 'utf8');
  const stamp = join(root, 'node_modules', '.openv0-stamp');
  const wanted = `${createHash('sha256').update(lock).digest('hex')} ${process.platform}-${process.arch}\n`;
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return;
  if (!installedByHand(root, lock)) {
    console.log('Installing packages …');
    const { code, output } = await runNpm(['ci', '--ignore-scripts', '--no-audit', '--no-fund'], {
      cwd: root,
    });
    if (code !== 0) throw new Error(`npm ci failed:\n${output.trim()}`);
  }
  writeFileSync(stamp, wanted);
}

/** npm leaves a lock of what it really installed; whoever ran npm in the folder needs no second installation. */
function installedByHand(root, lock) {
  const hidden = join(root, 'node_modules', '.package-lock.json');
  if (!existsSync(hidden)) return false;
  return missingPackages(JSON.parse(lock), JSON.parse(readFileSync(hidden, 'utf8'))).length === 0;
}

/**
 * The places ("node_modules/ws") of the lock whose package is absent or of another version. Optional packages count
 * only where they are present: most are other platforms'.
 *
 * @returns {string[]}
 */
export function missingPackages(lock, installed) {
  return Object.entries(lock.packages)
    .filter(([place, wanted]) => {
      if (place === '' || wanted.link) return false;
      const found = installed.packages?.[place];
      return found ? found.version !== wanted.version : !wanted.optional;
    })
    .map(([place]) => place);
}
