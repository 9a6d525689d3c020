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

function command(name: CommandName, data = {}, about = sessionId) {
  return obey({ id: 'c1', name, data, by: null }, about, memory, memory.store, systemClock);
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
});
