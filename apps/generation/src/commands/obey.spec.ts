import type { CommandRequest } from '@openv0/contracts/commands.js';
import type { CommandName } from '@openv0/contracts/frames.js';
import { beforeEach, describe, expect, it } from 'vitest';
import { systemClock } from '../engine/clock.js';
import { newSessionId } from '../sessions/session-ids.js';
import { MemoryPorts } from '../spec/memory-ports.js';
import { obey } from './obey.js';

let memory: MemoryPorts;
let sessionId: string;

beforeEach(async () => {
  memory = new MemoryPorts();
  sessionId = await memory.createSession();
});

function command(name: CommandName, data = {}, about = sessionId, more: Partial<CommandRequest> = {}) {
  return obey({ id: 'c1', name, data, by: 'jti', ...more }, about, memory, memory.store, systemClock);
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

  it.each(['retry', 'message', 'report'] as const)('%s says that it is not served', async (name) => {
    expect(await command(name)).toMatchObject({ ok: false, code: 'UNAVAILABLE' });
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
    expect([commands.length, commands.at(-1)]).toEqual([32, { id: 'c49', run: 1 }]);
  });

  it('by a token that is no good any more, or by none, changes nothing', async () => {
    await memory.stores.revocations.put(`${sessionId}.gone`, { revoked_at: 'now' });
    for (const by of ['gone', null]) {
      expect(await command('cancel', {}, sessionId, { by })).toMatchObject({ ok: false, code: 'FORBIDDEN' });
    }
    expect(await memory.log(sessionId)).toEqual([]);
  });
});
