import type { IngestAnswer } from '@openv0/contracts/ingest.js';
import { problemsOfRun } from '@openv0/testing/run-order.js';
import { describe, expect, it } from 'vitest';
import { base, beginOutside, goodRun, page, say, type Said } from '../spec/outside-engine.js';

describe('what an engine outside may not say', () => {
  type Breach = [what: string, code: string, at: number, request: (good: Said, id: string) => unknown];
  const change =
    (data: Record<string, unknown>) =>
    (good: Said): Said => ({ type: good.type, data: { ...good.data, ...data } });
  const instead =
    (type: string, data: Record<string, unknown>) =>
    (_good: Said, id: string): Said => ({ type, data: { ...base(id), ...data } });
  const step = { step_id: 'hero', step_number: 1, total_steps: 2, message: 'x', estimated_remaining: null };
  const [STARTED, PENDING, BEGUN, DELTA, PAGE, DONE, END] = [0, 1, 3, 4, 6, 7, 13];
  const breaches: Breach[] = [
    ['no object', 'INVALID_EVENT', STARTED, () => 'x'],
    ['an unknown type', 'INVALID_EVENT', STARTED, (good) => ({ ...good, type: 'x' })],
    ['a type that is no text', 'INVALID_EVENT', STARTED, (good) => ({ ...good, type: DEEP })],
    [
      'a type without an end',
      'INVALID_EVENT',
      STARTED,
      (good) => ({ ...good, type: '\u0001'.repeat(900_000) }),
    ],
    [
      'a field without an end',
      'INVALID_EVENT',
      STARTED,
      (good) => ({ ...good, ['\u0001'.repeat(900_000)]: 1 }),
    ],
    ['a control frame’s type', 'INVALID_EVENT', BEGUN, instead('reset', { reason: 'lagging' })],
    ['a number', 'INVALID_EVENT', STARTED, (good) => ({ ...good, seq: 7 })],
    ['a number inside', 'INVALID_EVENT', BEGUN, change({ seq: 7 })],
    ['a wrong field', 'INVALID_EVENT', BEGUN, change({ progress: '3' })],
    ['a bad id', 'INVALID_EVENT', STARTED, (good) => ({ ...good, id: 'ä' })],
    ['another session', 'INVALID_EVENT', BEGUN, change({ session_id: 'x'.repeat(22) })],
    ['another prompt', 'INVALID_EVENT', STARTED, change({ prompt: 'Another' })],
    ['another engine', 'INVALID_EVENT', STARTED, change({ engine: 'builtin' })],
    ['another run', 'INVALID_EVENT', STARTED, change({ run: 7 })],
    ['a count that is wrong', 'INVALID_EVENT', STARTED, change({ total_steps: 3 })],
    ['a list with a step twice', 'INVALID_EVENT', STARTED, twice],
    ['more words than there is room for', 'INVALID_EVENT', BEGUN, change({ message: 'x'.repeat(2_001) })],
    ['depths beside the fields', 'INVALID_EVENT', BEGUN, change({ more: DEEP })],
    ['a lot beside the fields', 'INVALID_EVENT', BEGUN, change({ more: 'x'.repeat(70_000) })],
    ['a step before its announcement', 'OUT_OF_ORDER', PENDING, change({ status: 'in_progress' })],
    ['a step that there isn’t', 'OUT_OF_ORDER', PENDING, change({ step_id: 'x' })],
    ['a step under another number', 'OUT_OF_ORDER', PENDING, change({ step_number: 2 })],
    ['another number of steps', 'OUT_OF_ORDER', PENDING, change({ total_steps: 3 })],
    ['an announcement without words', 'OUT_OF_ORDER', PENDING, change({ message: '' })],
    ['an announcement twice', 'OUT_OF_ORDER', BEGUN, change({ status: 'pending' })],
    ['the end of a step before its beginning', 'OUT_OF_ORDER', BEGUN, change({ status: 'completed' })],
    [
      'two steps at a time',
      'OUT_OF_ORDER',
      DELTA,
      instead('generation:step', {
        ...step,
        step_id: 'menu',
        step_number: 2,
        status: 'in_progress',
        progress: 0,
      }),
    ],
    ['progress that falls', 'OUT_OF_ORDER', 8, change({ progress: 39 })],
    ['progress that is complete', 'INVALID_EVENT', DONE, change({ progress: 100 })],
    ['code of another step', 'OUT_OF_ORDER', DELTA, change({ step_id: 'menu' })],
    ['code of another revision', 'OUT_OF_ORDER', DELTA, change({ revision: 2 })],
    ['code with a hole', 'OUT_OF_ORDER', DELTA, change({ offset: 3 })],
    ['too much code', 'OUT_OF_ORDER', DELTA, change({ text: 'x'.repeat(200_001) })],
    ['a page of another revision', 'OUT_OF_ORDER', PAGE, change({ metadata: { revision: 3 } })],
    ['a page of another step', 'OUT_OF_ORDER', PAGE, change({ step_id: 'menu' })],
    ['a second page of a step', 'OUT_OF_ORDER', DONE, instead('preview:updated', page('hero', 2, '<p></p>'))],
    [
      'a step again',
      'OUT_OF_ORDER',
      8,
      instead('generation:step', { ...step, status: 'in_progress', progress: 40 }),
    ],
    [
      'words of the owner',
      'OUT_OF_ORDER',
      BEGUN,
      instead('session:message', { run: 1, role: 'user', text: 'x' }),
    ],
    ['an end before all steps have ended', 'OUT_OF_ORDER', DONE, instead('generation:completed', END_DATA)],
    ['a failure without a reason', 'OUT_OF_ORDER', END, change({ status: 'failed' })],
    ['a cancellation', 'OUT_OF_ORDER', END, change({ status: 'cancelled' })],
    ['an error of no step', 'OUT_OF_ORDER', DONE, instead('generation:error', { ...ERROR, step_id: 'x' })],
    [
      'a plan without what was announced',
      'OUT_OF_ORDER',
      BEGUN,
      instead('generation:planned', {
        run: 1,
        total_steps: 1,
        steps: [{ step_id: 'a', title: 'a', weight: 1 }],
      }),
    ],
  ];

  it.each(breaches)('%s is refused as %s, and the run goes on', async (_what, code, at, request) => {
    const { memory, id, runs, send } = await beginOutside();
    const events = goodRun(id);
    await send(events.slice(0, at));
    const before = (await memory.log(id)).length;
    const bad = request(events[at] as Said, id) as Said;
    const answer = await say(runs, id, bad);
    expect(answer).toMatchObject({ code, message: expect.stringMatching(/\w/) });
    expect(JSON.stringify(answer).length).toBeLessThan(64 * 1024);
    expect(await memory.log(id)).toHaveLength(before);
    expect((await send(events.slice(at))).every((answer) => 'seq' in answer)).toBe(true);
    expect(problemsOfRun(await memory.log(id))).toEqual([]);
  });

  it('anything at all about another engine’s session, or none', async () => {
    const { memory, id, runs } = await beginOutside();
    const [started] = goodRun(id) as [Said];
    expect(await say(runs, id, started, 'other')).toMatchObject({ code: 'FORBIDDEN' });
    expect(await say(runs, id, { type: 'brief', data: {} }, 'other')).toMatchObject({ code: 'FORBIDDEN' });
    const nowhere = 'x'.repeat(22);
    expect(await say(runs, nowhere, { type: 'brief', data: {} })).toMatchObject({ code: 'NOT_FOUND' });
    expect(await memory.log(id)).toEqual([]);
  });

  it('more than a run may have: it is ended', async () => {
    const { memory, id, runs, send } = await beginOutside();
    const events = goodRun(id);
    await send(events.slice(0, 4));
    const text = 'x'.repeat(199_000);
    let answer: IngestAnswer = { seq: 0 };
    for (let sent = 0; sent < 400 && 'seq' in answer; sent++) {
      const data = { ...base(id), step_id: 'hero', revision: 1, file: 'html', offset: 0, text };
      answer = await say(runs, id, { type: 'preview:delta', data });
    }
    expect(answer).toMatchObject({ code: 'OUTPUT_INVALID' });
    expect(problemsOfRun(await memory.log(id), { outcome: 'failed' })).toEqual([]);
    expect(await say(runs, id, events[4] as Said)).toMatchObject({ code: 'RUN_OVER' });
    // The next run begins with nothing on its account.
    const next = { run: 2, cause: 'retry', status: 'queued', job: 2, cancel_requested: false } as const;
    await memory.store.change(id, (record) => ({ ...record, runs: [...record.runs, next] }));
    const again = await send(goodRun(id, { run: 2 }));
    expect(again.find((one) => !('seq' in one))).toBeUndefined();
  });
});

const ERROR = { error_code: 'X', error_message: 'x', retry_available: true };
/** As a request of 200 kB could hold it. */
const DEEP = JSON.parse(`${'['.repeat(100_000)}${']'.repeat(100_000)}`) as unknown;
const END_DATA = { status: 'completed', total_time: 1, files_generated: 1, final_url: null };

function twice({ type, data }: Said): Said {
  const [first] = data.steps as unknown[];
  return { type, data: { ...data, steps: [first, first] } };
}
