import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { makeComposeSecrets, withVariables } from './compose-secrets.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
let folder: string;
let options: { root: string; envFile: string; secretsDir: string; say: () => void };

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'compose-secrets-'));
  options = { root, envFile: join(folder, '.env'), secretsDir: join(folder, 'secrets'), say: () => {} };
});
afterAll(() => rmSync(folder, { recursive: true }));

const secret = (name: string) => readFileSync(join(options.secretsDir, name), 'utf8');
/** The files that the compose file mounts. */
const mounted = () =>
  [
    ...readFileSync(join(root, 'docker-compose.yml'), 'utf8').matchAll(/\$\{SECRETS_DIR:[^}]*\}\/([\w.-]+)/g),
  ].map(([, name]) => name!);

test('adds what is missing and keeps what is there; an empty value is missing', () => {
  const { text, added } = withVariables(
    'PORT=80\nA_PW=kept\nB_PW=\n# C_PW=no',
    ['A_PW', 'B_PW', 'C_PW'],
    () => 'new',
  );
  expect(added).toEqual(['B_PW', 'C_PW']);
  expect(text).toBe('PORT=80\nA_PW=kept\nB_PW=\n# C_PW=no\nB_PW=new\nC_PW=new\n');
});

test('makes every file that the compose file mounts, for a container to read whatever the umask', () => {
  writeFileSync(options.envFile, 'HTTPS_PORT=8443\n');
  const umask = process.umask(0o077);
  makeComposeSecrets(options);
  process.umask(umask);
  expect(mounted().length).toBeGreaterThan(5);
  for (const name of mounted()) {
    expect(statSync(join(options.secretsDir, name)).mode & 0o777, name).toBe(0o444);
  }
  expect(readFileSync(options.envFile, 'utf8')).toBe(`HTTPS_PORT=8443\nSECRETS_DIR=${options.secretsDir}\n`);
  expect(statSync(options.envFile).mode & 0o777).toBe(0o600);
  expect(statSync(options.secretsDir).mode & 0o777).toBe(0o700);
});

test('gives each service its own password and no other, and the broker all of them', () => {
  const all = secret('nats-passwords');
  const own = ['migrate', 'generation', 'gateway', 'operator'].map((user) => secret(`nats-${user}`).trim());
  expect(new Set(own).size).toBe(4);
  for (const [index, user] of ['MIGRATE', 'GENERATION', 'GATEWAY', 'OPERATOR'].entries()) {
    expect(all).toContain(`${user}_PW=${own[index]}\n`);
  }
  expect(all).toMatch(/^ROUTE_PW=p[\w-]{32}$/m);
  expect(secret('verifying-keys.json')).not.toContain('"d"');
  expect(secret('llm-api-key')).toBe('');
});

test('keeps what is there, and makes what was lost from what was kept', () => {
  const files = mounted().map((name) => [name, secret(name)] as const);
  makeComposeSecrets(options);
  for (const [name, text] of files) expect(secret(name), name).toBe(text);
  for (const name of ['verifying-keys.json', 'nats-gateway']) rmSync(join(options.secretsDir, name));
  makeComposeSecrets(options);
  for (const [name, text] of files) expect(secret(name), name).toBe(text);
  expect(existsSync(join(options.secretsDir, 'nats-gateway.new'))).toBe(false);
});
