/**
 * A store without room: what is trimmed is declared, what can't be stored is refused in words, nothing that was
 * acknowledged is missing, and all goes on when there is room again.
 */
import type { CreatedSession } from '@openv0/contracts/http-answers.js';
import { execFileSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { check, isClean, type ClientLog, type Published } from './checker.js';
import { eventually } from './eventually.js';
import { markOf, Publisher, stepEvent } from './publishers.js';
import { recordFigure } from './reliability.js';
import { SessionLogs } from './session-log.js';
import { startStack, type Stack } from './stack.js';

const FULL = process.env.FAULTS === '1';
const MIB = 1024 * 1024;
const ASKED =
  'limits reached: trimming declared; full disk: STORAGE_FULL, not ready; 0 acknowledged events lost';
const profile = FULL ? 'full' : 'small';

let stack: Stack | undefined;
let logs: SessionLogs | undefined;
let disk: SmallDisk | undefined;

afterEach(async () => {
  await logs?.close();
  await stack?.stop();
  await disk?.remove();
  stack = logs = disk = undefined;
});

/** A disk of its own, of so many bytes. Null where this isn't allowed. */
class SmallDisk {
  static async make(bytes: number): Promise<SmallDisk | null> {
    const path = await mkdtemp(join(tmpdir(), 'small-disk-'));
    try {
      execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${bytes}`, 'tmpfs', path], { stdio: 'ignore' });
      return new SmallDisk(path);
    } catch {
      await rm(path, { recursive: true, force: true });
      return null;
    }
  }

  private constructor(readonly path: string) {}

  async remove(): Promise<void> {
    execFileSync('umount', ['-l', this.path]);
    await rm(this.path, { recursive: true, force: true });
  }
}

async function ended(on: Stack, session: CreatedSession): Promise<Record<string, unknown>[]> {
  const watcher = await on.watch(session, { mode: 'events' });
  await watcher.saw('generation:completed', { within: 60_000 });
  await watcher.close();
  return watcher.events.map(({ type, data }) => ({ type, ...data }));
}

function readiness(on: Stack): Promise<{ status: number; body: { checks: Record<string, string> } }> {
  return on.api('/health/ready');
}

describe('a log that is full', () => {
  it('loses its oldest events, and says so to whoever asks for them', async () => {
    stack = await startStack({ sizes: { SESSIONS: 2 * MIB }, env: { CALLER_SESSIONS_PER_MINUTE: '0' } });
    const on = stack;
    const first = await on.createSession('A bakery');
    await ended(on, first);
    logs = await SessionLogs.open(on);
    const { reader } = logs;
    let others = 0;
    await eventually(
      'the first one to be trimmed',
      async () => {
        await on.createSession(`A garden centre, number ${(others += 1)}`);
        return (
          (await reader.read(first.session_id, 5, 1)).trimmed || (await reader.head(first.session_id)) === 0
        );
      },
      { within: 60_000, every: 100 },
    );
    // One that has just shown the session may still have in memory what the broker has not.
    await on.gateways[0]?.kill();
    await on.gateways[0]?.start();
    const late = await on.watch(first, { after: 5 });
    const { data: snapshot } = await late.said('snapshot');
    const { body } = await on.api<{ state: unknown }>(`/v1/sessions/${first.session_id}`, {
      token: first.token,
    });
    const declared = late.control('reset')?.data.reason;
    recordFigure({
      promise: 'P10',
      claim: 'what a full log has trimmed is declared, with the state instead',
      asked: ASKED,
      seen: `${others} sessions later: reset ${declared}, snapshot ${JSON.stringify(snapshot.state) === JSON.stringify(body.state) ? 'equal' : 'different'}`,
      profile,
    });
    expect(declared).toBe('history_trimmed');
    expect(snapshot.state).toEqual(body.state);
    expect(late.events).toEqual([]);
    await late.close();
  }, 120_000);
});

describe('a store of files that is full', () => {
  it('ends runs with STORAGE_FULL, is not ready, and takes the next run when there is room', async () => {
    stack = await startStack({ sizes: { KV_sites: MIB }, env: { CALLER_SESSIONS_PER_MINUTE: '0' } });
    const on = stack;
    const created: CreatedSession[] = [];
    let last: Record<string, unknown>[] = [];
    await eventually(
      'a run without room',
      async () => {
        created.push(await on.createSession(`A garden centre, number ${created.length}`));
        last = await ended(on, created.at(-1) as CreatedSession);
        return last.at(-1)?.status === 'failed';
      },
      { within: 90_000 },
    );
    const errors = last.filter(({ type }) => type === 'generation:error');
    const { status, body } = await readiness(on);
    const said = (text: string) => () => on.generations[0]?.output.includes(text);
    await eventually('its log to say so', said('nothing can be stored: KV_sites (full); is the disk full?'));
    for (const session of created.slice(0, 3)) {
      const path = `/v1/sessions/${session.session_id}`;
      expect((await on.api(path, { method: 'DELETE', token: session.token })).status).toBe(204);
    }
    await eventually('the service to be ready again', () => on.isGenerationReady(0));
    await eventually('its log to say that, too', said('everything can be stored again'));
    const after = await ended(on, await on.createSession('One more'));
    recordFigure({
      promise: 'P10',
      claim: 'a run that finds no room for its files says so, and there is a next one',
      asked: ASKED,
      seen: `${errors.map((error) => error.error_code).join()}, ready ${status}, then ${String(after.at(-1)?.status)}`,
      profile,
    });
    expect(errors).toMatchObject([{ error_code: 'STORAGE_FULL', retry_available: true }]);
    expect(last.filter(({ type }) => type === 'generation:completed')).toHaveLength(1);
    expect([status, body.checks.streams]).toEqual([503, expect.stringContaining('KV_sites (full)')]);
    expect(after.at(-1)).toMatchObject({ type: 'generation:completed', status: 'completed' });
  }, 180_000);
});

describe('a disk that is full', () => {
  it.runIf(FULL)(
    'loses nothing that was acknowledged, and says 507 instead of taking what it can not keep',
    async (test) => {
      disk = (await SmallDisk.make(40 * MIB)) ?? undefined;
      if (!disk) return test.skip('no rights to mount a small disk');
      const ballast = join(disk.path, 'ballast');
      stack = await startStack({ store: join(disk.path, 'nats'), env: { ENGINE_PACE: '0.3' } });
      const on = stack;
      await writeFile(ballast, Buffer.alloc(16 * MIB));
      const running = await on.createSession('A bakery');
      logs = await SessionLogs.open(on);
      const publisher = await Publisher.open(logs.nc, {
        everyMs: 0,
        compose: (session, mark) => withBallast(stepEvent(session, mark)),
      });
      publisher.start();
      await eventually('the service to say so', async () => (await readiness(on)).status === 503, {
        within: 60_000,
        every: 100,
      });
      const { body } = await readiness(on);
      const refused = await eventually('a refusal', async () => {
        const answer = await on.api<{ code: string }>('/v1/sessions', { body: { prompt: 'Now?' } });
        return answer.status === 507 ? answer : null;
      });
      // What is under way is still to be acknowledged, and nothing more fills what is made free.
      const published = publisher.stop();
      await rm(ballast);
      // nats-server answers no write to a stream after a full disk, until it is started again.
      await on.nats.restart();
      await eventually('the service to be ready again', () => on.isGenerationReady(0), { within: 40_000 });
      await published;
      const end = (await ended(on, running)).at(-1);
      const log = await logOf(logs, publisher.session);
      const report = check(publisher.log, [log]);
      // Control: were the last event taken for given that never came, it would be missed.
      const phantom: Published = {
        session: publisher.session,
        seq: publisher.head + 1,
        outcome: 'ok',
        mark: 'x',
      };
      const control = check([...publisher.log, phantom], [log]);
      recordFigure({
        promise: 'P10',
        claim: 'a full disk costs nothing that was acknowledged, is told, and runs end after it',
        asked: ASKED,
        seen: `${publisher.log.length} acknowledged: ${JSON.stringify(report.counts)}; HTTP ${refused.status} ${refused.body.code}; the run ${String(end?.status)}`,
        profile,
      });
      expect(body.checks.streams).toContain('nothing can be stored');
      expect(refused.body.code).toBe('STORAGE_FULL');
      expect(report.counts).toMatchObject({ lost: 0, duplicated: 0, reordered: 0, phantom: 0 });
      expect(isClean(control)).toBe(false);
      expect(end).toMatchObject({ status: 'completed' });
    },
    180_000,
  );
});

function withBallast(event: ReturnType<typeof stepEvent>): ReturnType<typeof stepEvent> {
  const data = { ...event.data, ballast: randomBytes(150_000).toString('base64') };
  return { ...event, data } as ReturnType<typeof stepEvent>;
}

/** What a reader of the whole log sees. */
async function logOf(from: SessionLogs, session: string): Promise<ClientLog> {
  const events = await from.read(session);
  const seen = events.map((event) => ({
    kind: 'event' as const,
    session,
    seq: event.seq,
    mark: markOf(event),
  }));
  return { client: 'the log', session, seen };
}
