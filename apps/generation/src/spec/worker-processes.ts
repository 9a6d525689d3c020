/** For tests: processes of workers (worker-process.ts), frozen and woken at will. */
import { fork, type ChildProcess } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { eventually } from '@openv0/testing/eventually.js';
import { endWithThisProcess } from '@openv0/testing/orphan-watch.js';
import type { Broker } from '@openv0/testing/publishers.js';

const RUNNER = fileURLToPath(new URL('../../../../libs/testing/run-module.mjs', import.meta.url));
const MODULE = fileURLToPath(new URL('worker-process.ts', import.meta.url));

export class WorkerProcess {
  /** What it says of its runs. */
  readonly lines: string[] = [];
  #ready = false;
  #resting = false;

  private constructor(private readonly child: ChildProcess) {
    endWithThisProcess(child.pid);
    child.on('message', (message: 'ready' | { line?: string; resting?: boolean }) => {
      if (message === 'ready') this.#ready = true;
      else if (message.resting) this.#resting = true;
      else if (message.line) this.lines.push(message.line);
    });
  }

  static async start(broker: Broker, env: Record<string, string> = {}): Promise<WorkerProcess> {
    const child = fork(RUNNER, [MODULE], {
      execArgv: [],
      env: {
        ...process.env,
        NATS_URL: broker.url,
        NATS_PASSWORD: broker.passwords.generation,
        ...env,
      },
    });
    const worker = new WorkerProcess(child);
    await eventually('a worker process', () => worker.#ready, { within: 60_000 });
    return worker;
  }

  work(): void {
    this.#resting = false;
    this.child.send('work');
  }

  /** Hands its runs over, and takes no more until it is told to. */
  async rest(): Promise<void> {
    this.child.send('rest');
    await eventually('a worker to rest', () => this.#resting);
  }

  freeze(frozen: boolean): void {
    this.child.kill(frozen ? 'SIGSTOP' : 'SIGCONT');
  }

  kill(): void {
    this.child.kill('SIGCONT');
    this.child.kill('SIGKILL');
  }
}
