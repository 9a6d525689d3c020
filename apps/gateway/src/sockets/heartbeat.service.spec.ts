import type { Hub } from '@openv0/realtime/hub.js';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { GatewayEnvironment } from '../environment.js';
import type { Connection } from './connection.js';
import type { Streams } from '../http/streams.service.js';
import type { Connections } from './connections.service.js';
import { Heartbeat } from './heartbeat.service.js';

const HOUR_MS = 3_600_000;
const HEARTBEAT_MS = 1_000;

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

function beating() {
  const seen = { judged: [] as { now: number; date: number }[], swept: [] as number[] };
  const connection = {
    number: 0,
    heard: () => {},
    beat: () => {},
    judge: (now: number, date: number) => void seen.judged.push({ now, date }),
  };
  const connections = { all: () => [[{}, connection as unknown as Connection]] } as unknown as Connections;
  const streams = { all: () => [] } as unknown as Streams;
  const hub = { sweep: (now: number) => void seen.swept.push(now) } as unknown as Hub;
  const environment = Object.assign(new GatewayEnvironment(), { HEARTBEAT_MS });
  const heartbeat = new Heartbeat(environment, connections, streams, hub);
  heartbeat.onApplicationBootstrap();
  return { seen, heartbeat };
}

describe('the clock of the gateway', () => {
  it('goes on evenly when somebody sets the machine’s, and knows what that says', () => {
    const { seen, heartbeat } = beating();
    vi.advanceTimersByTime(3_000);
    vi.setSystemTime(Date.now() - HOUR_MS);
    vi.advanceTimersByTime(3_000);
    const steps = seen.judged.slice(1).map(({ now }, index) => now - (seen.judged[index]?.now ?? 0));
    expect(new Set(steps.map((step) => Math.round(step)))).toEqual(new Set([HEARTBEAT_MS / 10]));
    expect(seen.judged.at(-1)?.date).toBe(Date.now());
    expect(seen.swept).toHaveLength(6);
    expect(Math.round((seen.swept.at(-1) ?? 0) - (seen.swept[0] ?? 0))).toBe(5_000);
    heartbeat.onApplicationShutdown();
    expect(vi.getTimerCount()).toBe(0);
  });
});
