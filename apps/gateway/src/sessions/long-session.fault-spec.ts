/**
 * A session with a long history opens as fast as a short one: who wants the state gets the state, not the way to it.
 * The times hold for 10,000 events and are asserted only in the full profile.
 */
import { monitorEventLoopDelay } from 'node:perf_hooks';
import type { EventData, EventType, SessionEvent } from '@openv0/contracts/events.js';
import { Hub } from '@openv0/realtime/hub.js';
import { eventually } from '@openv0/testing/eventually.js';
import type { WsProbe } from '@openv0/testing/ws-probe.js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { TestGateway, World, type TestSession } from '../spec/test-gateway.js';

const FULL = process.env.FAULTS === '1';
const STEPS = 10;
const EVENTS = FULL ? 10_000 : 1_000;
const OPENINGS = FULL ? 7 : 1;
const LINE = '<section class="menu"><h2>Our menu</h2><p>Fresh every day, and never far.</p></section>\n';

let world: World;
let gateway: TestGateway;
let session: TestSession;

beforeAll(async () => {
  world = await World.start();
  // A session is forgotten as soon as nobody watches it, so that each opening finds a cold gateway.
  gateway = await TestGateway.start(world, { LINGER_MS: '0' });
  session = await world.session();
  await session.write(run(session.id, EVENTS));
}, 120_000);
afterAll(async () => {
  await gateway?.stop();
  await world?.stop();
});

/** A run of `count` events in all: its steps write their code in small pieces, each of which is one event. */
function run(session_id: string, count: number): SessionEvent[] {
  const event = <T extends EventType>(type: T, data: Omit<EventData[T], 'session_id' | 'timestamp'>) =>
    ({ type, data: { session_id, timestamp: new Date().toISOString(), ...data } }) as unknown as SessionEvent;
  const steps = Array.from({ length: STEPS }, (_, step) => ({
    step_id: `s${step}`,
    title: `Step ${step}`,
    weight: 1,
  }));
  const plan = { project_id: 'p', run: 1, prompt: 'A bakery', engine: 'builtin', estimated_time: 30 };
  const events = [event('generation:started', { ...plan, total_steps: STEPS, steps })];
  const pieces = Math.floor((count - 1) / STEPS) - 1;
  for (const [index, { step_id }] of steps.entries()) {
    for (let piece = 0; piece < pieces; piece += 1) {
      // In turns, so that no piece is stored together with the one before.
      const file = piece % 2 === 0 ? 'html' : 'css';
      const offset = Math.floor(piece / 2) * LINE.length;
      events.push(event('preview:delta', { step_id, revision: index + 1, file, offset, text: LINE }));
    }
    const code = { html_content: LINE.repeat(20 * (index + 1)), css_content: 'a{}', js_content: '' };
    const metadata = { revision: index + 1 };
    events.push(event('preview:updated', { step_id, preview_url: '/preview', ...code, metadata }));
  }
  return events;
}

interface Opening {
  viewer: WsProbe;
  /** Until the state is there, in milliseconds. */
  ms: number;
  /** All that was sent until it is complete. */
  bytes: number;
  /** The longest that nobody had a turn, in milliseconds. */
  blocked: number;
}

async function open(query: Record<string, string> = { mode: 'snapshot' }): Promise<Opening> {
  const loop = monitorEventLoopDelay({ resolution: 1 });
  loop.enable();
  const start = performance.now();
  const viewer = await gateway.watch(world, session.id, query);
  await viewer.said('replay:completed');
  loop.disable();
  const last = viewer.frames.find(({ type }) => type === 'snapshot') ?? viewer.frames.at(-1);
  const bytes = viewer.frames.reduce((sum, { text }) => sum + text.length, 0);
  await viewer.close();
  return { viewer, ms: (last?.at ?? 0) - start, bytes, blocked: loop.max / 1e6 };
}

/** Opens it again and again, each time in a gateway that doesn't know it. */
async function openOften(): Promise<Opening> {
  const openings: Opening[] = [];
  for (let opening = 0; opening < OPENINGS; opening += 1) {
    openings.push(await open());
    await eventually('a cold gateway', () => gateway.app.get(Hub).sessions === 0);
  }
  const sorted = openings.toSorted((one, other) => one.ms - other.ms);
  return sorted[Math.floor(sorted.length / 2)] as Opening;
}

function report(name: string, { ms, bytes, blocked }: Opening): void {
  console.info(
    `${name}: ${session.events.length} events: ${ms.toFixed(0)} ms, ${bytes} bytes, ${blocked.toFixed(0)} ms blocked`,
  );
}

describe('a long session', () => {
  it('opens with the bytes of its state, also when nothing of it was folded before', async () => {
    const state = session.state(session.events.length);
    const size = JSON.stringify(state).length;
    const opening = await openOften();
    report('no checkpoint', opening);
    expect(opening.viewer.control('snapshot')?.data).toEqual({
      session_id: session.id,
      seq: session.events.length,
      state,
    });
    expect(opening.bytes).toBeLessThan(size + 1_000);
  });

  it('opens at once with the checkpoint of its last step', async () => {
    await session.checkpoint(session.events.length - 30);
    const state = session.state(session.events.length);
    const opening = await openOften();
    report('checkpoint 30 events ago', opening);
    expect(opening.viewer.control('snapshot')?.data.state).toEqual(state);
    if (FULL) expect(opening.ms).toBeLessThan(100);
  });

  it('costs all of its events when they are asked for', async () => {
    const opening = await open({ mode: 'events' });
    report('every event', opening);
    expect(opening.viewer.events).toHaveLength(session.events.length);
    expect(opening.bytes).toBeGreaterThan(session.events.length * LINE.length);
  });
});
