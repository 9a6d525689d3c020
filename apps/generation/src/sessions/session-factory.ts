import { createHash, randomBytes, randomInt } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { canonicalJson } from '@openv0/contracts/canonical-json.js';
import { formatEpoch } from '@openv0/contracts/checkpoint.js';
import type { CreatedSession } from '@openv0/contracts/http-answers.js';
import { initialState } from '@openv0/contracts/session-state.js';
import { HttpProblem } from '@openv0/platform/http-problem.js';
import { sessionHash } from '@openv0/platform/session-hash.js';
import { MAX_TOKEN_LIFE_S, TokenSigner } from '@openv0/platform/tokens.js';
import { currentSpan } from '@openv0/platform/tracing/tracer.js';
import { PORTS, type GenerationPorts } from '../broker/ports.js';
import { enginesOffered, GenerationEnvironment } from '../environment.js';
import type { FieldProblem } from '../http/validated.js';
import { Limits } from '../limits/limits.js';
import { pushJob } from '../runs/tracing.js';
import { clearIfDeleted } from './deletion.js';
import { newRun } from './new-run.js';
import type { NewSessionBody } from './session-bodies.js';
import { KeyedIds, newSessionId } from './session-ids.js';
import { withRun, type SessionRecord } from './session-record.js';
import { SessionStore } from './session-store.js';

const KEY_LIFE_MS = 24 * 3600 * 1000;

/** Makes sessions: the record, the checkpoint by which a session exists, the job. In this order, each step repeatable. */
@Injectable()
export class SessionFactory {
  constructor(
    @Inject(PORTS) private readonly ports: GenerationPorts,
    private readonly store: SessionStore,
    private readonly ids: KeyedIds,
    private readonly signer: TokenSigner,
    private readonly environment: GenerationEnvironment,
    private readonly limits: Limits,
  ) {}

  /** `key` is the caller's Idempotency-Key: the same one with the same body gives the same session for 24 h. */
  async create(address: string, key: string | null, body: NewSessionBody): Promise<CreatedSession> {
    const engine = body.engine ?? this.environment.ENGINES[0] ?? '';
    const owner = this.ids.caller(address);
    const fresh = newRecord(owner, engine, body);
    const record = key === null ? await this.#store(fresh) : await this.#storeOnce(fresh, owner, key);
    currentSpan()?.set({ 'openv0.session': sessionHash(record.session_id) });
    await this.#begin(record);
    return this.#answer(record);
  }

  /** What is wrong with a request's `engine`: the operator decides which ones there are. */
  engineProblems(engine: unknown): FieldProblem[] {
    const engines = enginesOffered(this.environment);
    if (typeof engine !== 'string' || engines.includes(engine)) return [];
    return [{ field: 'engine', message: `must be one of: ${engines.join(', ')}` }];
  }

  async #store(record: SessionRecord): Promise<SessionRecord> {
    await this.limits.admitSession(record);
    await this.ports.stores.sessions.put(record.session_id, record);
    return record;
  }

  /** Whoever creates the record first has made the session; a key whose time is up begins another one. */
  async #storeOnce(fresh: SessionRecord, owner: string, key: string): Promise<SessionRecord> {
    const { sessions } = this.ports.stores;
    for (let turn = 0; ;) {
      const record = { ...fresh, session_id: this.ids.sessionId(owner, key, turn) };
      const known = await sessions.get(record.session_id);
      if (!known) {
        await this.limits.admitSession(record);
        if ((await sessions.create(record.session_id, record)) !== null) return record;
        continue;
      }
      if (known.value.deleted || isOver(known.value, fresh)) {
        turn += 1;
        continue;
      }
      if (known.value.fingerprint === record.fingerprint) return known.value;
      throw new HttpProblem(409, 'CONFLICT', 'This Idempotency-Key was used with another body.');
    }
  }

  /** A session exists when its checkpoint does. Everything here may have been done before, by a request that broke off. */
  async #begin(record: SessionRecord): Promise<void> {
    const { session_id: sessionId, engine } = record;
    const epoch = formatEpoch(await this.ports.reader.streamEpoch(), record.epoch);
    await this.ports.stores.checkpoints.create(sessionId, { seq: 0, epoch, state: initialState() });
    const known = record.runs[0]?.job ?? null;
    const first = { session_id: sessionId, run: 1 };
    const job = known ?? (await pushJob(this.ports, engine, first, record.runs[0]));
    const noted = await this.store.change(sessionId, (now) =>
      known === null ? withRun(now, 1, { job }) : now,
    );
    if (noted) return;
    await clearIfDeleted(this.ports, sessionId);
    throw new HttpProblem(409, 'CONFLICT', 'The session was deleted meanwhile. Ask again for another one.');
  }

  async #answer(record: SessionRecord): Promise<CreatedSession> {
    const { session_id: id, project_id, created_at } = record;
    const gateway = this.environment.GATEWAY_PUBLIC_URL;
    const { token } = await this.signer.sign(
      { sid: id, role: 'owner', expiresIn: MAX_TOKEN_LIFE_S, jti: record.token.jti },
      Date.parse(created_at),
    );
    return {
      session_id: id,
      project_id,
      run: 1,
      token,
      websocket_url: `${gateway.replace(/^http/, 'ws')}/ws?session_id=${id}`,
      events_url: `${gateway}/v1/sessions/${id}/events`,
      preview_url: `/preview/${id}`,
      created_at,
    };
  }
}

function newRecord(owner: string, engine: string, body: NewSessionBody): SessionRecord {
  const created_at = new Date().toISOString();
  return {
    session_id: newSessionId(),
    project_id: body.project_id ?? newSessionId(),
    owner,
    prompt: body.prompt,
    engine,
    seed: body.seed ?? randomInt(2 ** 31),
    fingerprint: createHash('sha256').update(canonicalJson(body)).digest('base64url'),
    token: { jti: randomBytes(12).toString('base64url') },
    runs: [newRun(1, 'prompt')],
    progress: 0,
    epoch: 1,
    created_at,
    updated_at: created_at,
    deleted: false,
  };
}

function isOver(known: SessionRecord, fresh: SessionRecord): boolean {
  return Date.parse(fresh.created_at) - Date.parse(known.created_at) > KEY_LIFE_MS;
}
