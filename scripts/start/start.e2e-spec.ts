import { statSync } from 'node:fs';
import { join } from 'node:path';
import { startNatsServer } from '@openv0/testing/nats-server.js';
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { isAlive, StubProject, withTakenPort, type Run, type Start } from './stub-project.js';

const WITHIN = { timeout: 30_000, interval: 50 };

let project: StubProject;
beforeAll(() => {
  project = new StubProject();
});
// What a failed test left running would be in the next one's way.
afterEach(() => project.stop());
afterAll(() => project.remove());

/** What runs, as soon as everything does; fails with the output of a start that ends instead. */
function running(start: Start): Promise<Run> {
  const up = vi.waitFor(() => start.run() ?? expect.fail(start.output), WITHIN);
  return Promise.race([up, start.exited.then((code) => expect.fail(`exit code ${code}: ${start.output}`))]);
}

/** What is said follows what is done: `run.json` is there a moment before the words. */
const said = (start: Start, words: string) => vi.waitFor(() => expect(start.output).toContain(words), WITHIN);

const gone = (run: Run) =>
  vi.waitFor(() => expect(Object.values(run.pids).filter(isAlive)).toEqual([]), WITHIN);

describe('npm start', () => {
  test('runs everything, starts again what dies, and stops in order on Ctrl-C', async () => {
    const start = project.start();
    const first = await running(start);
    expect(statSync(join(project.dataDir, 'run.json')).mode & 0o777).toBe(0o600);
    await said(start, `Page   ${first.page}`);
    for (const name of ['gateway', 'generation', 'nats'] as const) {
      const old = start.run()?.pids[name] ?? 0;
      process.kill(old, 'SIGKILL');
      await vi.waitFor(() => {
        expect(start.run()?.pids[name]).not.toBe(old);
        expect(start.output).toContain(`${name} is back`);
      }, WITHIN);
      await said(start, `${name} died (SIGKILL). Starting it again in 0.5 s.`);
    }
    const last = await running(start);
    expect({ ...last, pids: null }).toEqual({ ...first, pids: null });
    start.child.kill('SIGINT');
    start.child.kill('SIGINT');
    expect(await start.exited).toBe(0);
    expect(project.notes()).toEqual(['gateway stops, nats is there', 'generation stops, nats is there']);
    expect(start.run()).toBeNull();
    await gone(last);
  });

  test('gives each service its own password and where it is to be found', async () => {
    const start = project.start();
    const run = await running(start);
    const env = (await (await fetch(run.gateway)).json()) as Record<string, string>;
    expect(env).toMatchObject({ NATS_URL: run.nats, NATS_USER: 'gateway', PUBLIC_URL: run.page });
    expect(env.GATEWAY_PUBLIC_URL).toBe(run.gateway);
    expect(Object.keys(env).filter((name) => name.includes('PASSWORD') || name.endsWith('_PW'))).toEqual([
      'NATS_PASSWORD',
    ]);
    const second = project.start();
    expect(await second.exited).toBe(1);
    expect(second.output).toContain(`already runs from ${project.dataDir}`);
    expect(second.output).toContain(run.page);
    start.child.kill('SIGTERM');
    expect(await start.exited).toBe(0);
  });

  test("uses a broker of one's own, says what is then not enforced, and leaves it running", async () => {
    const broker = await startNatsServer({ config: 'open' });
    try {
      const start = project.start({ NATS_URL: broker.url });
      const run = await running(start);
      expect(run.nats).toBe(broker.url);
      expect(Object.keys(run.pids).sort()).toEqual(['gateway', 'generation']);
      await said(start, 'Warning: NATS_URL is set without NATS_MIGRATE_PASSWORD');
      start.child.kill('SIGINT');
      expect(await start.exited).toBe(0);
      expect(isAlive(broker.pid ?? 0)).toBe(true);
    } finally {
      await broker.stop();
    }
  });

  test('says which variable to set when a port is taken', async () => {
    await withTakenPort(async (port) => {
      const start = project.start({ GATEWAY_PORT: String(port) });
      expect(await start.exited).toBe(1);
      expect(start.output).toMatch(new RegExp(`Port ${port} is taken .*GATEWAY_PORT=`));
    });
  });

  test('ends with what a service says that cannot start', async () => {
    const start = project.start({ STUB_FAILS: 'gateway' });
    expect(await start.exited).toBe(1);
    expect(start.output).toMatch(
      /gateway · .*has a mistake in its environment.*gateway can't start \(exit code 1\)/s,
    );
    expect(start.run()).toBeNull();
  });

  test('ends when what started it is killed', async () => {
    const start = project.start({}, ['npm', 'start']);
    const run = await running(start);
    start.child.kill('SIGKILL');
    await gone(run);
    await vi.waitFor(() => expect(start.run()).toBeNull(), WITHIN);
  });
});
