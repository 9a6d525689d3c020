import { mkdtemp, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { eventually } from './eventually.js';
import { freePort } from './free-port.js';
import { isUp } from './http.js';
import { run, Service } from './processes.js';

const SERVER = `
  console.log('starting');
  require('node:http').createServer((q, a) => a.end()).listen(+process.env.PORT, '127.0.0.1');
  if (process.env.STUBBORN) process.on('SIGTERM', () => {});
`;

let service: Service | undefined;
afterEach(() => service?.kill('SIGKILL'));

async function serving(env: Record<string, string> = {}): Promise<Service> {
  const port = await freePort();
  service = new Service({
    name: 'server',
    command: ['node', '-e', SERVER],
    env: { PORT: String(port), ...env },
    ready: () => isUp(`http://127.0.0.1:${port}/`),
  });
  await service.start();
  return service;
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

describe('a service', () => {
  it('is ready when its probe says so, and keeps its output over a death', async () => {
    const server = await serving();
    const first = server.pid!;
    expect(server).toMatchObject({ running: true, ready: true });
    await server.kill('SIGKILL');
    expect(server).toMatchObject({ running: false, ready: false });
    expect(isAlive(first)).toBe(false);
    await server.start();
    expect(server.pid).not.toBe(first);
    expect(server.output.match(/starting/g)).toHaveLength(2);
    expect(await server.stop()).toMatchObject({ killed: false });
  });

  it('tells its last words when it ends before it is ready', async () => {
    service = new Service({
      name: 'server',
      command: ['node', '-e', 'console.error("no port"); process.exit(3)'],
      ready: async () => false,
    });
    await expect(service.start()).rejects.toThrow(/server ended with 3 before it was ready:\s+no port/);
  });

  it('runs a command to its end, and rejects when that is a bad one', async () => {
    expect(await run({ name: 'hello', command: ['node', '-e', 'console.log("hello")'] })).toBe('hello\n');
    await expect(run({ name: 'bad', command: ['node', '-e', 'process.exit(2)'] })).rejects.toThrow(
      /bad ended with 2/,
    );
  });

  it.skipIf(process.platform === 'win32')('ends with a test run that is killed', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'openv0-orphan-'));
    const watched: Service = new Service({
      name: 'a test run',
      command: ['node', '--input-type=module', '-e', ORPHAN, folder],
      cwd: import.meta.dirname,
      ready: async () => /\d+/.test(watched.output),
    });
    await watched.start();
    const orphan = Number(watched.output);
    expect(isAlive(orphan)).toBe(true);
    await watched.kill('SIGKILL');
    await eventually('the orphan to end', () => !isAlive(orphan));
    await eventually('its folder to go', () =>
      stat(folder).then(
        () => false,
        () => true,
      ),
    );
  });
});

/** What `endWithThisProcess` does, in a process that can be killed. */
const ORPHAN = `
  import { spawn } from 'node:child_process';
  import { readFileSync } from 'node:fs';
  const watch = /const WATCH = \`([^\`]+)\`/.exec(readFileSync('orphan-watch.ts', 'utf8'))[1];
  const child = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'], { stdio: 'ignore' });
  const args = ['-c', watch, 'sh', String(process.pid), String(child.pid), process.argv[1]];
  spawn('sh', args, { detached: true, stdio: 'ignore' }).unref();
  console.log(child.pid);
`;
