import type { RunOutcome } from '@openv0/contracts/events.js';

export type RunStatus = 'queued' | 'running' | RunOutcome;

/** Why there is a run: the session's first prompt, a follow-up, the run before done again, a fault to be mended. */
export type RunCause = 'prompt' | 'message' | 'retry' | 'report';

/**
 * What a command is known by: `<hash of its id>.<hash of what it says>`. The same id again is the same command, if it
 * says the same.
 */
export type CommandKey = string;

/** One run of a session, as its queue and its commands see it. What it did is on the log, what it is to do in its ask. */
export interface RunRecord {
  run: number;
  cause: RunCause;
  status: RunStatus;
  /** Its place in the queue of jobs; null before it was queued. */
  job: number | null;
  /** Durable: whoever has the run ends it, whoever gets it doesn't start it. */
  cancel_requested: boolean;
  /** How many workers have begun it, besides those that left it in order; absent before the first. */
  attempts?: number;
  /** The command that asked for it; absent for the first run. */
  command?: CommandKey;
  /** Whose request it came of, as a `traceparent`: whoever queues or performs it goes on with that trace. */
  trace?: string;
}

/** A command to cancel that was obeyed, and on which run. */
export interface CommandRecord {
  /** Its hash, as in `CommandKey`. */
  id: string;
  run: number;
}

/** What is kept about a session besides its log: bucket `sessions`, key `<session id>`. */
export interface SessionRecord {
  session_id: string;
  project_id: string;
  /** A keyed hash of the caller that created it: never an address, never a key. */
  owner: string;
  prompt: string;
  engine: string;
  seed: number;
  /** Of the request that created it, to tell a repetition from another request with the same key. */
  fingerprint: string;
  /** Of the owner's first token: a repeated request gets the same one. */
  token: { jti: string };
  runs: RunRecord[];
  /** The latest ones, newest last; absent before the first. */
  commands?: CommandRecord[];
  /** 0 to 100, of the run that began last. */
  progress: number;
  /** Of a model, that its runs have used; absent before the first. */
  tokens?: number;
  /** The session's own part of its epoch: one more each time its log lost what was acknowledged. */
  epoch: number;
  created_at: string;
  updated_at: string;
  deleted: boolean;
  /** Of a deleted one: its files are those up to this revision. */
  revisions?: number;
  /** Of a deleted one: everything else about it is gone. */
  cleared?: boolean;
}

/** Whoever says a command again does so soon. */
const COMMANDS_KEPT = 32;

export function latestRun(record: SessionRecord): RunRecord {
  const run = record.runs.at(-1);
  if (!run) throw new Error('a session has at least one run');
  return run;
}

export function runOf(record: SessionRecord, run: number): RunRecord | undefined {
  return record.runs.find((entry) => entry.run === run);
}

export function isUnfinished(run: RunRecord): boolean {
  return run.status === 'queued' || run.status === 'running';
}

/** In the queue, and to be begun. */
export function isWaiting(run: RunRecord): boolean {
  return run.status === 'queued' && !run.cancel_requested;
}

/** The run whose turn it is: the first that hasn't ended. Those behind it wait in the record alone. */
export function runInTurn(record: SessionRecord): RunRecord | undefined {
  return record.runs.find((run) => isUnfinished(run));
}

/** The run whose turn it is; when all have ended, the last. */
export function currentRun(record: SessionRecord): RunRecord {
  return runInTurn(record) ?? latestRun(record);
}

/** The record with one of its runs changed. */
export function withRun(record: SessionRecord, run: number, change: Partial<RunRecord>): SessionRecord {
  const runs = record.runs.map((entry) => (entry.run === run ? { ...entry, ...change } : entry));
  return { ...record, runs };
}

/** The record with a command that it didn't know. */
export function withCommand(record: SessionRecord, command: CommandRecord): SessionRecord {
  return { ...record, commands: [...(record.commands ?? []), command].slice(-COMMANDS_KEPT) };
}
