/**
 * `npm run compose:secrets`: what docker-compose.yml asks for, in `.secrets/`: a password for each of the broker's users,
 * the keys that sign and verify tokens, Grafana's password; and where that is, in `.env`. What is there already stays.
 */
import { chmodSync, existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { keySetsIn, newKeySets, passwordVariables, randomPassword } from './start/secrets.mjs';

/** The containers that log in to the broker: each gets its own password and no other. */
const USERS = ['migrate', 'generation', 'gateway', 'operator'];
/** The nodes of a cluster among themselves; its configuration is made at the start of each. */
const ROUTES = 'ROUTE_PW';

/**
 * The text of an environment file with a value for every variable that it lacks.
 *
 * @param {string} text
 * @param {string[]} variables
 * @param {(name: string) => string} [newValue]
 * @returns {{text: string, added: string[]}}
 */
export function withVariables(text, variables, newValue = randomPassword) {
  const present = new Set([...text.matchAll(/^\s*([A-Z][A-Z0-9_]*)=.+$/gm)].map(([, name]) => name));
  const added = variables.filter((name) => !present.has(name));
  const ended = text === '' || text.endsWith('\n') ? text : `${text}\n`;
  return { text: ended + added.map((name) => `${name}=${newValue(name)}\n`).join(''), added };
}

/**
 * Makes what is missing and says what it made.
 *
 * The files can be read by everyone, in a folder that only its owner can enter: a container's user is not the machine's,
 * and compose mounts a file as it is.
 *
 * @param {{root: string, envFile: string, secretsDir: string, say?: (line: string) => void}} options
 */
export function makeComposeSecrets({ root, envFile, secretsDir, say = console.log }) {
  mkdirSync(secretsDir, { recursive: true, mode: 0o700 });
  chmodSync(secretsDir, 0o700);
  const before = textOf(envFile);
  const env = withVariables(before, ['SECRETS_DIR'], () => secretsDir);
  if (env.text !== before) writeFileSync(envFile, env.text, { mode: 0o600 });
  chmodSync(envFile, 0o600);
  const made = [...makePasswords(root, secretsDir), ...makeKeys(secretsDir)];
  say(made.length > 0 ? `${secretsDir}: made ${made.join(', ')}` : `${secretsDir}: complete`);
}

/** All passwords in one file for the broker, and each service's alone in its own. */
function makePasswords(root, folder) {
  const config = readFileSync(join(root, 'deploy', 'nats.conf'), 'utf8');
  const file = join(folder, 'nats-passwords');
  const { text, added } = withVariables(textOf(file), [...passwordVariables(config), ROUTES]);
  if (added.length > 0) writeSecretFile(file, text);
  const passwords = Object.fromEntries([...text.matchAll(/^(\w+)=(.+)$/gm)].map(([, ...pair]) => pair));
  for (const user of USERS)
    writeIfOther(join(folder, `nats-${user}`), `${passwords[`${user.toUpperCase()}_PW`]}\n`);
  const others = { 'llm-api-key': () => '', 'grafana-admin': () => `${randomPassword()}\n` };
  const missing = Object.keys(others).filter((name) => !existsSync(join(folder, name)));
  for (const name of missing) writeSecretFile(join(folder, name), others[name]());
  return [...added, ...missing];
}

function makeKeys(folder) {
  const files = {
    signing: join(folder, 'signing-keys.json'),
    verifying: join(folder, 'verifying-keys.json'),
  };
  const missing = Object.keys(files).filter((kind) => !existsSync(files[kind]));
  if (missing.length === 0) return [];
  const keys = existsSync(files.signing) ? keySetsIn(files.signing) : newKeySets();
  for (const kind of missing) writeSecretFile(files[kind], `${JSON.stringify(keys[kind])}\n`);
  return missing.map((kind) => `${kind} keys`);
}

/** Whoever reads sees the old file or the new one, whatever the umask is. */
export function writeSecretFile(file, text) {
  writeFileSync(`${file}.new`, text, { mode: 0o600 });
  chmodSync(`${file}.new`, 0o444);
  renameSync(`${file}.new`, file);
}

function writeIfOther(file, text) {
  if (textOf(file) !== text) writeSecretFile(file, text);
}

function textOf(file) {
  return existsSync(file) ? readFileSync(file, 'utf8') : '';
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  process.chdir(resolve(dirname(fileURLToPath(import.meta.url)), '..'));
  makeComposeSecrets({ root: '.', envFile: '.env', secretsDir: './.secrets' });
}
