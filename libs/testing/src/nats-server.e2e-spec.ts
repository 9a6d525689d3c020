import { connect } from '@nats-io/transport-node';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { afterEach, describe, expect, it } from 'vitest';
import { startNatsServer, type NatsServer, type NatsServerOptions } from './nats-server.js';

let server: NatsServer | undefined;
const start = async (options?: NatsServerOptions): Promise<NatsServer> =>
  (server = await startNatsServer(options));

afterEach(async () => {
  await server?.stop();
  server = undefined;
});

describe('startNatsServer', () => {
  it('runs the accounts of deploy/nats.conf', async () => {
    const { url, passwords } = await start();
    const nc = await connect({ servers: url, user: 'gateway', pass: passwords.gateway });
    expect(nc.info?.jetstream).toBe(true);
    await nc.close();
    await expect(connect({ servers: url, reconnect: false })).rejects.toThrow(/Authorization/i);
  });

  it('comes back on the same port with the same data after SIGKILL', async () => {
    const running = await start({ config: 'open' });
    const { port, pid, dataDir } = running;
    await running.kill();
    expect(running.pid).toBeUndefined();
    await expect(connect({ servers: running.url, reconnect: false })).rejects.toThrow();
    await running.restart();
    expect(running.port).toBe(port);
    expect(running.dataDir).toBe(dataDir);
    expect(running.pid).not.toBe(pid);
    await (await connect({ servers: running.url })).close();
  });

  it('removes its temporary folder when it stops', async () => {
    const running = await start({ config: 'open' });
    await running.stop();
    expect(existsSync(running.dataDir)).toBe(false);
  });

  it('does not outlive a test run that is killed', async () => {
    const script = `import { runnerImport } from 'vite';
      const { module } = await runnerImport('./libs/testing/src/nats-server.ts');
      const { pid, dataDir } = await module.startNatsServer({ config: 'open' });
      console.log(JSON.stringify({ pid, dataDir }));`;
    const run = spawn(process.execPath, ['--input-type=module', '-e', script], {
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    const [line] = (await once(run.stdout, 'data')) as [Buffer];
    const { pid, dataDir } = JSON.parse(line.toString()) as { pid: number; dataDir: string };
    expect(isRunning(pid)).toBe(true);
    run.kill('SIGKILL');
    await expect.poll(() => isRunning(pid), { timeout: 10_000 }).toBe(false);
    await expect.poll(() => existsSync(dataDir), { timeout: 10_000 }).toBe(false);
  });
});

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}
