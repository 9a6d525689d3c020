import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeSecretFile } from '../compose-secrets.mjs';
import { newKeySets } from '../start/secrets.mjs';

/**
 * A new key that signs; the old ones go on verifying. Everybody knows it before anybody signs with it, so no token is
 * ever shown to a service that can't judge it.
 *
 * @param {string} folder with the secrets
 * @param {(service: string) => Promise<unknown>} roll
 */
export async function rotateKeys(folder, roll) {
  const old = signingKeys(folder);
  const [fresh] = newKeySets().signing.keys;
  writeKeys(folder, [...old, fresh]);
  await roll('gateway');
  await roll('generation');
  writeKeys(folder, [fresh, ...old]);
  await roll('generation');
}

/** Only the key that signs stays: tokens of the others end now. The longest live 30 days. */
export async function retireKeys(folder, roll) {
  const [current] = signingKeys(folder);
  writeKeys(folder, [current]);
  await roll('gateway');
  await roll('generation');
}

function signingKeys(folder) {
  return JSON.parse(readFileSync(join(folder, 'signing-keys.json'), 'utf8')).keys;
}

/** The first signs, all verify; the gateway's file has no private part. */
function writeKeys(folder, keys) {
  const verifying = keys.map(({ d: _private, ...rest }) => rest);
  writeSecretFile(join(folder, 'verifying-keys.json'), `${JSON.stringify({ keys: verifying })}\n`);
  writeSecretFile(join(folder, 'signing-keys.json'), `${JSON.stringify({ keys })}\n`);
}
