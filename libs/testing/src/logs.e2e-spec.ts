/**
 * The services' whole logs, through runs that are watched in every way and asked for in wrong ones: JSON lines that name
 * sessions by their hash, and nothing of what anybody wrote, showed or could be let in by.
 */
import { sessionHash } from '@openv0/platform/session-hash.js';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { eventually } from './eventually.js';
import { present } from './present.js';
import { sseProbe } from './sse-probe.js';
import { startStack, type Stack } from './stack.js';
import { probe } from './ws-probe.js';

const CANARY = 'canary7';
const SECRETS = {
  prompt: `${CANARY}prompt`,
  query: `${CANARY}query`,
  header: `${CANARY}header`,
  message: `${CANARY}message`,
};

let stack: Stack;
/** By service; read once everything has ended. */
let logs: Record<'gateway' | 'generation', string>;
let ids: string[];
let tokens: string[];

interface Line {
  level: number;
  name: string;
  msg?: string;
  session?: string;
  [field: string]: unknown;
}

beforeAll(async () => {
  stack = await startStack({ env: { LOG_LEVEL: 'debug' } });
  const session = await stack.createSession(`A bakery called ${SECRETS.prompt}`);
  const { session_id: id, token } = session;
  const operator = await stack.token('*', 'operator');
  const expired = await stack.token(id, 'viewer', -3600);
  ids = [id, 'B'.repeat(22)];
  tokens = [token, operator, expired, `${token}x`];
  const headers = { Authorization: `Bearer ${token}`, 'X-Canary': SECRETS.header };
  const base = `${stack.gatewayUrl}/v1/sessions/${id}`;

  const viewer = await stack.watch(session, { canary: SECRETS.query }, { headers });
  const stream = await sseProbe(`${base}/events?canary=${SECRETS.query}`, headers);
  await viewer.saw('generation:completed');
  await stream.said('replay:completed');
  await fetch(`${base}/events?after=0&wait=0&canary=${SECRETS.query}`, { headers });
  await fetch(`${base}/snapshot`, { headers });
  const resumed = await stack.watch(session, { after: 3 });
  await resumed.said('replay:completed');
  const nonsense = [`{"type":"${SECRETS.message}"}`, SECRETS.message, `{"${SECRETS.message}`, '{"type":'];
  for (const text of nonsense) resumed.socket.send(text);
  await resumed.hasClosed();
  // Every wrong way in.
  for (const bad of [`${token}x`, expired, await stack.token('B'.repeat(22))]) {
    await stack.watch({ session_id: id, token: bad }).catch(() => {});
    await fetch(`${base}/events?token=${bad}`, { headers: { Authorization: `Bearer ${bad}` } });
    await stack.api(`/v1/sessions/${id}?token=${bad}`, { token: bad });
  }
  const byProtocol = await probe(`${stack.socketUrl}?session_id=${id}&x=${SECRETS.query}`, {
    protocols: ['openv0.v1', `openv0.token.${token}x`],
    origin: stack.pageUrl,
  });
  await byProtocol.hasClosed();
  await fetch(`${stack.gatewayUrl}/${token}/${id}?x=${SECRETS.query}`);
  // And the API, used well and badly.
  await stack.api(`/v1/sessions/${id}/messages`, { token, body: { prompt: `${SECRETS.message}, larger` } });
  await stack.api(`/v1/sessions/${id}/messages`, { token, body: { wrong: SECRETS.message } });
  await stack.api(`/v1/sessions/${id}/messages`, { token, body: `{"${SECRETS.message}` });
  await stack.api(`/${token}/${id}?x=${SECRETS.query}`);
  await stack.api(`/preview/${id}?x=${SECRETS.query}`);
  await stack.api('/v1/sessions?limit=3', { token: operator });
  await eventually('the second run to end', async () => {
    const { body } = await stack.api<{ state: { run: number; status: string } }>(`/v1/sessions/${id}`, {
      token,
    });
    return body.state.run === 2 && body.state.status === 'completed';
  });
  await stack.api(`/v1/sessions/${id}`, { method: 'DELETE', token });
  await viewer.hasClosed();
  stream.close();
  const gateway = present(stack.gateways[0], 'no gateway');
  const worker = present(stack.generations[0], 'no worker');
  await Promise.all([gateway.stop(), worker.stop()]);
  logs = { gateway: gateway.output, generation: worker.output };
}, 120_000);
afterAll(async () => {
  await stack?.stop();
});

/** Everything that a log must not hold. Of a token the signature is enough, and what it says. */
function secrets(): string[] {
  const parts = tokens.flatMap((token) => token.split('.').slice(1));
  return [...ids, ...parts, ...Object.values(SECRETS), 'canary='];
}

function leaksIn(log: string): string[] {
  return secrets().filter((secret) => log.includes(secret));
}

function lines(log: string): Line[] {
  return log
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Line);
}

it('hold no id, no token, no query and nothing of what anybody wrote', () => {
  expect(leaksIn(logs.gateway)).toEqual([]);
  expect(leaksIn(logs.generation)).toEqual([]);
  // Whole: what is kept of an output is its end.
  for (const log of Object.values(logs)) expect(log).toContain('Starting Nest application');
});

it('would be found to hold them', () => {
  const [id = ''] = ids;
  expect(leaksIn(`{"msg":"session ${id}"}`)).toEqual([id]);
  expect(leaksIn(`GET /x?canary=${SECRETS.query}`)).toEqual([SECRETS.query, 'canary=']);
  expect(leaksIn(present(tokens[0], 'no token')).length).toBeGreaterThan(0);
});

it('are JSON, one line each, and name the session by its hash', () => {
  const hash = sessionHash(present(ids[0], 'no id'));
  const of = (service: 'gateway' | 'generation'): string[] =>
    lines(logs[service])
      .filter(({ session }) => session === hash)
      .map(({ msg, transport, after, code }) =>
        [transport, msg, after === undefined ? '' : `after ${String(after)}`, code].filter(Boolean).join(' '),
      );
  for (const line of [...lines(logs.gateway), ...lines(logs.generation)]) {
    expect(line).toMatchObject({ level: expect.any(Number), name: expect.any(String) });
  }
  const gateway = of('gateway');
  expect(gateway.filter((line) => line === 'websocket opened')).toHaveLength(3);
  expect(gateway).toContain('websocket watches after 0');
  expect(gateway).toContain('websocket resumes after 3');
  expect(gateway).toContain('sse watches after 0');
  expect(gateway).toContain('websocket closed 4501');
  expect(gateway).toContain('websocket closed 4500');
  expect(gateway).toContain('websocket closed 4506');
  expect(gateway).toContain('sse closed');
  const worker = of('generation');
  expect(worker.filter((line) => line === 'run started')).toHaveLength(2);
  expect(worker.filter((line) => line === 'run completed')).toHaveLength(2);
  const steps = lines(logs.generation).filter(
    ({ session, msg }) => session === hash && msg === 'step completed',
  );
  expect(steps.length).toBeGreaterThan(10);
  expect(steps[0]).toMatchObject({ run: 1, step: 1, engine: 'builtin', seconds: expect.any(Number) });
});
