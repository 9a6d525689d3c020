/** How the service and the migration begin and end, as processes. */
import { generateKeyPairSync } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureBuilt, REPOSITORY } from '@openv0/testing/built.js';
import { eventually } from '@openv0/testing/eventually.js';
import { isUp } from '@openv0/testing/http.js';
import { startNatsServer, type NatsServer } from '@openv0/testing/nats-server.js';
import { freePort } from '@openv0/testing/free-port.js';
import { Service } from '@openv0/testing/processes.js';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';

let dir: string;
let keys: string;
let nats: NatsServer | undefined;
const services: Service[] = [];

beforeAll(async () => {
  await ensureBuilt();
  dir = await mkdtemp(join(tmpdir(), 'openv0-start-'));
  keys = join(dir, 'keys.json');
  const jwk = generateKeyPairSync('ed25519').privateKey.export({ format: 'jwk' });
  await writeFile(keys, JSON.stringify({ keys: [{ ...jwk, kid: 'k1' }] }));
}, 240_000);

afterEach(async () => {
  await Promise.all(services.splice(0).map((service) => service.kill()));
  await nats?.stop();
  nats = undefined;
});

afterAll(() => rm(dir, { recursive: true, force: true }));

function service(file: 'main' | 'migrate', env: Record<string, string>): Service {
  const made = new Service({
    name: file,
    command: ['node', join(REPOSITORY, `dist/apps/generation/${file}.js`)],
    env: { LOG_LEVEL: 'info', METRICS_PORT: '0', TOKEN_KEYS: keys, ...env },
    ready: async () => true,
  });
  services.push(made);
  return made;
}

async function run(
  file: 'main' | 'migrate',
  env: Record<string, string>,
): Promise<{ code: number | null; output: string }> {
  const made = service(file, env);
  made.launch();
  const code = await made.ended();
  return { code, output: made.output };
}

function natsEnv(server: NatsServer, user: 'migrate' | 'generation'): Record<string, string> {
  return { NATS_URL: server.url, NATS_USER: user, NATS_PASSWORD: server.passwords[user] };
}

describe('the service', () => {
  it('tells every mistake in its environment at once, without a stack', async () => {
    const { code, output } = await run('main', {
      PORT: 'soon',
      WORKERS: '0',
      ENGINES: 'magic',
      TOKEN_KEYS: '',
    });
    expect(code).toBe(1);
    for (const name of ['PORT', 'WORKERS', 'ENGINES', 'TOKEN_KEYS']) expect(output).toContain(name);
    expect(output).not.toMatch(/\n\s+at /);
  });

  it('names the variable of a port that is taken', async () => {
    const other = createServer();
    const port = await new Promise<number>((resolve) => {
      other.listen(0, '127.0.0.1', () => resolve((other.address() as { port: number }).port));
    });
    const { code, output } = await run('main', { PORT: String(port) });
    other.close();
    expect(code).toBe(1);
    expect(output).toContain(`PORT ${port}`);
    expect(output).not.toMatch(/\n\s+at /);
  });

  it('names a file of keys that is none', async () => {
    nats = await startNatsServer();
    const env = {
      ...natsEnv(nats, 'generation'),
      PORT: String(await freePort()),
      TOKEN_KEYS: join(dir, 'none.json'),
    };
    const { code, output } = await run('main', env);
    expect(code).toBe(1);
    expect(output).toContain('none.json');
  });

  it('waits for its broker, then for the migration, and says so; it ends with 0 at any time', async () => {
    const port = await freePort();
    const natsPort = await freePort();
    const url = `http://127.0.0.1:${port}`;
    nats = await startNatsServer({ port: natsPort });
    await nats.kill();
    const made = service('main', { ...natsEnv(nats, 'generation'), PORT: String(port) });
    made.launch();
    await eventually('a sign of life', () => isUp(`${url}/health/live`));
    expect((await fetch(`${url}/health/ready`)).status).toBe(503);
    await nats.restart();
    await eventually('the missing streams to be told', async () =>
      (await (await fetch(`${url}/health/ready`)).text()).includes('run the migration'),
    );
    expect((await run('migrate', natsEnv(nats, 'migrate'))).code).toBe(0);
    await eventually('it to be ready', () => isUp(`${url}/health/ready`));
    expect(await made.stop()).toEqual({ code: 0, killed: false });
  });

  it('ends with 0 while it still waits for its broker', async () => {
    const port = await freePort();
    const made = service('main', { NATS_URL: 'nats://127.0.0.1:1', PORT: String(port) });
    made.launch();
    await eventually('a sign of life', () => isUp(`http://127.0.0.1:${port}/health/live`));
    expect(await made.stop()).toEqual({ code: 0, killed: false });
  });
});

describe('the migration', () => {
  it('says what it did, and may be repeated', async () => {
    nats = await startNatsServer();
    const first = await run('migrate', natsEnv(nats, 'migrate'));
    expect(first).toMatchObject({ code: 0, output: expect.stringContaining('created stream SESSIONS') });
    const second = await run('migrate', natsEnv(nats, 'migrate'));
    expect(second).toMatchObject({
      code: 0,
      output: expect.stringContaining('everything is as it should be'),
    });
    const epoch = /epoch is (\S+)/;
    expect(epoch.exec(second.output)?.[1]).toBe(epoch.exec(first.output)?.[1]);
  });

  it('tells every mistake in its environment at once', async () => {
    expect(await run('migrate', { NATS_URL: 'http://x', STREAM_REPLICAS: '2' })).toMatchObject({
      code: 1,
      output: expect.stringMatching(/NATS_URL[^]*STREAM_REPLICAS/),
    });
  });
});
