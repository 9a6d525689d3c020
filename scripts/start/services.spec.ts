import { expect, test } from 'vitest';
import { memoryLimit, natsSpec, nodeProcess, ownBrokerPasswords, webServiceSpec } from './services.mjs';

const base = { root: '/r', nats: 'nats://127.0.0.1:4222', file: 'gateway/main.js', name: 'gateway' };

test('a service gets its own password and no other', () => {
  const env = {
    LOG_LEVEL: 'debug',
    NATS_MIGRATE_PASSWORD: 'm',
    NATS_GATEWAY_PASSWORD: 'g',
    npm_command: 'x',
  };
  const { env: given } = nodeProcess({
    ...base,
    env,
    passwords: { gateway: 'g', generation: 'h', migrate: 'm' },
  });
  expect(given).toEqual({
    LOG_LEVEL: 'debug',
    NODE_ENV: 'production',
    NO_COLOR: '1',
    NATS_URL: 'nats://127.0.0.1:4222',
    NATS_USER: 'gateway',
    NATS_PASSWORD: 'g',
  });
});

test('the key of the language model is for the service that asks it', () => {
  const env = { LLM_API_KEY: 'k' };
  const given = (name: string) => nodeProcess({ ...base, name, env, passwords: null }).env;
  expect(given('generation')).toMatchObject(env);
  expect(given('gateway')).not.toHaveProperty('LLM_API_KEY');
  expect(given('migrate')).not.toHaveProperty('LLM_API_KEY');
});

test('a broker without accounts gets no user', () => {
  const { env } = nodeProcess({ ...base, env: {}, passwords: null });
  expect(env).not.toHaveProperty('NATS_USER');
});

test("one's own broker has all passwords or none", () => {
  const all = { NATS_MIGRATE_PASSWORD: 'm', NATS_GENERATION_PASSWORD: 'h', NATS_GATEWAY_PASSWORD: 'g' };
  expect(ownBrokerPasswords({})).toBeNull();
  expect(ownBrokerPasswords(all)).toEqual({ migrate: 'm', generation: 'h', gateway: 'g' });
  expect(() => ownBrokerPasswords({ ...all, NATS_GATEWAY_PASSWORD: '' })).toThrow(
    /not NATS_GATEWAY_PASSWORD\./,
  );
});

test('addresses that the user gave are kept', () => {
  const options = {
    port: 1,
    metricsPort: 0,
    pageUrl: 'http://p',
    gatewayUrl: 'http://g',
    keys: '/k',
    host: '::',
  };
  const process = nodeProcess({ ...base, env: { PUBLIC_URL: 'https://example.org' }, passwords: null });
  expect(webServiceSpec(process, options).env).toMatchObject({
    PORT: '1',
    HOST: '::',
    METRICS_PORT: '0',
    PUBLIC_URL: 'https://example.org',
    GATEWAY_PUBLIC_URL: 'http://g',
    TOKEN_KEYS: '/k',
  });
});

test('a gateway that is told how long to drain gets that time before it is killed', () => {
  const options = { port: 1, metricsPort: 0, pageUrl: 'p', gatewayUrl: 'g', keys: '/k', host: '::' };
  const given = (env: Record<string, string>) =>
    webServiceSpec(nodeProcess({ ...base, passwords: null, env }), options);
  expect(given({}).env).toMatchObject({ DRAIN_MS: '0' });
  expect(given({ DRAIN_MS: '20000' })).toMatchObject({ env: { DRAIN_MS: '20000' }, graceMs: 35_000 });
});

test('nats-server hears on the loopback address only and has every password', () => {
  const spec = natsSpec({
    config: '/d/nats.conf',
    binary: 'n',
    port: 5,
    root: '/r',
    dataDir: '/d',
    passwords: { A_PW: 'a' },
    env: { PORT: '1' },
  });
  expect(spec.args.join(' ')).toBe('-c /d/nats.conf -n openv0 -a 127.0.0.1 -p 5 -sd /d/nats');
  expect(spec.env).toMatchObject({ A_PW: 'a', GOMEMLIMIT: expect.stringMatching(/^\d+MiB$/) });
  expect(spec.env).not.toHaveProperty('PORT');
});

test('its memory limit follows the machine', () => {
  const GiB = 1024 ** 3;
  expect([0.5, 2, 64].map((size) => memoryLimit(size * GiB))).toEqual(['256MiB', '512MiB', '1024MiB']);
});
