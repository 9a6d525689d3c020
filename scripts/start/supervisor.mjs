import { spawn, spawnSync } from 'node:child_process';
import { setTimeout as delay } from 'node:timers/promises';
import { nextDelay } from './back-off.mjs';

const READY_POLL_MS = 100;

/**
 * What it takes to run a service.
 *
 * @typedef {object} ServiceSpec
 * @property {string} name
 * @property {string} command
 * @property {string[]} args
 * @property {NodeJS.ProcessEnv} env
 * @property {string} cwd
 * @property {() => Promise<boolean>} isReady asked again and again while it starts
 * @property {number} graceMs between SIGTERM and SIGKILL
 */

/**
 * One process that should run until it is told to stop: when it dies it is started again, after a growing wait.
 *
 *     idle → starting → up → (died) waiting → starting → …  → stopping → idle
 *
 * The process gets its own group, so that Ctrl-C in the terminal reaches the supervisor alone, which then stops the
 * services in their order; and, where the system can, it is told to end should the supervisor be killed.
 */
export class Service {
  #spec;
  #log;
  #say;
  #onSpawn;
  /** @type {import('node:child_process').ChildProcess | null} */
  #child = null;
  #stopping = false;
  #wasReady = false;
  /** Why it will never be ready: it ended by itself before it ever was. */
  #failure = '';
  #wait = 0;
  #timer;

  /**
   * @param {ServiceSpec} spec
   * @param {{log: ReturnType<typeof import('./service-log.mjs').openServiceLog>, say: (line: string) => void, onSpawn?: () => void}} surroundings
   */
  constructor(spec, { log, say, onSpawn = () => {} }) {
    this.#spec = spec;
    this.#log = log;
    this.#say = say;
    this.#onSpawn = onSpawn;
  }

  get name() {
    return this.#spec.name;
  }

  /** Of the running process; undefined between two. */
  get pid() {
    return this.#child?.pid;
  }

  /**
   * Starts it and waits until it is ready. Throws an error that can be shown to the user when it isn't within
   * `timeoutMs`, or ends by itself: it would do so again.
   */
  async start(timeoutMs = 60_000) {
    this.#spawn();
    const deadline = Date.now() + timeoutMs;
    while (!(await this.#ready())) {
      if (this.#stopping) return;
      if (this.#failure !== '') throw this.#cannotStart(`can't start (${this.#failure})`);
      if (Date.now() > deadline) throw this.#cannotStart(`is not ready after ${timeoutMs / 1000} s`);
      await delay(READY_POLL_MS);
    }
    this.#wasReady = true;
  }

  /** SIGTERM, and SIGKILL for one that doesn't end in time. Resolves when the process is gone. */
  async stop() {
    this.#stopping = true;
    clearTimeout(this.#timer);
    if (this.#child) await this.#end(this.#child);
    await this.#log.close();
  }

  /** Ends it at once and for good. */
  kill() {
    this.#stopping = true;
    clearTimeout(this.#timer);
    this.#child?.kill('SIGKILL');
  }

  async #end(child) {
    const gone = new Promise((resolve) => child.once('close', resolve));
    child.kill('SIGTERM');
    const kill = setTimeout(() => {
      this.#say(`${this.name} takes longer than ${this.#spec.graceMs / 1000} s to end: killing it.`);
      this.kill();
    }, this.#spec.graceMs);
    await gone;
    clearTimeout(kill);
  }

  #spawn() {
    const { command, args, env, cwd } = this.#spec;
    const tied = tiedToThisProcess(command, args);
    const child = spawn(tied.command, tied.args, {
      env,
      cwd,
      detached: true,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const began = Date.now();
    this.#child = child;
    this.#log.attach(child);
    child.once('error', (error) => {
      this.#say(`${this.name} could not be started: ${error.message}`);
      if (child.pid === undefined) this.#ended(began, 'no such program', null);
    });
    child.once('close', (code, signal) => this.#ended(began, `exit code ${code}`, signal));
    if (child.pid !== undefined) this.#onSpawn();
  }

  #ended(began, how, signal) {
    this.#child = null;
    if (this.#stopping) return;
    if (!this.#wasReady && signal === null) {
      this.#failure = how;
      return;
    }
    this.#wait = nextDelay(this.#wait, Date.now() - began);
    this.#say(`${this.name} died (${signal ?? how}). Starting it again in ${this.#wait / 1000} s.`);
    this.#timer = setTimeout(() => this.#revive(), this.#wait);
  }

  #revive() {
    this.#spawn();
    if (this.#wasReady) void this.#announceReturn(this.#child);
  }

  async #announceReturn(child) {
    const began = Date.now();
    while (this.#child === child && !this.#stopping) {
      if (await this.#ready()) {
        this.#say(`${this.name} is back after ${((Date.now() - began + this.#wait) / 1000).toFixed(1)} s.`);
        return;
      }
      await delay(READY_POLL_MS);
    }
  }

  async #ready() {
    return this.#child !== null && (await this.#spec.isReady());
  }

  #cannotStart(why) {
    return new Error(`${this.name} ${why}. All that it said is in ${this.#log.path}`);
  }
}

let canTie;

/**
 * On Linux, has the kernel send SIGTERM to the process when this one is killed, so that not even `kill -9` leaves a
 * service behind. `setpriv` replaces itself by the program: the process id is the program's own.
 */
function tiedToThisProcess(command, args) {
  canTie ??=
    process.platform === 'linux' && spawnSync('setpriv', ['--pdeathsig', 'TERM', 'true']).status === 0;
  return canTie ? { command: 'setpriv', args: ['--pdeathsig', 'TERM', command, ...args] } : { command, args };
}
