/**
 * `npm run compose:secrets`: what docker-compose.yml asks for. Passwords of the broker's users go into `.env`, the keys
 * that sign and verify tokens into `.secrets/`. What is there already stays as it is.
 */
import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { keySetsIn, newKeySets, passwordVariables, randomPassword } from './start/secrets.mjs';

/**
 * The text of an environment file with a password for every variable that it lacks.
 *
 * @param {string} text
 * @param {string[]} variables
 * @returns {{text: string, added: string[]}}
 */
export function withPasswords(text, variables, newPassword = randomPassword) {
  const present = new Set([...text.matchAll(/^\s*([A-Z][A-Z0-9_]*)=.+$/gm)].map(([, name]) => name));
  const added = variables.filter((name) => !present.has(name));
  const ended = text === '' || text.endsWith('\n') ? text : `${text}\n`;
  return { text: ended + added.map((name) => `${name}=${newPassword()}\n`).join(''), added };
}

/**
 * Makes what is missing and says what it made.
 *
 * The key files can be read by everyone, in a folder that only its owner can enter: a container's user is not the
 * machine's, and compose mounts a file as it is.
 *
 * @param {{root: string, envFile: string, secretsDir: string, say?: (line: string) => void}} options
 */
export function makeComposeSecrets({ root, envFile, secretsDir, say = console.log }) {
  const variables = passwordVariables(readFileSync(join(root, 'deploy', 'nats.conf'), 'utf8'));
  const before = existsSync(envFile) ? readFileSync(envFile, 'utf8') : '';
  const { text, added } = withPasswords(before, variables);
  if (added.length > 0) writeFileSync(envFile, text, { mode: 0o600 });
  chmodSync(envFile, 0o600);
  say(added.length > 0 ? `${envFile}: made ${added.join(', ')}` : `${envFile}: complete`);
  mkdirSync(secretsDir, { recursive: true, mode: 0o700 });
  chmodSync(secretsDir, 0o700);
  const files = {
    signing: join(secretsDir, 'signing-keys.json'),
    verifying: join(secretsDir, 'verifying-keys.json'),
  };
  if (existsSync(files.signing) && existsSync(files.verifying)) return say(`${files.signing}: there`);
  const keys = existsSync(files.signing) ? keySetsIn(files.signing) : newKeySets();
  for (const [kind, file] of Object.entries(files)) {
    if (!existsSync(file)) writeFileSync(file, `${JSON.stringify(keys[kind])}\n`);
    // Whatever the umask is.
    chmodSync(file, 0o444);
  }
  say(`${secretsDir}: made the keys that sign and verify tokens`);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const root = resolve(dirname(fileURLToPath(import.meta.url)), '..');
  makeComposeSecrets({ root, envFile: join(root, '.env'), secretsDir: join(root, '.secrets') });
}
