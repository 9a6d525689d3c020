import { resolve } from 'node:path';

/**
 * What `npm start` reads from the environment. Everything else in it goes to the services as it is.
 *
 * @typedef {object} Settings
 * @property {number} pagePort the page and the generation service's API
 * @property {number} gatewayPort WebSockets
 * @property {{generation: number, gateway: number}} metricsPorts 0: any free port
 * @property {string} dataDir absolute
 * @property {string} host the address that the services listen on
 * @property {boolean} open whether to open the page in a browser
 * @property {string[]} outsideEngines names of engines outside the service; each gets a user of the broker
 * @property {string | null} natsUrl a broker of one's own; null: `npm start` runs one
 */

/**
 * @param {NodeJS.ProcessEnv} env
 * @param {string} root the repository
 * @returns {Settings}
 * @throws {Error} with one line for every mistake
 */
export function readSettings(env, root) {
  const problems = [];
  const port = (name, fallback) => {
    const text = env[name] ?? '';
    if (text === '') return fallback;
    if (/^\d{1,5}$/.test(text) && Number(text) <= 65_535) return Number(text);
    problems.push(`${name} must be a port, 0 to 65535; it is ${JSON.stringify(text)}`);
    return fallback;
  };
  const outsideEngines = (env.OUTSIDE_ENGINES ?? '')
    .split(',')
    .map((name) => name.trim())
    .filter(Boolean);
  if (!outsideEngines.every((name) => /^[a-z][a-z0-9_]{0,30}$/.test(name))) {
    problems.push(
      `OUTSIDE_ENGINES must be names of a-z, 0-9 and _, a letter first; it is "${env.OUTSIDE_ENGINES}"`,
    );
  }
  const pagePort = port('PORT', 3000);
  const gatewayPort = port('GATEWAY_PORT', 3001);
  const metrics = port('METRICS_PORT', 0);
  if (pagePort === gatewayPort && pagePort !== 0) {
    problems.push(`PORT and GATEWAY_PORT must differ; both are ${pagePort}`);
  }
  if (problems.length > 0) throw new Error(problems.join('\n'));
  return {
    pagePort,
    gatewayPort,
    metricsPorts: { generation: metrics, gateway: metrics === 0 ? 0 : metrics + 1 },
    dataDir: resolve(root, env.DATA_DIR || '.data'),
    host: env.HOST || '127.0.0.1',
    open: !env.NO_OPEN && !env.CI,
    outsideEngines,
    natsUrl: env.NATS_URL || null,
  };
}
