import type { CommandRequest } from '@openv0/contracts/commands.js';
import type { CommandName } from '@openv0/contracts/frames.js';
import { beforeEach, describe, expect, it } from 'vitest';
import { systemClock } from '../engine/clock.js';
import { newSessionId } from '../sessions/session-ids.js';
import { GenerationEnvironment } from '../environment.js';
import { hashOfId } from '../sessions/run-command.js';
import { RunRequests } from '../sessions/run-requests.js';
import { Sessions } from '../sessions/sessions.service.js';
import { MemoryPorts } from '../spec/memory-ports.js';
import { noLimits } from '../spec/no-limits.js';
import { writeRun } from '../spec/written-run.js';
import { obey, type CommandServices } from './obey.js';

let memory: MemoryPorts;
let services: CommandServices;
let sessionId: string;

beforeEach(async () => {
  memory = new MemoryPorts();
  const { store } = memory;
  const requests = new RunRequests(
    memory,
    store,
    new Sessions(memory, store),
    new GenerationEnvironment(),
    noLimits,
  );
  services = { ports: memory, store, requests, clock: systemClock };
  sessionId = await memory.createSession();
});

function command(name: CommandName, data = {}, about = sessionId, more: Partial<CommandRequest> = {}) {
  return obey({ id: 'c1', name, data, by: 'jti', ...more }, about, services);
}

describe('a command', () => {
  it('to cancel is stored before it is answered, and the same one changes nothing more', async () => {
    const reply = await command('cancel');
    expect(reply).toEqual({ ok: true, data: { run: 1, status: 'cancelled' } });
    const log = await memory.log(sessionId);
    expect(log).toMatchObject([{ type: 'generation:completed', data: { status: 'cancelled' } }]);
    expect(await command('cancel')).toEqual(reply);
    expect(await memory.log(sessionId)).toEqual(log);
  });

  it('about no session, or with what it does not take, is refused by name', async () => {
    expect(await command('cancel', {}, newSessionId())).toMatchObject({ ok: false, code: 'NOT_FOUND' });
    expect(await command('cancel', { run: 7 })).toMatchObject({ ok: false, code: 'INVALID_DATA' });
    expect(await memory.log(sessionId)).toEqual([]);
  });

  it('for another run is stored before it is answered, and the same one adds none', async () => {
    await writeRun(memory, memory.store, sessionId);
    const message = { prompt: 'Darker' };
    expect(await command('message', message)).toEqual({ ok: true, data: { run: 2 } });
    expect(await command('message', message)).toEqual({ ok: true, data: { run: 2 } });
    expect(await command('message', { prompt: 'Lighter' })).toMatchObject({ code: 'INVALID_DATA' });
    const fault = { message: 'x is not defined', file: 'js', line: 3 };
    expect(await command('report', fault, sessionId, { id: 'c2' })).toEqual({ ok: true, data: { run: 3 } });
    expect((await memory.store.get(sessionId))?.runs.map(({ cause }) => cause)).toEqual([
      'prompt',
      'message',
      'report',
    ]);
  });

  it('for another run is refused with every problem at once, and with when to come again', async () => {
    expect(await command('message', { prompt: ' ', revision: 0, colour: 'red' })).toEqual({
      ok: false,
      code: 'INVALID_DATA',
      message:
        'colour is not a field of this request; prompt must not be empty; revision must be a number from 1.',
    });
    expect(await command('retry')).toMatchObject({
      code: 'INVALID_DATA',
      message: expect.stringContaining('has not begun yet'),
    });
    expect(await command('message', { prompt: 'x', revision: 9 })).toMatchObject({ code: 'NOT_FOUND' });
    for (let turn = 0; turn < 9; turn += 1) {
      await command('message', { prompt: 'Darker' }, sessionId, { id: `m${turn}` });
    }
    const full = await command('message', { prompt: 'Darker' });
    expect(full).toMatchObject({ code: 'RATE_LIMITED', retry_after_ms: 30_000 });
    expect((await memory.store.get(sessionId))?.runs).toHaveLength(10);
  });

  it('that was obeyed means the same run when it is said again, whatever was queued since', async () => {
    const reply = await command('cancel');
    await memory.store.change(sessionId, (record) => ({
      ...record,
      runs: [
        ...record.runs,
        { run: 2, cause: 'message', status: 'running', job: null, cancel_requested: false },
      ],
    }));
    expect(await command('cancel')).toEqual(reply);
    expect((await memory.store.get(sessionId))?.runs.at(-1)?.cancel_requested).toBe(false);
    expect(await command('cancel', {}, sessionId, { id: 'c2' })).toMatchObject({ data: { run: 2 } });
    expect((await memory.store.get(sessionId))?.runs.at(-1)?.cancel_requested).toBe(true);
  });

  it('is remembered for a while, not for ever', async () => {
    for (let turn = 0; turn < 50; turn += 1) await command('cancel', {}, sessionId, { id: `c${turn}` });
    const { commands = [] } = (await memory.store.get(sessionId)) ?? {};
    expect([commands.length, commands.at(-1)]).toEqual([32, { id: hashOfId('c49'), run: 1 }]);
  });

  it('by a token that is no good any more, or by none, changes nothing', async () => {
    await memory.stores.revocations.put(`${sessionId}.gone`, { revoked_at: 'now' });
    for (const by of ['gone', null]) {
      expect(await command('cancel', {}, sessionId, { by })).toMatchObject({ ok: false, code: 'FORBIDDEN' });
    }
    expect(await memory.log(sessionId)).toEqual([]);
  });
});
