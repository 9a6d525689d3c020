/**
 * The main job over real processes: a prompt becomes a run, watched over real sockets. What a viewer gets is the same
 * whenever it comes and however often it is cut.
 */
import type { CreatedSession } from '@openv0/contracts/http-answers.js';
import type { NumberedEvent } from '@openv0/contracts/events.js';
import { initialState, reduce, type SessionState } from '@openv0/contracts/session-state.js';
import { createSessionClient } from '@openv0/client/session-client.js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { eventually } from './eventually.js';
import { ofType, only, problemsOfRun } from './run-order.js';
import { startStack, type Stack } from './stack.js';
import type { WsProbe } from './ws-probe.js';

const PROMPT = 'A neighbourhood bakery with sourdough, opening hours and a map 🥖';
/** Slow enough that a viewer can come in the middle, fast enough for a test. */
const WATCHABLE = { ENGINE_PACE: '0.15' };

let stack: Stack;

beforeAll(async () => {
  stack = await startStack({ env: WATCHABLE });
}, 240_000);

afterAll(() => stack?.stop());

function eventsOf(probe: WsProbe): NumberedEvent[] {
  return probe.events.map(({ seq, type, data }) => ({ seq, type, data }) as unknown as NumberedEvent);
}

function fold(events: readonly NumberedEvent[], from: SessionState = initialState()): SessionState {
  return events.reduce<SessionState>((state, event) => reduce(state, event), from);
}

async function finished(session: CreatedSession): Promise<NumberedEvent[]> {
  const probe = await stack.watch(session);
  await probe.saw('generation:completed', { within: 60_000 });
  await probe.said('replay:completed');
  await probe.close();
  return eventsOf(probe);
}

describe('a run, followed from the beginning', () => {
  let session: CreatedSession;
  let probe: WsProbe;
  let events: NumberedEvent[];

  beforeAll(async () => {
    session = await stack.createSession(PROMPT);
    probe = await stack.watch(session);
    await probe.saw('generation:completed', { within: 60_000 });
    events = eventsOf(probe);
  }, 90_000);

  afterAll(() => probe?.close());

  it('is created with everything that a caller needs', () => {
    expect(session).toMatchObject({
      session_id: expect.stringMatching(/^[A-Za-z0-9_-]{22}$/),
      project_id: expect.any(String),
      run: 1,
      token: expect.any(String),
      preview_url: expect.stringContaining(session.session_id),
    });
    expect(new URL(session.websocket_url).searchParams.get('session_id')).toBe(session.session_id);
    expect(session.websocket_url).toMatch(/^ws:\/\/.+\/ws\?/);
  });

  it('begins with `connected`, and tells when the replay is over', () => {
    expect(probe.frames[0]).toMatchObject({
      type: 'connected',
      data: { session_id: session.session_id, protocol: 1, role: 'owner', heartbeat_ms: 10_000 },
    });
    const replayed = probe.frames.findIndex((frame) => frame.type === 'replay:completed');
    const { head, replay } = probe.control('connected')!.data;
    expect(replay).toBe(head);
    expect(probe.frames.slice(0, replayed).filter((frame) => frame.seq !== undefined)).toHaveLength(head);
  });

  it('has every event in the order that the protocol promises', () => {
    expect(events[0]?.seq).toBe(1);
    expect(problemsOfRun(events)).toEqual([]);
    expect(only(events, 'generation:completed')).toMatchObject({ status: 'completed' });
  });

  it('carries each event as its stored bytes with the number in front', () => {
    for (const { text, seq, type } of probe.events) {
      expect(text.startsWith(`{"seq":${seq},"type":"${type}","data":{`)).toBe(true);
    }
  });

  it('writes a site of at least six sections, step by step', () => {
    const state = fold(events);
    const sections = state.preview!.html.match(/<(?:section|header|footer|nav)\b/g) ?? [];
    expect(sections.length).toBeGreaterThanOrEqual(6);
    expect(ofType(events, 'preview:updated').length).toBeGreaterThanOrEqual(6);
    expect(ofType(events, 'preview:delta').length).toBeGreaterThan(6);
    expect(state).toMatchObject({ status: 'completed', progress: 100, draft: null, errors: [] });
    expect(state.steps.every((step) => step.status === 'completed')).toBe(true);
    expect(state.final_url).toBe(new URL(session.preview_url, stack.pageUrl).pathname);
  });

  it('reaches 100 per cent with completion, and not before', () => {
    const before = fold(events.slice(0, -1));
    expect(before.progress).toBeLessThanOrEqual(99);
    expect(fold(events).progress).toBe(100);
  });

  it('is told to a viewer after the end exactly as it was told live', async () => {
    const late = await stack.watch(session);
    await late.said('replay:completed');
    expect(late.events.map((event) => event.text)).toEqual(probe.events.map((event) => event.text));
    expect(late.control('replay:completed')!.data.seq).toBe(events.length);
    await late.close();
  });

  it('goes on from any cursor', async () => {
    const after = Math.floor(events.length / 2);
    const { epoch } = probe.control('connected')!.data;
    const at = events[after - 1]!.data.timestamp;
    const resumed = await stack.watch(session, { after, epoch, at });
    await resumed.said('replay:completed');
    expect(resumed.events.map((event) => event.seq)).toEqual(events.slice(after).map((event) => event.seq));
    expect(resumed.control('connected')!.data).toMatchObject({ replay: events.length - after, epoch });
    await resumed.close();
  });

  it('gives a snapshot that is exactly the fold of the log', async () => {
    const quick = await stack.watch(session, { mode: 'snapshot' });
    await quick.said('replay:completed');
    const { data } = await quick.said('snapshot');
    const tail = eventsOf(quick);
    expect(tail.map((event) => event.seq)).toEqual(events.slice(data.seq).map((event) => event.seq));
    expect(fold(tail, data.state)).toEqual(fold(events));
    await quick.close();
  });

  it('is what the API says about the session', async () => {
    const { status, body } = await stack.api<Record<string, unknown>>(`/v1/sessions/${session.session_id}`, {
      token: session.token,
    });
    expect(status).toBe(200);
    expect(body).toMatchObject({
      session_id: session.session_id,
      project_id: session.project_id,
      head: events.length,
      state: fold(events),
    });
  });

  it('keeps the finished files and every revision', async () => {
    const path = `/v1/sessions/${session.session_id}`;
    const { preview } = fold(events);
    const files = await stack.api<{ revision: number; files: { path: string; size: number }[] }>(
      `${path}/files`,
      {
        token: session.token,
      },
    );
    expect(files.status).toBe(200);
    expect(files.body.revision).toBe(preview!.revision);
    expect(files.body.files.map((file) => file.path).toSorted()).toEqual([
      'index.html',
      'script.js',
      'style.css',
    ]);
    const last = await stack.api(`${path}/revisions/${preview!.revision}`, { token: session.token });
    expect(last.body).toMatchObject({ html: preview!.html, css: preview!.css, js: preview!.js });
  });

  it.each([
    ['a cursor beyond the head', 'cursor_ahead', (head: number) => ({ after: head + 1_000 })],
    ['another epoch', 'epoch_changed', () => ({ after: 3, epoch: 'another.0' })],
    ['an event of another history', 'epoch_changed', () => ({ after: 3, at: '2001-01-01T00:00:00.000Z' })],
  ])('answers %s with `reset` (%s) and a snapshot, never with silence', async (_name, reason, query) => {
    const lost = await stack.watch(session, query(events.length));
    await lost.said('replay:completed');
    const types = lost.frames.filter((frame) => frame.seq === undefined).map((frame) => frame.type);
    expect(types.slice(0, 3)).toEqual(['connected', 'reset', 'snapshot']);
    expect(lost.control('reset')!.data.reason).toBe(reason);
    expect(fold(eventsOf(lost), lost.control('snapshot')!.data.state)).toEqual(fold(events));
    await lost.close();
  });
});

