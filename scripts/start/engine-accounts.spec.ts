import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { withEngineAccounts } from './engine-accounts.mjs';
import { passwordVariables } from './secrets.mjs';

const config = readFileSync(new URL('../../deploy/nats.conf', import.meta.url), 'utf8');

test('the configuration with the engine demo is the one that is there', () => {
  expect(withEngineAccounts(config, ['demo'])).toBe(config);
});

test('each engine has an account, and nothing in it is another’s', () => {
  const made = withEngineAccounts(config, ['one', 'two_2']);
  expect(passwordVariables(made).filter((name) => name.startsWith('ENGINE_'))).toEqual([
    'ENGINE_ONE_PW',
    'ENGINE_TWO_2_PW',
  ]);
  expect(made).not.toMatch(/demo/i);
  const [, second = ''] = /^ {2}ENGINE_TWO_2 \{\n([\s\S]*?)^ {2}\}\n/m.exec(made) ?? [];
  expect(second).toContain('"ingest.two_2.*"');
  expect(second).not.toContain('one');
});

test('without engines there is no account for one', () => {
  const made = withEngineAccounts(config, []);
  expect(made).not.toMatch(/engine_/i);
  expect(made.split('{').length).toBe(made.split('}').length);
  expect(() => withEngineAccounts(made, ['demo'])).toThrow(/ENGINE_DEMO/);
});
