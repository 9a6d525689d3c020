import type { GenerationPorts } from '../broker/ports.js';
import type { SessionRecord } from './session-record.js';

/** Changes session records without losing anybody else's change: two processes may do so at once. */
export class SessionStore {
  constructor(
    private readonly ports: Pick<GenerationPorts, 'stores'>,
    private readonly now: () => number = Date.now,
  ) {}

  /** Null: there is no such session, or it was deleted. */
  async get(sessionId: string): Promise<SessionRecord | null> {
    const entry = await this.ports.stores.sessions.get(sessionId);
    return entry && !entry.value.deleted ? entry.value : null;
  }

  /**
   * The record after `change`, which may be asked several times, each with the newest record; it gives back the very
   * record to change nothing. Null: there is no such session, or it was deleted.
   */
  async change(
    sessionId: string,
    change: (record: SessionRecord) => SessionRecord,
  ): Promise<SessionRecord | null> {
    for (;;) {
      const entry = await this.ports.stores.sessions.get(sessionId);
      if (!entry || entry.value.deleted) return null;
      const changed = change(entry.value);
      if (changed === entry.value) return changed;
      const next = { ...changed, updated_at: new Date(this.now()).toISOString() };
      if ((await this.ports.stores.sessions.update(sessionId, next, entry.revision)) !== null) return next;
    }
  }
}