describe('several viewers of one run', () => {
  it('see the same, whenever they came and however they came', async () => {
    const session = await stack.createSession('A city marathon with a route, prices and a FAQ');
    const viewer = { session_id: session.session_id, token: await stack.token(session.session_id, 'viewer') };
    const first = await stack.watch(session);
    await first.saw('preview:delta');
    const second = await stack.watch(viewer);
    await first.saw('preview:updated');
    const late = await stack.watch(viewer, { mode: 'snapshot' });
    expect(first.events.some((event) => event.type === 'generation:completed')).toBe(false);
    const probes = [first, second, late];
    await Promise.all(probes.map((probe) => probe.saw('generation:completed', { within: 60_000 })));
    const [whole, joined] = [eventsOf(first), eventsOf(second)];
    expect(problemsOfRun(whole)).toEqual([]);
    expect(joined).toEqual(whole);
    const { seq, state } = late.control('snapshot')!.data;
    expect(seq).toBeGreaterThan(0);
    expect(eventsOf(late)).toEqual(whole.slice(seq));
    expect(fold(eventsOf(late), state)).toEqual(fold(whole));
    expect(second.control('connected')!.data.role).toBe('viewer');
    await Promise.all(probes.map((probe) => probe.close()));
  });

  it('and the client of the SDK ends with the identical state', async () => {
    const session = await stack.createSession('A jazz club with a programme and a menu');
    const client = createSessionClient({
      url: stack.socketUrl,
      sessionId: session.session_id,
      token: session.token,
    });
    client.connect();
    await eventually('the end', () => client.getSnapshot().state.status === 'completed', { within: 60_000 });
    const events = await finished(session);
    expect(client.getSnapshot().state).toEqual(fold(events));
    expect(client.getSnapshot().seq).toBe(events.length);
    client.close();
  });

  it('ten runs at once all end, each with its own events', async () => {
    const prompts = Array.from({ length: 10 }, (_, index) => `Shop number ${index} for fine paper`);
    const sessions = await Promise.all(prompts.map((prompt) => stack.createSession(prompt)));
    const logs = await Promise.all(sessions.map((session) => finished(session)));
    for (const [index, events] of logs.entries()) {
      expect(problemsOfRun(events)).toEqual([]);
      expect(events.every((event) => event.data.session_id === sessions[index]!.session_id)).toBe(true);
      expect(only(events, 'generation:started').prompt).toBe(prompts[index]);
    }
  }, 90_000);
});

describe('cancelling a run', () => {
  it('ends it with exactly one `completed`, cancelled, without an error', async () => {
    const session = await stack.createSession('A museum of clocks');
    const probe = await stack.watch(session);
    await probe.saw('preview:delta');
    const answer = await stack.api(`/v1/sessions/${session.session_id}/cancel`, {
      method: 'POST',
      token: session.token,
    });
    expect(answer.status).toBe(202);
    await probe.saw('generation:completed');
    const events = eventsOf(probe);
    expect(problemsOfRun(events, { outcome: 'cancelled' })).toEqual([]);
    expect(only(events, 'generation:completed')).toMatchObject({ status: 'cancelled', final_url: null });
    const again = await stack.api(`/v1/sessions/${session.session_id}/cancel`, {
      method: 'POST',
      token: session.token,
    });
    expect(again.status).toBe(202);
    await probe.close();
  });
});
