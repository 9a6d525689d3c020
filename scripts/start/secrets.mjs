import { createPublicKey, generateKeyPairSync, randomBytes } from 'node:crypto';
import { chmodSync, existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Letters, digits, `_` and `-`, a letter first: nats-server reads passwords from its configuration's variables, where
 * `10k` or `true` would not be text.
 */
export function randomPassword() {
  return `p${randomBytes(24).toString('base64url')}`;
}

/** The names of the variables that a nats-server configuration needs ("GATEWAY_PW"), comments aside. */
export function passwordVariables(config) {
  const text = config.replace(/#.*$/gm, '');
  return [...new Set([...text.matchAll(/\$([A-Z][A-Z0-9_]*_PW)\b/g)].map(([, name]) => name))];
}

/**
 * A new pair of JWK Sets (RFC 7517) with one Ed25519 key: `signing` holds the private key, `verifying` the public one.
 */
export function newKeySets() {
  const { privateKey } = generateKeyPairSync('ed25519');
  const about = { kid: randomBytes(8).toString('hex'), use: 'sig', alg: 'EdDSA' };
  return {
    signing: { keys: [{ ...privateKey.export({ format: 'jwk' }), ...about }] },
    verifying: { keys: [{ ...createPublicKey(privateKey).export({ format: 'jwk' }), ...about }] },
  };
}

/**
 * The secrets in `<dataDir>`, made at the first start and kept; readable by the owner alone. Passwords that a newer
 * configuration asks for are added.
 *
 * @param {string} dataDir
 * @param {string[]} variables from `passwordVariables`
 * @returns {{passwords: Record<string, string>, signingKeys: string, verifyingKeys: string}} the keys as file names
 */
export function openSecrets(dataDir, variables) {
  mkdirSync(dataDir, { recursive: true, mode: 0o700 });
  const passwordFile = join(dataDir, 'nats-passwords.json');
  const signingKeys = join(dataDir, 'signing-keys.json');
  const verifyingKeys = join(dataDir, 'verifying-keys.json');
  const passwords = existsSync(passwordFile) ? readSecret(passwordFile) : {};
  const missing = variables.filter((name) => !passwords[name]);
  for (const name of missing) passwords[name] = randomPassword();
  if (missing.length > 0) writeSecret(passwordFile, passwords);
  if (!existsSync(signingKeys)) writeSecret(signingKeys, newKeySets().signing);
  if (!existsSync(verifyingKeys)) writeSecret(verifyingKeys, publicSet(readSecret(signingKeys)));
  for (const file of [passwordFile, signingKeys, verifyingKeys].filter(existsSync)) chmodSync(file, 0o600);
  return { passwords, signingKeys, verifyingKeys };
}

/** Writes JSON that its owner alone can read; whoever reads sees the old file or the new one, never half of it. */
export function writeSecret(file, value) {
  writeFileSync(`${file}.new`, `${JSON.stringify(value, null, 2)}\n`, { mode: 0o600 });
  renameSync(`${file}.new`, file);
}

/** The pair of JWK Sets, as `newKeySets` makes it, of which a file has the signing one. */
export function keySetsIn(file) {
  const signing = readSecret(file);
  return { signing, verifying: publicSet(signing) };
}

function publicSet({ keys }) {
  return { keys: keys.map(({ d: _private, ...rest }) => rest) };
}

function readSecret(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    throw new Error(`${file} can't be read: ${error.message}. Without it, sessions can't be opened again.`, {
      cause: error,
    });
  }
}
