import { only, problemsOfRun } from '@openv0/testing/run-order.js';
import { describe, expect, it } from 'vitest';
import { cancelRun } from '../sessions/cancellation.js';
import { withRun } from '../sessions/session-record.js';
import { sessionRecord } from '../spec/memory-ports.js';
import { base, beginOutside, goodRun, page, say, type Said } from '../spec/outside-engine.js';
import type { OutsideRuns } from './outside-runs.js';

describe('a run of an engine outside', () => {
  it('is stored as one of ours, and answered with the number of each event', async () => {
    const { memory, id, job, send } = await beginOutside();
    const events = goodRun(id);
    // Number 1 is the prompt, which the service tells by itself.
    expect(await send(events)).toEqual(events.map((_event, index) => ({ seq: index + 2 })));
    const log = await memory.log(id);
    expect(problemsOfRun(log)).toEqual([]);
    expect(log[0]).toMatchObject({ type: 'session:message', data: { role: 'user', text: 'A bakery' } });
    expect(await memory.store.get(id)).toMatchObject({ runs: [{ status: 'completed' }], progress: 100 });
    expect(await memory.jobs.remove(job)).toBe(false);
    const site = await memory.stores.sites.get(`${id}.2`);
    expect(site?.value).toMatchObject({
      revision: 2,
      run: 1,
      title: 'Levain',
      html: expect.stringContaining('menu'),
    });
  });

  it('has the times, addresses and counts that are true, whatever its engine says', async () => {
    const { memory, id, clock, send } = await beginOutside();
    await send(goodRun(id));
    const log = await memory.log(id);
    expect(log.at(-1)?.data).toMatchObject({ run: 1, files_generated: 1, final_url: `/preview/${id}` });
    expect(only(log, 'generation:completed').total_time).toBeLessThan(60);
    const shown = log.findLast(({ type }) => type === 'preview:updated')?.data;
    expect(shown).toMatchObject({
      preview_url: `/preview/${id}?revision=2`,
      metadata: { revision: 2, run: 1 },
    });
    for (const { data } of log) expect(Date.parse(data.timestamp)).toBeLessThanOrEqual(clock.now());
  });

  it('shows code at most 20 times a second, by answering later', async () => {
    const { clock, id, send } = await beginOutside();
    const [started, ...rest] = goodRun(id) as [Said, ...Said[]];
    await send([started, ...rest.slice(0, 3)]);
    const began = clock.now();
    const delta = rest[3] as Said;
    const deltas = Array.from({ length: 60 }, (_, i) => ({
      ...delta,
      data: { ...delta.data, offset: i, text: 'x' },
    }));
    expect((await send(deltas)).every((answer) => 'seq' in answer)).toBe(true);
    expect(clock.now() - began).toBeGreaterThanOrEqual(59 * 50);
  });

  it('is taken over by the brief: what it is about and how far it has come', async () => {
    const { id, runs, send } = await beginOutside();
    const brief = { type: 'brief', data: { run: 1 } };
    const fresh = {
      run: 1,
      prompt: 'A bakery',
      engine: 'demo',
      started: false,
      steps: [],
      revision: 0,
      page: null,
    };
    expect(await say(runs, id, brief)).toMatchObject({ brief: fresh });
    const events = goodRun(id);
    await send(events.slice(0, 9));
    expect(await say(runs, id, brief)).toMatchObject({
      brief: {
        started: true,
        progress: 40,
        revision: 1,
        page: { html: expect.stringContaining('hero') },
        steps: [
          { step_id: 'hero', status: 'completed', announced: true, written: true },
          { step_id: 'menu', status: 'in_progress', announced: true, written: false },
        ],
      },
    });
    // The second worker begins the unfinished step again.
    const rest = [...events.slice(8, 9), ...events.slice(9)];
    expect((await send(rest)).every((answer) => 'seq' in answer)).toBe(true);
  });
});

