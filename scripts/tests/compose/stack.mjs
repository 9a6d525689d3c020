import { spawn } from 'node:child_process';
import { createHash, randomBytes, X509Certificate } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import tls from 'node:tls';
import { makeComposeSecrets } from '../../compose-secrets.mjs';
import { ComposeProject, docker } from '../../compose/project.mjs';
import { freePort } from '../../start/ports.mjs';

const AUTHORITY = '/data/caddy/pki/authorities/local';
const DOWN = ['cluster', 'observability', 'console'].flatMap((name) => ['--profile', name]).concat('down');

/** The compose file as it is, as a project of its own on free ports, that leaves nothing behind. */
export class TestStack {
  /** What the containers said that are no more. */
  #earlierLogs = [];

  /**
   * @param {string} root
   * @param {string[]} command from `composeCommand`
   * @param {Record<string, string>} [settings] what .env would say
   */
  static async make(root, command, settings = {}) {
    const work = mkdtempSync(join(tmpdir(), 'openv0-compose-'));
    const secrets = join(work, 'secrets');
    const envFile = join(work, '.env');
    const makeSecrets = () => makeComposeSecrets({ root, envFile, secretsDir: secrets, say: () => {} });
    makeSecrets();
    const [https, http] = [await freePort(), await freePort()];
    const name = `openv0-test-${randomBytes(4).toString('hex')}`;
    const env = {
      OPENV0_TAG: 'test',
      SECRETS_DIR: secrets,
      HTTPS_PORT: String(https),
      HTTP_PORT: String(http),
      PUBLIC_URL: `https://localhost:${https}`,
      ...settings,
    };
    const project = new ComposeProject(command, { root, name, envFile, env });
    return new TestStack({
      project,
      work,
      secrets,
      makeSecrets,
      origin: env.PUBLIC_URL,
      plain: `http://localhost:${http}`,
    });
  }

  constructor({ project, work, secrets, makeSecrets, origin, plain }) {
    this.project = project;
    this.work = work;
    this.secrets = secrets;
    /** Makes those that are missing. */
    this.makeSecrets = makeSecrets;
    /** Where the page is, `https://localhost:…`; and where it is without TLS. */
    this.origin = origin;
    this.plain = plain;
  }

  /** All services run and are healthy. */
  async up(...flags) {
    await this.project.run('up', '-d', '--no-build', ...flags);
    await this.settled();
  }

  async settled(services = ['nats', 'generation', 'gateway', 'proxy']) {
    const all = await Promise.all(services.map((service) => this.project.running(service)));
    await Promise.all(all.flat().map(({ Id }) => this.project.healthy(Id)));
  }

  /** From now on this process believes the proxy's own authority. Gives what a browser needs to do so, too. */
  async trust() {
    const [proxy] = await this.project.running('proxy');
    const root = await certificateIn(proxy.Id, `${AUTHORITY}/root.crt`);
    tls.setDefaultCACertificates([...tls.rootCertificates, root]);
    const intermediate = await certificateIn(proxy.Id, `${AUTHORITY}/intermediate.crt`);
    const key = new X509Certificate(intermediate).publicKey.export({ type: 'spki', format: 'der' });
    return createHash('sha256').update(key).digest('base64');
  }

  async keepLogs(id) {
    const [{ Name }] = JSON.parse(await docker('inspect', id));
    this.#earlierLogs.push({ name: Name.slice(1), text: await docker('logs', id) });
  }

  /** What each container has said, those that are no more included. */
  async logs() {
    const kept = (await this.project.containers()).filter(
      ({ HostConfig }) => HostConfig.LogConfig.Type !== 'none',
    );
    const now = kept.map(async ({ Id, Name }) => ({
      name: Name.slice(1),
      text: await docker('logs', Id),
    }));
    return [...this.#earlierLogs, ...(await Promise.all(now))];
  }

  /** Ends the containers; volumes stay. */
  async stop() {
    this.#earlierLogs = await this.logs();
    await this.project.run(...DOWN, '--timeout', '20');
  }

  /** Ends everything, and its volumes are no more. */
  async clear() {
    await this.project.run(...DOWN, '--volumes', '--remove-orphans', '--timeout', '10');
  }

  async remove() {
    await this.clear();
    rmSync(this.work, { recursive: true, force: true });
  }

  /** The same when this process is about to end. */
  abandon() {
    const [command, args, options] = this.project.commandLine(...DOWN, '--volumes', '--timeout', '5');
    spawn(command, args, { ...options, detached: true, stdio: 'ignore' }).unref();
  }
}

/** A certificate out of a container, by the archive that Docker makes of the file. */
async function certificateIn(id, file) {
  const archive = await docker('cp', `${id}:${file}`, '-');
  const [pem] = /-----BEGIN[\s\S]+?-----END CERTIFICATE-----/.exec(archive) ?? [];
  if (!pem) throw new Error(`There is no certificate in ${file}.`);
  return pem;
}
