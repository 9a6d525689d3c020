import { totalmem } from 'node:os';
import { join } from 'node:path';
import { connect } from 'node:net';

/** NATS users, and the variable with the password of each when the broker is one's own. */
const OWN_PASSWORDS = {
  migrate: 'NATS_MIGRATE_PASSWORD',
  generation: 'NATS_GENERATION_PASSWORD',
  gateway: 'NATS_GATEWAY_PASSWORD',
};

/**
 * The passwords of the broker's users, by name of the user. Null: a broker without accounts.
 *
 * @param {NodeJS.ProcessEnv} env
 * @returns {Record<string, string> | null}
 * @throws {Error} when some are set and others not
 */
export function ownBrokerPasswords(env) {
  const missing = Object.values(OWN_PASSWORDS).filter((name) => !env[name]);
  if (missing.length === Object.keys(OWN_PASSWORDS).length) return null;
  if (missing.length > 0)
    throw new Error(`NATS_URL is set, and some passwords for it, but not ${missing.join(', ')}.`);
  return Object.fromEntries(Object.entries(OWN_PASSWORDS).map(([user, name]) => [user, env[name] ?? '']));
}

/**
 * @param {{binary: string, port: number, config: string, root: string, dataDir: string, passwords: Record<string, string>, env: NodeJS.ProcessEnv}} options
 * @returns {import('./supervisor.mjs').ServiceSpec}
 */
export function natsSpec({ binary, port, config, root, dataDir, passwords, env }) {
  const flags = {
    '-c': config,
    '-n': 'openv0',
    '-a': '127.0.0.1',
    '-p': String(port),
    '-sd': join(dataDir, 'nats'),
  };
  return {
    name: 'nats',
    command: binary,
    args: Object.entries(flags).flat(),
    env: {
      PATH: env.PATH,
      HOME: env.HOME,
      GOMEMLIMIT: env.GOMEMLIMIT ?? memoryLimit(totalmem()),
      ...passwords,
    },
    cwd: root,
    isReady: () => speaksNats(port),
    graceMs: 10_000,
  };
}

/**
 * What a Node process of ours runs with: `name` is its NATS user as well. Passwords and keys of the others stay out of it.
 *
 * @param {{name: string, file: string, root: string, env: NodeJS.ProcessEnv, nats: string, passwords: Record<string, string> | null}} options
 * @returns {Pick<import('./supervisor.mjs').ServiceSpec, 'name' | 'command' | 'args' | 'env' | 'cwd'>}
 */
export function nodeProcess({ name, file, root, env, nats, passwords }) {
  const inherited = Object.fromEntries(
    Object.entries(env).filter(
      ([key]) =>
        !Object.values(OWN_PASSWORDS).includes(key) &&
        !key.startsWith('npm_') &&
        (name === 'generation' || !key.startsWith('LLM_')),
    ),
  );
  const credentials = passwords ? { NATS_USER: name, NATS_PASSWORD: passwords[name] } : {};
  return {
    name,
    command: process.execPath,
    args: ['--enable-source-maps', join('dist', 'apps', file)],
    env: { ...inherited, NODE_ENV: 'production', NO_COLOR: '1', NATS_URL: nats, ...credentials },
    cwd: root,
  };
}

/**
 * @param {ReturnType<typeof nodeProcess>} base
 * @param {{port: number, metricsPort: number, pageUrl: string, gatewayUrl: string, keys: string, host: string}} options
 * @returns {import('./supervisor.mjs').ServiceSpec}
 */
export function webServiceSpec(base, { port, metricsPort, pageUrl, gatewayUrl, keys, host }) {
  return {
    ...base,
    env: {
      ...base.env,
      PORT: String(port),
      HOST: host,
      METRICS_PORT: String(metricsPort),
      PUBLIC_URL: base.env.PUBLIC_URL || pageUrl,
      GATEWAY_PUBLIC_URL: base.env.GATEWAY_PUBLIC_URL || gatewayUrl,
      TOKEN_KEYS: base.env.TOKEN_KEYS || keys,
      // One gateway has nowhere to send its viewers: asking them to move would only make Ctrl-C slow.
      DRAIN_MS: base.env.DRAIN_MS || '0',
    },
    isReady: () => answers(`http://${probeHost(host)}:${port}/health/ready`),
    graceMs: 15_000 + (Number(base.env.DRAIN_MS) || 0),
  };
}

/** Go's soft memory limit: a quarter of the machine's memory, 256 MiB to 1 GiB. */
export function memoryLimit(totalBytes) {
  const mib = Math.floor(totalBytes / 4 / 1024 / 1024);
  return `${Math.min(1024, Math.max(256, mib))}MiB`;
}

function probeHost(host) {
  if (host === '0.0.0.0' || host === '::') return '127.0.0.1';
  return host.includes(':') ? `[${host}]` : host;
}

async function answers(url) {
  try {
    return (await fetch(url, { signal: AbortSignal.timeout(2_000) })).ok;
  } catch {
    return false;
  }
}

/** Whether a NATS server greets on this loopback port. */
function speaksNats(port) {
  return new Promise((resolve) => {
    const socket = connect({ port, host: '127.0.0.1' });
    const done = (verdict) => {
      socket.destroy();
      resolve(verdict);
    };
    socket.setTimeout(1_000, () => done(false));
    socket.once('error', () => done(false));
    socket.once('close', () => done(false));
    socket.once('data', (chunk) => done(chunk.toString('utf8').startsWith('INFO ')));
  });
}
