import { spawn, type ChildProcess } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const REPOSITORY = fileURLToPath(new URL('../..', import.meta.url));

/** A service that is nothing but ready; when told to stop it notes which of the others still answer. */
const SERVICE = `
import { appendFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { connect } from 'node:net';

const { PORT, HOST, NATS_USER, NATS_URL, STUB_FAILS, STUB_NOTES = '' } = process.env;
if (STUB_FAILS && STUB_FAILS === NATS_USER) {
  console.error('the ' + NATS_USER + ' has a mistake in its environment');
  process.exit(1);
}
const server = createServer((_request, response) => void response.end(JSON.stringify(process.env)));
server.listen(Number(PORT), HOST);
process.on('SIGTERM', () => {
  const socket = connect(Number(new URL(NATS_URL ?? '').port), '127.0.0.1');
  const end = (nats: string) => {
    appendFileSync(STUB_NOTES, NATS_USER + ' stops, nats is ' + nats + '\\n');
    process.exit(0);
  };
  socket.on('connect', () => end('there')).on('error', () => end('gone'));
});
`;
const MIGRATE = 'if (!["migrate", undefined].includes(process.env.NATS_USER)) process.exit(1);';
const VITE =
  'export default { root: "apps/web", build: { outDir: "../../dist/apps/web", emptyOutDir: true } };';

/** A copy of the repository in which the services are stubs, to try the start alone. */
export class StubProject {
  readonly root = mkdtempSync(join(tmpdir(), 'stub-project-'));
  readonly dataDir = join(this.root, '.data');
  readonly #started: ChildProcess[] = [];

  constructor() {
    const copied = [
      'scripts',
      'deploy',
      'package.json',
      'package-lock.json',
      'nest-cli.json',
      'tsconfig.json',
    ];
    for (const path of copied) cpSync(join(REPOSITORY, path), join(this.root, path), { recursive: true });
    symlinkSync(join(REPOSITORY, 'node_modules'), join(this.root, 'node_modules'));
    this.#write('apps/generation/src/main.ts', SERVICE);
    this.#write('apps/generation/src/migrate.ts', MIGRATE);
    this.#write('apps/gateway/src/main.ts', SERVICE);
    this.#write('apps/console/src/main.ts', '');
    this.#write('apps/web/index.html', '<!doctype html><title>Stub</title>');
    this.#write('apps/web/vite.config.ts', VITE);
  }

  /** The start, as `npm start` runs it. */
  start(
    env: Record<string, string> = {},
    command = ['node', 'scripts/bootstrap.mjs', 'scripts/start.mjs'],
  ): Start {
    const child = spawn(command[0] ?? '', command.slice(1), {
      cwd: this.root,
      env: {
        ...process.env,
        PORT: '0',
        GATEWAY_PORT: '0',
        NO_OPEN: '1',
        STUB_NOTES: join(this.root, 'notes'),
        ...env,
      },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    this.#started.push(child);
    return new Start(child, this.dataDir);
  }

  /** What the stubs noted when they were stopped. */
  notes(): string[] {
    return readFileSync(join(this.root, 'notes'), 'utf8').trim().split('\n');
  }

  /** Ends what still runs. */
  async stop(): Promise<void> {
    for (const child of this.#started.filter((one) => one.exitCode === null && one.signalCode === null)) {
      child.kill('SIGTERM');
      await new Promise((resolve) => child.once('exit', resolve));
    }
  }

  async remove(): Promise<void> {
    await this.stop();
    rmSync(this.root, { recursive: true, force: true });
  }

  #write(path: string, text: string): void {
    mkdirSync(join(this.root, path, '..'), { recursive: true });
    writeFileSync(join(this.root, path), text);
  }
}

export interface Run {
  page: string;
  gateway: string;
  nats: string;
  pids: { nats: number; generation: number; gateway: number };
}

export class Start {
  output = '';
  readonly exited: Promise<number | null>;

  constructor(
    readonly child: ChildProcess,
    readonly dataDir: string,
  ) {
    child.stdout?.on('data', (chunk: Buffer) => (this.output += chunk.toString()));
    child.stderr?.on('data', (chunk: Buffer) => (this.output += chunk.toString()));
    // With all that it said.
    this.exited = new Promise((resolve) => child.once('close', (code) => resolve(code)));
  }

  /** `run.json`, null while it isn't there. */
  run(): Run | null {
    try {
      return JSON.parse(readFileSync(join(this.dataDir, 'run.json'), 'utf8')) as Run;
    } catch {
      return null;
    }
  }
}

export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

/** A port that is taken as long as `work` lasts. */
export async function withTakenPort<T>(work: (port: number) => Promise<T>): Promise<T> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  try {
    return await work((server.address() as AddressInfo).port);
  } finally {
    server.close();
  }
}
