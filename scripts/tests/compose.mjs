import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { runCommand } from '../toolchain/command.mjs';

/** What the compose file and the Dockerfile start from. */
export const BASE_IMAGES = ['node:24-slim', 'nats:2.15-alpine'];

/** Throws an error that can be shown to the user when there is no Docker engine, or no compose. */
export async function composeCommand() {
  if ((await runCommand('docker', ['info'])).code !== 0) {
    throw new Error('This test needs a running Docker engine (docker info fails).');
  }
  if ((await runCommand('docker', ['compose', 'version'])).code === 0) return ['docker', 'compose'];
  if ((await runCommand('docker-compose', ['version'])).code === 0) return ['docker-compose'];
  throw new Error('This test needs docker compose, or docker-compose 1.29.');
}

/**
 * Makes sure that the base images are here: pulled, or made from this machine's packages where none can be.
 *
 * @returns {Promise<boolean>} whether stand-ins are used
 */
export async function provideBaseImages(root, say) {
  const missing = [];
  for (const image of BASE_IMAGES) {
    if ((await runCommand('docker', ['image', 'inspect', image])).code === 0) continue;
    say(`Pulling ${image} …`);
    if ((await runCommand('docker', ['pull', '-q', image], { timeout: 300_000 })).code !== 0)
      missing.push(image);
  }
  if (missing.length === 0) return false;
  say(`${missing.join(' and ')} can't be pulled: making local stand-ins (about a minute) …`);
  const made = await runCommand('bash', [join(root, 'scripts', 'stand-in-images.sh')], { timeout: 600_000 });
  if (made.code !== 0) throw new Error(`The stand-in images could not be made:\n${made.output.trim()}`);
  return true;
}

/** The compose file as it is, as a project of its own that leaves nothing behind. */
export class ComposeProject {
  #command;
  #options;

  /**
   * @param {string[]} command from `composeCommand`
   * @param {{root: string, name: string, envFile: string, env: Record<string, string>}} options
   */
  constructor(command, options) {
    this.#command = command;
    this.#options = options;
  }

  /** Runs a compose command; throws with its output when it fails. */
  async run(...args) {
    const { root, name, envFile, env } = this.#options;
    const [command, ...first] = this.#command;
    const all = [...first, '--project-name', name, '--env-file', envFile, ...args];
    const { code, output } = await runCommand(command, all, { cwd: root, env: { ...process.env, ...env } });
    if (code !== 0) throw new Error(`${this.#command.join(' ')} ${args.join(' ')} failed:\n${tail(output)}`);
    return output;
  }

  /** What Docker says of the container of a service. */
  async inspect(service) {
    const id = (await this.run('ps', '-q', service)).trim().split('\n').at(-1) ?? '';
    const { output } = await runCommand('docker', ['inspect', id]);
    return JSON.parse(output)[0];
  }

  async logs() {
    return tail(await this.run('logs', '--no-color', '--tail', '40'), 160);
  }

  /** Ends and removes everything, volumes too; without waiting when the process is about to end. */
  down({ detached = false } = {}) {
    if (!detached) return this.run('down', '--volumes', '--remove-orphans', '--timeout', '20');
    const { root, name, envFile, env } = this.#options;
    const [command, ...first] = this.#command;
    const args = [
      ...first,
      '--project-name',
      name,
      '--env-file',
      envFile,
      'down',
      '--volumes',
      '--timeout',
      '5',
    ];
    spawn(command, args, {
      cwd: root,
      env: { ...process.env, ...env },
      detached: true,
      stdio: 'ignore',
    }).unref();
    return Promise.resolve('');
  }
}

function tail(text, lines = 60) {
  return text.trim().split('\n').slice(-lines).join('\n');
}