describe('a worker that was lost and wakes up', () => {
  it('is told so by whichever process once another has begun, and changes nothing', async () => {
    const { memory, id, all, another } = await beginOutside(2);
    const [one, two] = all as [OutsideRuns, OutsideRuns];
    const events = goodRun(id);
    const ask = { type: 'brief', data: { run: 1 } };
    expect(await say(one, id, ask)).toMatchObject({ brief: { attempt: 1 } });
    for (const event of events.slice(0, 5)) await say(one, id, { ...event, attempt: 1 });
    // The process that the new worker meets isn't the one that the old one does.
    expect(await say(two, id, ask)).toMatchObject({ brief: { attempt: 2, started: true } });
    expect(await say(two, id, { ...(events[3] as Said), attempt: 2 })).toHaveProperty('seq');
    const before = (await memory.log(id)).length;
    for (const process of [one, two, another()]) {
      for (const event of events) {
        expect(await say(process, id, { ...event, attempt: 1 })).toMatchObject({ code: 'TAKEN_OVER' });
      }
    }
    expect(await memory.log(id)).toHaveLength(before);
    for (const event of events.slice(4))
      expect(await say(two, id, { ...event, attempt: 2 })).toHaveProperty('seq');
    expect(problemsOfRun(await memory.log(id), { takenOver: true })).toEqual([]);
  });
});

describe('a page of an engine outside', () => {
  it('is cleaned', async () => {
    const { memory, id, send } = await beginOutside();
    const events = goodRun(id);
    const html = '<section id="hero" onclick="x()"><script>x()</script><p>Bread</p></section>';
    await send([
      ...events.slice(0, 4),
      { type: 'preview:updated', data: { ...base(id), ...page('hero', 1, html) } },
    ]);
    const shown = (await memory.log(id)).find(({ type }) => type === 'preview:updated');
    expect(shown?.data).toMatchObject({ html_content: '<section id="hero"><p>Bread</p></section>' });
  });

  it.each([
    ['a style that ends in the middle', page('menu', 2, '<p></p>', 'p { color: red'), { file: 'css' }],
    ['a script that is none', page('menu', 2, '<p></p>', '', 'let = ;'), { file: 'js', line: 1 }],
    ['too much of it', page('menu', 2, '<p></p>', '', `// ${'x'.repeat(100_000)}`), { file: 'js' }],
  ])('with %s is told to viewers, and the last good one stays', async (_what, bad, problem) => {
    const { memory, id, runs, send } = await beginOutside();
    const events = goodRun(id);
    await send(events.slice(0, 9));
    const refused = { type: 'preview:updated', data: { ...base(id), ...bad } };
    expect(await say(runs, id, refused)).toMatchObject({ code: 'OUTPUT_INVALID' });
    const log = await memory.log(id);
    expect(log.at(-1)).toMatchObject({
      type: 'preview:error',
      data: { ...problem, step_id: 'menu', revision: 2 },
    });
    expect((await memory.stores.sites.get(`${id}.2`))?.value).toBeUndefined();
    // Said better, it is taken.
    expect((await send(events.slice(9))).every((answer) => 'seq' in answer)).toBe(true);
    expect(problemsOfRun(await memory.log(id))).toEqual([]);
  });
});

describe('an event that is said again', () => {
  it('is stored once and answered the same, by whichever process, also when it was the last', async () => {
    const { memory, id, another, runs } = await beginOutside();
    const other = another();
    for (const [index, event] of goodRun(id).entries()) {
      const request = { ...event, id: `r${index}` };
      const answer = await say(runs, id, request);
      expect(answer).toEqual({ seq: index + 2 });
      expect(await say(runs, id, request)).toEqual(answer);
      expect(await say(other, id, request)).toEqual(answer);
      expect(await say(another(), id, request)).toEqual(answer);
    }
    expect(problemsOfRun(await memory.log(id))).toEqual([]);
  });

  it('with an id that was another event’s is refused, or it would be lost', async () => {
    const { id, runs } = await beginOutside();
    const [started, pending] = goodRun(id) as [Said, Said];
    expect(await say(runs, id, { ...started, id: '1' })).toEqual({ seq: 2 });
    expect(await say(runs, id, { ...pending, id: '1' })).toMatchObject({ code: 'INVALID_EVENT' });
    expect(await say(runs, id, { ...pending, id: '2' })).toEqual({ seq: 3 });
  });

  it('without an id is another event, which has no place there', async () => {
    const { id, send } = await beginOutside();
    const [started] = goodRun(id);
    const [, again] = await send([started as Said, started as Said]);
    expect(again).toMatchObject({ code: 'OUT_OF_ORDER' });
  });
});

describe('several processes', () => {
  it('take a session from each other at every event, and its log is one run', async () => {
    for (let seed = 0; seed < 10; seed++) {
      const { memory, id, all } = await beginOutside(3);
      for (const [index, event] of goodRun(id).entries()) {
        const process = all[(index * (seed + 3) + (seed >> 1)) % all.length] as OutsideRuns;
        expect(await say(process, id, event)).toEqual({ seq: index + 2 });
      }
      expect(problemsOfRun(await memory.log(id))).toEqual([]);
    }
  });

  it('store an event once that reaches two of them at the same time', async () => {
    const { memory, id, all } = await beginOutside(2);
    for (const [index, event] of goodRun(id).entries()) {
      const answers = await Promise.all(
        all.map((process) => say(process, id, { ...event, id: `r${index}` })),
      );
      expect(answers).toEqual([{ seq: index + 2 }, { seq: index + 2 }]);
    }
    expect(problemsOfRun(await memory.log(id))).toEqual([]);
  });
});

