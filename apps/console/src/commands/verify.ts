import { canonicalJson } from '@openv0/contracts/canonical-json.js';
import type { SessionEvent } from '@openv0/contracts/events.js';
import { initialState, reduce, type SessionState } from '@openv0/contracts/session-state.js';
import type { Checkpoint } from '@openv0/contracts/checkpoint.js';
import { EXIT, JSON_OPTION, type Command } from '../command.js';
import type { OperatorLog, SessionRecordView } from '../operator-log.js';
import { table } from '../table.js';
import { noSuchSession, whichSession } from '../which-session.js';

export interface Check {
  check: string;
  ok: boolean;
  found: string;
}

export const verify: Command = {
  name: 'verify',
  args: ['SESSION'],
  summary: 'whether a session’s log and its stored state agree',
  about: `Reads the whole log: are its numbers dense, does each run end once and last, is the fold of the log the stored
checkpoint, and does the session's record say what the log says. It ends with 1 when something is not so.`,
  options: JSON_OPTION,
  async run(surroundings, asked) {
    const sessionId = await whichSession(surroundings, asked.args[0] ?? '');
    const log = await surroundings.log();
    const checkpoint = await log.checkpoint(sessionId);
    if (!checkpoint) throw noSuchSession();
    const checks = await checksOf(log, sessionId, checkpoint);
    const ok = checks.every((check) => check.ok);
    if (asked.options.json) process.stdout.write(`${JSON.stringify({ ok, checks }, null, 2)}\n`);
    else
      process.stdout.write(
        table(checks.map(({ check, ok, found }) => ({ '': ok ? 'ok' : 'WRONG', check, found }))),
      );
    return ok ? EXIT.ok : EXIT.wrong;
  },
};

async function checksOf(log: OperatorLog, sessionId: string, checkpoint: Checkpoint): Promise<Check[]> {
  const first = (await log.first(sessionId)) ?? checkpoint.seq + 1;
  const head = Math.max(await log.head(sessionId), 0);
  // What has aged out is folded in the checkpoint already, and can't be folded once more.
  const isWhole = first === 1;
  let state = isWhole ? initialState() : checkpoint.state;
  let atCheckpoint = isWhole && checkpoint.seq === 0 ? state : null;
  const missing: number[] = [];
  const endings = new Map<number, number>();
  let next = first;
  for await (const { seq, json } of log.events(sessionId, first, head)) {
    for (; next < seq; next += 1) missing.push(next);
    next = seq + 1;
    const event = JSON.parse(Buffer.from(json).toString('utf8')) as SessionEvent;
    if (event.type === 'generation:completed') {
      const { run = state.run } = event.data;
      endings.set(run, (endings.get(run) ?? 0) + 1);
    }
    if (isWhole || seq > checkpoint.seq) state = reduce(state, event);
    if (seq === checkpoint.seq) atCheckpoint = state;
  }
  const record = await log.record(sessionId);
  return [
    dense(first, head, missing),
    endsOnce(endings),
    folded(isWhole, checkpoint, atCheckpoint),
    reaches(checkpoint, head),
    recorded(record, state),
  ];
}

function dense(first: number, head: number, missing: number[]): Check {
  const gone = first > 1 && head > 0 ? `, those before ${first} have aged out` : '';
  const found =
    missing.length > 0 ? `missing: ${missing.slice(0, 10).join(', ')}` : `${first} to ${head}${gone}`;
  return {
    check: 'numbers are dense',
    ok: missing.length === 0,
    found: head === 0 ? 'the log is empty' : found,
  };
}

function endsOnce(endings: Map<number, number>): Check {
  const twice = [...endings].filter(([, times]) => times > 1).map(([run]) => run);
  const found = twice.length > 0 ? `more than once: ${twice.join(', ')}` : `${endings.size} ended`;
  return { check: 'runs end once', ok: twice.length === 0, found };
}

function folded(isWhole: boolean, checkpoint: Checkpoint, state: SessionState | null): Check {
  const check = 'the fold of the log is the checkpoint';
  if (!isWhole) return { check, ok: true, found: 'can’t be told: the beginning has aged out' };
  if (!state) return { check, ok: false, found: `the log has no event ${checkpoint.seq}` };
  const ok = canonicalJson(state) === canonicalJson(checkpoint.state);
  return {
    check,
    ok,
    found: ok
      ? `at ${checkpoint.seq}`
      : `differs at ${checkpoint.seq}: ${differing(state, checkpoint.state)}`,
  };
}

function reaches(checkpoint: Checkpoint, head: number): Check {
  const ok = head === 0 || head >= checkpoint.seq;
  return {
    check: 'nothing acknowledged is lost',
    ok,
    found: `log ends at ${head}, checkpoint at ${checkpoint.seq}`,
  };
}

function recorded(record: SessionRecordView | null, state: SessionState): Check {
  const check = 'the record follows the log';
  const run = record?.runs.find((entry) => entry.run === state.run);
  if (!record) return { check, ok: false, found: 'there is no record' };
  if (!run)
    return {
      check,
      ok: state.run === 0,
      found: `it has ${record.runs.length} runs, the log is at ${state.run}`,
    };
  // The record may be a moment behind a run at work.
  const ok = run.status === state.status || state.status === 'running' || state.status === 'queued';
  return { check, ok, found: `run ${run.run}: ${run.status}, the log: ${state.status}` };
}

function differing(one: SessionState, other: SessionState): string {
  const names = Object.keys({ ...one, ...other }) as (keyof SessionState)[];
  return names.filter((name) => canonicalJson(one[name]) !== canonicalJson(other[name])).join(', ');
}
