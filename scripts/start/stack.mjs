import { statfsSync } from 'node:fs';
import { join } from 'node:path';
import { runCommand } from '../toolchain/command.mjs';
import { removeRunFile, writeRunFile } from './run-file.mjs';
import { openServiceLog } from './service-log.mjs';
import { natsSpec, nodeProcess, webServiceSpec } from './services.mjs';
import { Service } from './supervisor.mjs';

const MIGRATE_TIMEOUT_MS = 60_000;

/**
 * Where a start found or put everything.
 *
 * @typedef {object} Plan
 * @property {number} pagePort
 * @property {number} gatewayPort
 * @property {ReturnType<typeof import('./secrets.mjs').openSecrets>} secrets
 * @property {{binary: string, port: number, config: string} | {url: string, passwords: Record<string, string> | null}} broker one to run,
 *   or one's own
 */

/**
 * The parts that `npm start` runs, in their order: nats-server → migrate → generation and gateway; stopped the other
 * way round, the gateway first, so that viewers are told before the rest goes.
 */
export class Stack {
  #settings;
  #root;
  #env;
  #say;
  /** @type {Record<string, Service>} */
  #services = {};
  #up = false;
  #stopped;
  /** Known from the start on. */
  addresses = { page: '', gateway: '', nats: '' };

  /**
   * @param {import('./settings.mjs').Settings} settings
   * @param {{root: string, env: NodeJS.ProcessEnv, say: (line: string) => void}} surroundings
   */
  constructor(settings, { root, env, say }) {
    this.#settings = settings;
    this.#root = root;
    this.#env = env;
    this.#say = say;
  }

  get stopping() {
    return this.#stopped !== undefined;
  }

  /**
   * Resolves when everything is ready and `run.json` is written, or when it was stopped meanwhile. Throws an error that
   * can be shown to the user.
   *
   * @param {Plan} plan
   */
  async start({ pagePort, gatewayPort, secrets, broker }) {
    const own = 'url' in broker;
    const nats = own ? broker.url : `nats://127.0.0.1:${broker.port}`;
    const passwords = own ? broker.passwords : byUser(secrets.passwords);
    this.addresses = {
      page: `http://localhost:${pagePort}`,
      gateway: `http://localhost:${gatewayPort}`,
      nats: withoutCredentials(nats),
    };
    if (!own) await this.#startBroker(broker, secrets.passwords);
    if (this.stopping) return;
    const base = { root: this.#root, env: this.#env, nats, passwords };
    const disk = own ? {} : { STREAM_DISK_BYTES: String(diskBytes(this.#settings.dataDir)) };
    const env = { ...disk, ...base.env };
    await this.#migrate(nodeProcess({ ...base, env, name: 'migrate', file: 'generation/migrate.js' }));
    if (this.stopping) return;
    const generation = this.#webService('generation', base, pagePort, secrets.signingKeys);
    const gateway = this.#webService('gateway', base, gatewayPort, secrets.verifyingKeys);
    await Promise.all([generation.start(), gateway.start()]);
    if (this.stopping) return;
    this.#up = true;
    this.#writeRunFile();
  }

  /** Stops gateway → generation → nats. Resolves when all of them are gone; the same answer for every caller. */
  stop() {
    this.#stopped ??= this.#stopInOrder();
    return this.#stopped;
  }

  /** Ends everything at once, for the case that there is no time. */
  kill() {
    for (const service of Object.values(this.#services)) service.kill();
    if (this.#up) removeRunFile(this.#settings.dataDir);
  }

  async #stopInOrder() {
    for (const name of ['gateway', 'generation', 'nats']) await this.#services[name]?.stop();
    if (this.#up) removeRunFile(this.#settings.dataDir);
    this.#up = false;
  }

  async #startBroker({ binary, port, config }, passwords) {
    const { dataDir } = this.#settings;
    const spec = natsSpec({ binary, port, config, root: this.#root, dataDir, passwords, env: this.#env });
    await this.#supervise(spec).start();
  }

  async #migrate(process) {
    const { command, args, env, cwd } = process;
    const { code, output } = await runCommand(command, args, { env, cwd, timeout: MIGRATE_TIMEOUT_MS });
    if (code === 0 || this.stopping) return;
    throw new Error(`The streams could not be made at ${this.addresses.nats}:\n${output.trim()}`);
  }

  #webService(name, base, port, keys) {
    const { metricsPorts, host } = this.#settings;
    const { page: pageUrl, gateway: gatewayUrl } = this.addresses;
    const process = nodeProcess({ ...base, name, file: `${name}/main.js` });
    const metricsPort = metricsPorts[name];
    return this.#supervise(webServiceSpec(process, { port, metricsPort, pageUrl, gatewayUrl, keys, host }));
  }

  #supervise(spec) {
    const say = this.#say;
    const log = openServiceLog(join(this.#settings.dataDir, 'logs'), spec.name, say);
    const service = new Service(spec, { log, say, onSpawn: () => this.#writeRunFile() });
    this.#services[spec.name] = service;
    return service;
  }

  /** Before everything is ready there is no file; afterwards it holds the present process ids. */
  #writeRunFile() {
    if (!this.#up || this.stopping) return;
    /** @type {Record<string, number>} */
    const pids = {};
    for (const { name, pid } of Object.values(this.#services)) if (pid !== undefined) pids[name] = pid;
    writeRunFile(this.#settings.dataDir, { ...this.addresses, pids });
  }
}

/** nats-server's variables ("GATEWAY_PW") as users ("gateway"). */
function byUser(passwords) {
  return Object.fromEntries(
    Object.entries(passwords).map(([name, password]) => [name.replace(/_PW$/, '').toLowerCase(), password]),
  );
}

function withoutCredentials(address) {
  return address.replace(/\/\/[^@/,]*@/g, '//');
}

/** The size of the disk that a folder is on. @param {string} folder */
function diskBytes(folder) {
  const { bsize, blocks } = statfsSync(folder);
  return bsize * blocks;
}
