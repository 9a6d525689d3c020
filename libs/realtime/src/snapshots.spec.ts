import { describe, expect, it } from 'vitest';
import { History } from './history.js';
import { SessionLog } from './session-log.js';
import { Snapshots } from './snapshots.js';
import { lineCodec, ModelLog, SESSION } from './spec/model-log.js';

/** `held`: as many of the last events are in memory. */
function setUp(events: number, held: number) {
  const log = new ModelLog();
  const memory = new SessionLog({ after: events - held, maxBytes: 1_000_000, codec: lineCodec });
  for (let seq = 1; seq <= events; seq += 1) log.publish(`message ${seq}`);
  for (let seq = events - held + 1; seq <= events; seq += 1) memory.append(log.stored(seq));
  const waits: number[] = [];
  const wait = async (ms: number): Promise<void> => void waits.push(ms);
  const options = { source: log, codec: lineCodec, wait, highWater: 262_144, lowWater: 65_536 };
  const snapshots = new Snapshots(
    { id: SESSION, log: memory, history: new History(SESSION, options), owns: () => true },
    options,
  );
  const stateAt = async (seq: number): Promise<unknown> => {
    const made = await snapshots.at(seq);
    return made && JSON.parse(new TextDecoder().decode(made.frame));
  };
  const expected = (seq: number) => {
    return { type: 'snapshot', data: { session_id: SESSION, seq, state: log.stateAt(seq) } };
  };
  return { log, memory, snapshots, stateAt, expected, waits };
}

describe('Snapshots', () => {
  it('fold what is behind the checkpoint, from pages and then from memory', async () => {
    const { log, stateAt, expected } = setUp(600, 200);
    log.checkpointSeq = 100;
    expect(await stateAt(600)).toEqual(expected(600));
    expect(log.reads).toBe(2);
  });

  it('need no page when all of it is in memory', async () => {
    const { log, stateAt, expected } = setUp(600, 200);
    log.checkpointSeq = 450;
    expect(await stateAt(600)).toEqual(expected(600));
    expect(log.reads).toBe(0);
  });

  it('go on from the last fold, without a read of any kind', async () => {
    const { log, memory, stateAt, expected } = setUp(300, 300);
    await stateAt(300);
    const { calls } = log;
    for (let more = 0; more < 50; more += 1) memory.append(log.publish('more'));
    expect(await stateAt(350)).toEqual(expected(350));
    expect(log.calls).toBe(calls);
  });

  it('begin at the checkpoint again when the events behind the last fold are gone', async () => {
    const { log, stateAt, expected } = setUp(300, 0);
    await stateAt(300);
    for (let more = 0; more < 700; more += 1) log.publish('more');
    log.trim(900);
    expect(await stateAt(1_000)).toEqual(expected(1_000));
  });

  it('take the next checkpoint when events behind the first one go while they are read', async () => {
    const { log, stateAt, expected } = setUp(600, 0);
    const read = log.read.bind(log);
    log.read = async (...args) => {
      log.trim(550);
      return read(...args);
    };
    expect(await stateAt(600)).toEqual(expected(600));
  });

  it('can not be when there is no next checkpoint either', async () => {
    const { log, snapshots } = setUp(600, 0);
    log.trim(550);
    log.checkpointSeq = 10;
    expect(await snapshots.at(600)).toBeNull();
  });

  it('let others have their turn between slices of a long log', async () => {
    const { stateAt, expected, waits } = setUp(5_000, 5_000);
    expect(await stateAt(5_000)).toEqual(expected(5_000));
    expect(waits.length).toBeGreaterThan(3);
  });
});
