import type { SessionEvent } from '@openv0/contracts/events.js';
import { sessionHash } from '@openv0/platform/session-hash.js';
import type { EndedSpan } from '@openv0/platform/tracing/span.js';
import { formatTraceparent, parseTraceparent } from '@openv0/platform/tracing/trace-context.js';
import { Tracer, within } from '@openv0/platform/tracing/tracer.js';
import { beforeEach, describe, expect, it } from 'vitest';
import { MemoryPorts, sessionRecord } from '../spec/memory-ports.js';
import { queueRun } from './queue-next.js';
import { RunTrace, spanOfJob, traceOfOutside, traceOfRequest } from './tracing.js';

const SESSION = 'AAAAAAAAAAAAAAAAAAAAAA';
const RUN = { sessionId: SESSION, run: 3 };
const ALL = { ratio: 1, believesCallers: false };
const BASE = { session_id: SESSION, timestamp: '2026-01-01T00:00:00.000Z' };

let kept: EndedSpan[];
let tracer: Tracer;

beforeEach(() => {
  kept = [];
  tracer = new Tracer((span) => kept.push(span), ALL);
});

function step(step_number: number, status: 'pending' | 'in_progress' | 'completed' | 'failed'): SessionEvent {
  const rest = { total_steps: 2, progress: 0, message: '', estimated_remaining: null };
  return {
    type: 'generation:step',
    data: { ...BASE, ...rest, step_id: `s${step_number}`, step_number, status },
  };
}

const line = ({ name, attributes, error }: EndedSpan): string =>
  [name, attributes['openv0.step'] ?? attributes['openv0.seq'], error]
    .filter((part) => part != null)
    .join(' ');

describe('a run’s trace', () => {
  it('has its steps and, under the step at work, its events', async () => {
    const trace = new RunTrace(tracer, RUN, 'builtin');
    await trace.whole(async () => {
      trace.writer.begins(10, 1).end('stored');
      trace.recorded(step(1, 'pending'));
      trace.recorded(step(1, 'in_progress'));
      trace.writer.begins(10, 2).end('recovered');
      trace.recorded(step(1, 'completed'));
      trace.recorded(step(2, 'in_progress'));
      trace.writer.begins(10, 3).end('full');
      trace.recorded(step(2, 'failed'));
    });
    const event = 'publish sessions.{session}.{seq}';
    expect(kept.map(line)).toEqual([
      `${event} 1`,
      `${event} 2`,
      'step 1',
      `${event} 3 full`,
      'step 2 failed',
      'run',
    ]);
    const [first, second, one, third, two, run] = kept;
    expect([first, one, two].map((span) => span?.parentId)).toEqual([1, 2, 3].map(() => run?.context.spanId));
    expect(second?.parentId).toBe(one?.context.spanId);
    expect(third?.parentId).toBe(two?.context.spanId);
    for (const { attributes } of kept) expect(attributes['openv0.session']).toBe(sessionHash(SESSION));
    expect(JSON.stringify(kept)).not.toContain(SESSION);
  });

  it('says by which code a run failed, and that a step was left when the run was', async () => {
    const failed = new RunTrace(tracer, RUN, 'builtin');
    const error = { error_message: 'what somebody wrote', retry_available: true };
    await failed.whole(async () => {
      failed.recorded(step(1, 'in_progress'));
      failed.recorded({
        type: 'generation:error',
        data: { ...BASE, ...error, error_code: 'PROVIDER_ERROR' },
      });
    });
    const odd = new RunTrace(tracer, RUN, 'demo');
    await odd.whole(async () => {
      odd.recorded({
        type: 'generation:error',
        data: { ...BASE, ...error, error_code: 'what an engine says' },
      });
    });
    const left = new RunTrace(tracer, RUN, 'builtin');
    const leaves = left.whole(async () => {
      left.recorded(step(1, 'in_progress'));
      throw new RangeError('what somebody wrote');
    });
    await expect(leaves).rejects.toThrow(RangeError);
    expect(kept.map(line)).toEqual([
      'step 1 unfinished',
      'run PROVIDER_ERROR',
      'run other',
      'step 1 unfinished',
      'run RangeError',
    ]);
    expect(JSON.stringify(kept)).not.toContain('what');
  });

  it('costs no span, and puts nothing on the wire, where it is not kept', async () => {
    const none = new Tracer((span) => kept.push(span), { ratio: 0, believesCallers: false });
    const trace = new RunTrace(none, RUN, 'builtin');
    await trace.whole(async () => {
      trace.recorded(step(1, 'in_progress'));
      expect(trace.writer.begins(10, 1)).not.toHaveProperty('traceparent');
    });
    expect(kept).toEqual([]);
  });
});

describe('a job’s trace', () => {
  it('is that of the request that asked for it, whoever queues it and however often it is delivered', async () => {
    const memory = new MemoryPorts({ tracer, ackWaitMs: 20 });
    const sessionId = await memory.createSession();
    const request = tracer.begin(null, { name: 'POST', kind: 'server' });
    const asked = within(request, traceOfRequest);
    expect(asked.trace).toBe(formatTraceparent(request.context));
    const record = sessionRecord(sessionId);
    await queueRun(
      memory,
      memory.store,
      { ...record, runs: record.runs.map((run) => ({ ...run, ...asked })) },
      1,
    );
    for (const deliveries of [1, 2]) {
      const held = await memory.jobs.next('builtin', 1_000);
      if (!held) throw new Error('no job');
      spanOfJob(tracer, 'builtin', held).end();
      held.nak();
      const [queued] = kept;
      expect(queued).toMatchObject({
        name: 'publish jobs.generate.builtin',
        parentId: request.context.spanId,
      });
      expect(kept.at(-1)).toMatchObject({
        name: 'process jobs.generate.builtin',
        parentId: queued?.context.spanId,
        attributes: {
          'openv0.deliveries': deliveries,
          'messaging.message.id': `${sessionHash(sessionId)}:1`,
        },
      });
    }
  });

  it('begins with the job when nobody’s request is known', async () => {
    const memory = new MemoryPorts({ tracer });
    const sessionId = await memory.createSession();
    await queueRun(memory, memory.store, sessionRecord(sessionId), 1);
    expect(kept).toMatchObject([{ name: 'publish jobs.generate.builtin', parentId: null }]);
    expect((await memory.jobs.next('builtin', 100))?.traceparent).toContain(kept[0]?.context.traceId);
    expect(traceOfRequest()).toEqual({});
  });
});

describe('a run of an engine outside', () => {
  it('has its events under the request', () => {
    const parent = tracer.begin(null, { name: 'POST' }).context;
    const { trace } = traceOfOutside(tracer, SESSION, formatTraceparent(parent));
    const publishing = trace?.writer.begins(10, 1);
    publishing?.end('stored');
    expect(kept).toMatchObject([{ parentId: parent.spanId }]);
    expect(parseTraceparent(publishing?.traceparent)).toEqual(kept[0]?.context);
    expect(traceOfOutside(tracer, SESSION, formatTraceparent({ ...parent, sampled: false }))).toEqual({});
    expect(traceOfOutside(tracer, SESSION, undefined)).toEqual({});
  });
});