describe('the owner’s cancellation', () => {
  it('ends the run at once, and is told to the engine', async () => {
    const { memory, id, clock, job, all, send } = await beginOutside(2);
    const events = goodRun(id);
    await send(events.slice(0, 6));
    await cancelRun(memory, memory.store, id, clock);
    await Promise.all(all.map((process) => process.cancel(id)));
    expect(problemsOfRun(await memory.log(id), { outcome: 'cancelled' })).toEqual([]);
    expect(await memory.store.get(id)).toMatchObject({ runs: [{ status: 'cancelled' }] });
    expect(await memory.jobs.remove(job)).toBe(false);
    for (const process of all) {
      expect(await say(process, id, events[6] as Said)).toMatchObject({ code: 'CANCELLED' });
      expect(await say(process, id, { type: 'brief', data: { run: 1 } })).toMatchObject({
        code: 'CANCELLED',
      });
    }
  });

  it('is obeyed at the end of a step when its word was lost', async () => {
    const { memory, id, clock, send } = await beginOutside();
    const events = goodRun(id);
    await send(events.slice(0, 6));
    await cancelRun(memory, memory.store, id, clock);
    const answers = await send(events.slice(6, 10));
    expect(answers.at(-1)).toMatchObject({ code: 'CANCELLED' });
    expect((await memory.log(id)).at(-1)).toMatchObject({
      type: 'generation:completed',
      data: { status: 'cancelled' },
    });
  });

  it('ends a run that waits, and one that nobody outside has stays another’s', async () => {
    const { memory, id, clock, runs } = await beginOutside();
    const run = await cancelRun(memory, memory.store, id, clock);
    expect(run).toMatchObject({ status: 'cancelled' });
    expect(await say(runs, id, goodRun(id)[0] as Said)).toMatchObject({ code: 'CANCELLED' });
    const own = await memory.createSession();
    await memory.store.change(own, (record) =>
      withRun(record, 1, { status: 'running', cancel_requested: true }),
    );
    await runs.cancel(own);
    expect(await memory.log(own)).toEqual([]);
  });
});

describe('a run behind another', () => {
  it('is queued by whoever asks about the one before, when that was lost', async () => {
    const { memory, id, runs } = await beginOutside();
    const next = { run: 2, cause: 'retry', status: 'queued', job: null, cancel_requested: false } as const;
    await memory.store.change(id, (before) => {
      const record = withRun(before, 1, { status: 'completed' });
      return { ...record, runs: [...record.runs, next] };
    });
    expect(await say(runs, id, { type: 'brief', data: { run: 1 } })).toMatchObject({ code: 'RUN_OVER' });
    expect(await memory.store.get(id)).toMatchObject({ runs: [{}, { job: 2 }] });
  });

  it('is neither begun before its turn nor written to by the engine of the one before', async () => {
    const { memory, id, runs, send } = await beginOutside();
    const events = goodRun(id);
    await send(events.slice(0, 4));
    const second = {
      ...sessionRecord(id).runs[0],
      run: 2,
      cause: 'retry',
      status: 'queued',
      job: null,
    } as const;
    await memory.store.change(id, (record) => ({
      ...record,
      runs: [...record.runs, { ...second, cancel_requested: false }],
    }));
    const next = goodRun(id, { run: 2, revision: 2 });
    expect(await say(runs, id, next[0] as Said)).toMatchObject({ code: 'NOT_YET' });
    expect(await say(runs, id, { type: 'brief', data: { run: 2 } })).toMatchObject({ code: 'NOT_YET' });
    expect((await send(events.slice(4))).every((answer) => 'seq' in answer)).toBe(true);
    expect(await memory.jobs.next('demo', 10)).toMatchObject({ job: { run: 2 } });
    expect(await say(runs, id, events[5] as Said)).toMatchObject({ code: 'RUN_OVER' });
    expect(await say(runs, id, { type: 'brief', data: { run: 1 } })).toMatchObject({ code: 'RUN_OVER' });
    expect((await send(next)).every((answer) => 'seq' in answer)).toBe(true);
  });
});
