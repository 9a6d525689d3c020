import type { Subscription } from '@nats-io/transport-node';
import type { CommandReply, CommandRequest } from '@openv0/contracts/commands.js';
import type { Role } from '@openv0/contracts/frames.js';
import type { WsProbe } from '@openv0/testing/ws-probe.js';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { ask } from '../spec/conversation.js';
import { TestGateway, World, type TestSession } from '../spec/test-gateway.js';

let world: World;
let gateway: TestGateway;
let session: TestSession;
const open: WsProbe[] = [];
let service: Subscription | undefined;

beforeAll(async () => {
  world = await World.start();
  gateway = await TestGateway.start(world);
  session = await world.session();
});
afterEach(async () => {
  service?.unsubscribe();
  service = undefined;
  await world.generation.flush();
  for (const probe of open.splice(0)) probe.close();
});
afterAll(async () => {
  await gateway?.stop();
  await world?.stop();
});

/** The generation service, as far as a gateway sees it. */
async function serve(answer: (request: CommandRequest) => CommandReply | string): Promise<CommandRequest[]> {
  const asked: CommandRequest[] = [];
  service = world.generation.subscribe(`commands.${session.id}`, {
    callback: (_error, message) => {
      const request = message.json<CommandRequest>();
      asked.push(request);
      message.respond(JSON.stringify(answer(request)));
    },
  });
  await world.generation.flush();
  return asked;
}

async function come(role: Role): Promise<WsProbe> {
  const token = await world.token(role === 'operator' ? '*' : session.id, role);
  const headers = { Authorization: `Bearer ${token}` };
  const probe = await gateway.open({ session_id: session.id }, { headers });
  open.push(probe);
  await probe.said('replay:completed');
  return probe;
}

const cancel = (more = {}) => ({ session_id: session.id, name: 'cancel', ...more });

describe('a command', () => {
  it('of the owner reaches the service whole, and is acknowledged with what that one says', async () => {
    const asked = await serve(() => ({ ok: true, data: { run: 3, status: 'cancelled' } }));
    const answer = await ask(await come('owner'), 'command', cancel({ command_id: 'mine', why: 'bored' }));
    expect(answer).toMatchObject({ type: 'ack', data: { run: 3, status: 'cancelled' } });
    expect(asked).toEqual([{ id: 'mine', name: 'cancel', data: { why: 'bored' }, by: expect.any(String) }]);
  });

  it('that the service refuses is refused with its words', async () => {
    await serve(() => ({ ok: false, code: 'NOT_FOUND', message: 'There is no such session.' }));
    expect(await ask(await come('owner'), 'command', cancel())).toMatchObject({
      type: 'error',
      data: { code: 'NOT_FOUND', message: 'There is no such session.' },
    });
  });

  it('in one breath with the token that it needs is served by it', async () => {
    const asked = await serve(() => ({ ok: true, data: {} }));
    const probe = await come('viewer');
    const token = await world.token(session.id, 'owner');
    const answers = [ask(probe, 'authenticate', { token }), ask(probe, 'command', cancel())];
    expect((await Promise.all(answers)).map(({ type }) => type)).toEqual(['ack', 'ack']);
    expect(asked).toHaveLength(1);
  });

  it.each(['viewer', 'operator'] as const)('of a %s goes nowhere, whatever its name', async (role) => {
    const asked = await serve(() => ({ ok: true, data: {} }));
    const probe = await come(role);
    for (const name of ['cancel', 'retry', 'message', 'report']) {
      const answer = await ask(probe, 'command', cancel({ name }));
      expect(answer).toMatchObject({ type: 'error', data: { code: 'FORBIDDEN' } });
    }
    expect(asked).toEqual([]);
  });

  it('about a session that is not watched, or with wrong data, goes nowhere', async () => {
    const asked = await serve(() => ({ ok: true, data: {} }));
    const probe = await come('owner');
    const codeOf = async (data: object) => (await ask(probe, 'command', data)).data.code;
    expect(await codeOf({ session_id: (await world.session()).id, name: 'cancel' })).toBe('NOT_FOUND');
    expect(await codeOf({ session_id: 'a.*', name: 'cancel' })).toBe('INVALID_DATA');
    expect(await codeOf(cancel({ name: 'dance' }))).toBe('INVALID_DATA');
    expect(await codeOf(cancel({ command_id: 'x'.repeat(65) }))).toBe('INVALID_DATA');
    expect(asked).toEqual([]);
  });

  it('that nobody takes, or that is answered with nonsense, may be tried again', async () => {
    const probe = await come('owner');
    const expected = { type: 'error', data: { code: 'UNAVAILABLE', retry_after_ms: expect.any(Number) } };
    expect(await ask(probe, 'command', cancel())).toMatchObject(expected);
    await serve(() => 'nonsense');
    expect(await ask(probe, 'command', cancel())).toMatchObject(expected);
  });
});

describe('get_stats', () => {
  it('tells an operator, and nobody else', async () => {
    const told = await ask(await come('operator'), 'get_stats', {});
    expect(told.type).toBe('ack');
    expect(told.data).toMatchObject({ total_connections: 1, active_sessions: 1 });
    expect(told.data.memory_usage).toBeGreaterThan(1_000_000);
    expect(told.data.uptime).toBeGreaterThanOrEqual(0);
    for (const role of ['owner', 'viewer'] as const) {
      expect(await ask(await come(role), 'get_stats', {})).toMatchObject({ data: { code: 'FORBIDDEN' } });
    }
  });
});

describe('log_event', () => {
  it('is taken for a watched session, and only well formed', async () => {
    const probe = await come('viewer');
    expect(await ask(probe, 'log_event', { message: 'a\u001b[31mline\nof two', x: 1 })).toMatchObject({
      type: 'ack',
    });
    const codeOf = async (data: object) => (await ask(probe, 'log_event', data)).data.code;
    expect(await codeOf({ message: 'x'.repeat(2_001) })).toBe('INVALID_DATA');
    expect(await codeOf({ message: 'x', level: 'loud' })).toBe('INVALID_DATA');
    const foreign = (await world.session()).id;
    expect(await codeOf({ message: 'x', session_id: foreign })).toBe('NOT_FOUND');
    const many = await Promise.all(
      Array.from({ length: 12 }, () => ask(probe, 'log_event', { message: 'x' })),
    );
    expect(many.filter(({ type }) => type === 'ack').length).toBeGreaterThanOrEqual(9);
    const refused = many.find(({ type }) => type === 'error');
    expect(refused?.data).toMatchObject({ code: 'RATE_LIMITED', retry_after_ms: expect.any(Number) });
  });
});
