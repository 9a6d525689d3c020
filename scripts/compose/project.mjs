import { runCommand } from '../toolchain/command.mjs';
import { setTimeout as delay } from 'node:timers/promises';

/** Throws an error that can be shown to the user when there is no Docker engine, or no compose. */
export async function composeCommand() {
  if ((await runCommand('docker', ['info'])).code !== 0) {
    throw new Error('This needs a running Docker engine (docker info fails).');
  }
  const [command] = await composeCommands();
  if (!command) throw new Error('This needs docker compose, or docker-compose 1.29.');
  return command;
}

/** Every compose that is on this machine, the newer one first. */
export async function composeCommands() {
  const commands = [['docker', 'compose'], ['docker-compose']];
  const codes = await Promise.all(
    commands.map(async ([program, ...first]) => (await runCommand(program, [...first, 'version'])).code),
  );
  return commands.filter((_, i) => codes[i] === 0);
}

/** A docker command's output; throws with it when it fails. */
export async function docker(...args) {
  const { code, output } = await runCommand('docker', args);
  if (code !== 0) throw new Error(`docker ${args[0]} failed:\n${tail(output)}`);
  return output;
}

/** The compose file as it is, and the containers of its services. */
export class ComposeProject {
  #command;
  #options;

  /**
   * @param {string[]} command from `composeCommand`
   * @param {{root: string, name?: string, envFile?: string, env?: Record<string, string>}} options
   *   without a name the one that compose gives it
   */
  constructor(command, options) {
    this.#command = command;
    this.#options = options;
  }

  /** The same by another compose. */
  by(command) {
    return new ComposeProject(command, this.#options);
  }

  /**
   * What to spawn for a compose command.
   *
   * @param {string[]} args
   * @returns {[string, string[], import('node:child_process').SpawnOptions]}
   */
  commandLine(...args) {
    const { root, name, envFile, env } = this.#options;
    const [command, ...first] = this.#command;
    const named = [...(name ? ['--project-name', name] : []), ...(envFile ? ['--env-file', envFile] : [])];
    return [command, [...first, ...named, ...args], { cwd: root, env: { ...process.env, ...env } }];
  }

  /** Runs a compose command and gives what it prints; throws with its output when it fails. */
  async run(...args) {
    const { code, output } = await runCommand(...this.commandLine(...args));
    if (code !== 0) throw new Error(`${this.#command.join(' ')} ${args.join(' ')} failed:\n${tail(output)}`);
    return output;
  }

  /**
   * What Docker says of each container of a service, or of all, the oldest first; those that don't run too. Asked of
   * Docker itself: compose is silent about services whose profile is not chosen.
   */
  async containers(service) {
    const labels = [
      `project=${await this.#name()}`,
      ...(service ? [`service=${service}`] : []),
      'oneoff=False',
    ];
    const filters = labels.flatMap((label) => ['--filter', `label=com.docker.compose.${label}`]);
    const ids = (await docker('ps', '-a', '-q', '--no-trunc', ...filters)).split('\n').filter(Boolean);
    if (ids.length === 0) return [];
    const all = JSON.parse(await docker('inspect', ...ids));
    return all.toSorted((one, other) => one.Created.localeCompare(other.Created));
  }

  /** The one that was given, else what compose has given its containers. */
  async #name() {
    if (this.#options.name) return this.#options.name;
    const [id] = (await this.run('ps', '-q')).match(/\b[0-9a-f]{12,64}\b/) ?? [];
    if (!id) throw new Error('Nothing runs: docker compose up -d.');
    const [{ Config }] = JSON.parse(await docker('inspect', id));
    return Config.Labels['com.docker.compose.project'];
  }

  /** Those that run. */
  async running(service) {
    return (await this.containers(service)).filter(({ State }) => State.Running);
  }

  /** Waits until a container is healthy; throws when it ends instead. */
  async healthy(id, timeoutMs = 90_000) {
    const deadline = Date.now() + timeoutMs;
    for (;;) {
      const [{ Name, State }] = JSON.parse(await docker('inspect', id));
      if (State.Health?.Status === 'healthy') return;
      if (Date.now() > deadline || State.Status === 'exited') {
        throw new Error(
          `${Name.slice(1)} is not healthy: ${State.Status}\n${tail(await docker('logs', id), 20)}`,
        );
      }
      await delay(250);
    }
  }
}

export function tail(text, lines = 60) {
  return text.trim().split('\n').slice(-lines).join('\n');
}
