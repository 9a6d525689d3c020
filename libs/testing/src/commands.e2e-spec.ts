/** A command over the socket, from the SDK to the log: acknowledged when it is durable. */
import type { CreatedSession } from '@openv0/contracts/http-answers.js';
import { createSessionClient } from '@openv0/client/session-client.js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { eventually } from './eventually.js';
import { startStack, type Stack } from './stack.js';

let stack: Stack;

beforeAll(async () => {
  stack = await startStack({ env: { ENGINE_PACE: '0.5' } });
}, 240_000);
afterAll(() => stack?.stop());

function watch(session: CreatedSession, token = session.token) {
  const { session_id: sessionId } = session;
  const client = createSessionClient({ url: stack.socketUrl, sessionId, token });
  client.connect();
  return client;
}

describe('cancel, said on the socket', () => {
  it('ends a run at work, once, for everybody', async () => {
    const session = await stack.createSession('A bakery with a menu');
    const [owner, other] = [watch(session), watch(session, await stack.token(session.session_id))];
    let ends = 0;
    other.on('generation:completed', () => void (ends += 1));
    try {
      const isDrawing = () => owner.getSnapshot().state.steps.some((step) => step.status === 'in_progress');
      await eventually('a step at work', isDrawing);
      const refused = await other.command('cancel');
      expect(refused).toMatchObject({ ok: false, code: 'FORBIDDEN' });
      expect(await owner.command('cancel')).toMatchObject({ ok: true, data: { run: 1 } });
      await eventually('the end of the run', () => other.getSnapshot().state.status === 'cancelled');
      const again = async () => {
        const reply = await owner.command('cancel');
        expect(reply).toMatchObject({ ok: true, data: { run: 1 } });
        return reply.ok && reply.data?.status === 'cancelled';
      };
      // Not so often that the gateway would refuse it.
      await eventually('the record to follow', again, { every: 250 });
      expect(ends).toBe(1);
    } finally {
      owner.close();
      other.close();
    }
  });
});
