import { join } from 'node:path';
import { runCommand } from '../../toolchain/command.mjs';

/** What the Dockerfile starts from. */
export const BASE_IMAGES = ['node:24-slim', 'nats:2.15-alpine', 'caddy:2.11-alpine'];

/**
 * Makes sure that images are here: pulled, or made from this machine's packages where none can be.
 *
 * @param {string} root
 * @param {(line: string) => void} say
 * @param {string[]} [images]
 * @returns {Promise<boolean>} whether stand-ins were made now
 */
export async function provideImages(root, say, images = BASE_IMAGES) {
  const missing = [];
  let reachable = true;
  for (const image of images) {
    if ((await runCommand('docker', ['image', 'inspect', image])).code === 0) continue;
    if (reachable) say(`Pulling ${image} …`);
    // One that can't be pulled tells of all.
    reachable &&= (await runCommand('docker', ['pull', '-q', image], { timeout: 300_000 })).code === 0;
    if (!reachable) missing.push(image);
  }
  if (missing.length === 0) return false;
  say(`${missing.join(', ')} can't be pulled: making local stand-ins (a minute or two) …`);
  const script = join(root, 'scripts', 'stand-in-images.sh');
  const made = await runCommand('bash', [script, ...missing], { timeout: 900_000 });
  if (made.code !== 0) throw new Error(`The stand-in images could not be made:\n${made.output.trim()}`);
  return true;
}
