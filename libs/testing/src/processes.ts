/**
 * Services as child processes: started until they are ready, killed at will, restarted in place, ended with the test.
 */
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as delay } from 'node:timers/promises';
import { eventually } from './eventually.js';
import { endWithThisProcess } from './orphan-watch.js';

export interface ServiceOptions {
  name: string;
  /** The command and its arguments; `node` is this Node. */
  command: [string, ...string[]];
  env?: Record<string, string>;
  cwd?: string;
  /** Asked until it says yes. */
  ready: () => Promise<boolean>;
  /** In milliseconds; default 60,000. */
  readyWithin?: number;
  /** Its own process group, ended as a whole: for a command that starts others. */
  group?: boolean;
  /** Removed when the test run is killed before it could clean up. */
  folder?: string;
}

const KEPT_OUTPUT = 400_000;
/** More than a gateway may take: 5 s for its viewers to move, and as long again for closing. */
const STOP_WITHIN_MS = 15_000;

export async function startService(options: ServiceOptions): Promise<Service> {
  const service = new Service(options);
  await service.start();
  return service;
}

/** Runs a command to its end. Rejects with its output when it doesn't end with 0. */
export async function run(options: Omit<ServiceOptions, 'ready'>): Promise<string> {
  const service = new Service({ ...options, ready: async () => true });
  await service.start();
  const code = await service.ended();
  if (code !== 0) throw new Error(`${options.name} ended with ${code}:\n${service.output}`);
  return service.output;
}

export class Service {
  readonly name: string;
  readonly #options: ServiceOptions;
  #child: ChildProcess | null = null;
  #ready = false;
  #output = '';

  readonly #endWithTest = (): void => void this.#signal('SIGKILL');

  constructor(options: ServiceOptions) {
    this.name = options.name;
    this.#options = options;
  }

  get pid(): number | undefined {
    return this.#child?.pid;
  }

  get running(): boolean {
    return this.#child !== null;
  }

  /** It runs, and has been ready since it was started. */
  get ready(): boolean {
    return this.#ready;
  }

  /** What it has printed over all its lives, the last 400 kB. */
  get output(): string {
    return this.#output;
  }

  /** Starts it and waits until it is ready. */
  async start(): Promise<void> {
    this.launch();
    await this.isReady();
  }

  /** Starts it without waiting. */
  launch(): void {
    const [command, ...args] = this.#options.command;
    const child = spawn(command === 'node' ? process.execPath : command, args, {
      env: { ...process.env, ...this.#options.env },
      cwd: this.#options.cwd,
      stdio: ['ignore', 'pipe', 'pipe'],
      detached: this.#options.group === true,
    });
    this.#child = child;
    this.#ready = false;
    process.once('exit', this.#endWithTest);
    const { pid } = child;
    endWithThisProcess(this.#options.group && pid !== undefined ? -pid : pid, this.#options.folder);
    child.stdout.on('data', this.#keep);
    child.stderr.on('data', this.#keep);
    child.once('error', (error) => this.#keep(`${error.message}\n`));
    child.once('exit', () => {
      if (this.#child === child) {
        this.#child = null;
        this.#ready = false;
      }
      process.off('exit', this.#endWithTest);
    });
  }

  async isReady(): Promise<void> {
    const child = this.#child;
    const within = this.#options.readyWithin ?? 60_000;
    const probe = async (): Promise<boolean> => this.#child !== child || this.#options.ready();
    await eventually(() => `${this.name} to be ready; it says:\n${this.#output.slice(-4_000)}`, probe, {
      within,
    });
    if (this.#child !== child && child?.exitCode !== 0) {
      throw new Error(`${this.name} ended with ${child?.exitCode} before it was ready:\n${this.#output}`);
    }
    this.#ready = this.#child === child;
  }

  /** Kills it without a chance to say goodbye. Resolves when the process is gone. */
  async kill(signal: NodeJS.Signals = 'SIGKILL'): Promise<void> {
    const child = this.#child;
    if (!child) return;
    const exit = once(child, 'exit');
    this.#signal(signal);
    await exit;
  }

  /** Freezes or wakes it. */
  freeze(frozen: boolean): void {
    this.#signal(frozen ? 'SIGSTOP' : 'SIGCONT');
  }

  /** Asks it to end; kills it when it takes more than 15 s. Says whether it went by itself, and its exit code. */
  async stop(): Promise<{ code: number | null; killed: boolean }> {
    const child = this.#child;
    if (!child) return { code: 0, killed: false };
    const exit = once(child, 'exit');
    this.#signal('SIGTERM');
    const late = new AbortController();
    const killed = await Promise.race([
      exit.then(() => false),
      delay(STOP_WITHIN_MS, true, { signal: late.signal }).catch(() => false),
    ]);
    late.abort();
    if (killed) this.#signal('SIGKILL');
    await exit;
    return { code: child.exitCode, killed };
  }

  /** Waits for its own end. */
  async ended(): Promise<number | null> {
    const child = this.#child;
    if (!child) return 0;
    await once(child, 'exit');
    return child.exitCode;
  }

  #signal(signal: NodeJS.Signals): void {
    const pid = this.#child?.pid;
    if (pid === undefined) return;
    try {
      process.kill(this.#options.group ? -pid : pid, signal);
    } catch {
      // Gone already.
    }
  }

  readonly #keep = (chunk: unknown): void => {
    this.#output = (this.#output + String(chunk)).slice(-KEPT_OUTPUT);
  };
}
