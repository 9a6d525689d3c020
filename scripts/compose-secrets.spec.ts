import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { makeComposeSecrets, withPasswords } from './compose-secrets.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));

test('adds what is missing and keeps what is there; an empty value is missing', () => {
  const { text, added } = withPasswords(
    'PORT=80\nA_PW=kept\nB_PW=\n# C_PW=no',
    ['A_PW', 'B_PW', 'C_PW'],
    () => 'new',
  );
  expect(added).toEqual(['B_PW', 'C_PW']);
  expect(text).toBe('PORT=80\nA_PW=kept\nB_PW=\n# C_PW=no\nB_PW=new\nC_PW=new\n');
});

test('makes all secrets of the compose file once, for a container to read whatever the umask', () => {
  const folder = mkdtempSync(join(tmpdir(), 'compose-secrets-'));
  try {
    const options = {
      root,
      envFile: join(folder, '.env'),
      secretsDir: join(folder, 'secrets'),
      say: () => {},
    };
    writeFileSync(options.envFile, 'PORT=8080\n');
    const umask = process.umask(0o077);
    makeComposeSecrets(options);
    process.umask(umask);
    for (const name of ['signing-keys.json', 'verifying-keys.json']) {
      expect(statSync(join(options.secretsDir, name)).mode & 0o777).toBe(0o444);
    }
    const made = readFileSync(options.envFile, 'utf8');
    const wanted = readFileSync(join(root, 'docker-compose.yml'), 'utf8').matchAll(/\$\{(\w+_PW):\?/g);
    for (const [, name] of wanted) expect(made).toMatch(new RegExp(`^${name}=\\S+$`, 'm'));
    expect(statSync(options.envFile).mode & 0o777).toBe(0o600);
    expect(statSync(options.secretsDir).mode & 0o777).toBe(0o700);
    const keys = readFileSync(join(options.secretsDir, 'signing-keys.json'), 'utf8');
    makeComposeSecrets(options);
    expect(readFileSync(options.envFile, 'utf8')).toBe(made);
    expect(readFileSync(join(options.secretsDir, 'signing-keys.json'), 'utf8')).toBe(keys);
    const verifying = join(options.secretsDir, 'verifying-keys.json');
    const publicKeys = readFileSync(verifying, 'utf8');
    rmSync(verifying);
    makeComposeSecrets(options);
    expect(JSON.parse(readFileSync(verifying, 'utf8'))).toEqual(JSON.parse(publicKeys));
    expect(publicKeys).not.toContain('"d"');
  } finally {
    rmSync(folder, { recursive: true });
  }
});
