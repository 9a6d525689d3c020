import { Inject, Injectable } from '@nestjs/common';
import { HttpProblem } from '@openv0/platform/http-problem.js';
import { PORTS, type GenerationPorts, type StoredSite } from '../broker/ports.js';
import { siteKey } from '../sessions/site-keys.js';
import { Sessions } from '../sessions/sessions.service.js';
import { revisionsOf, type RevisionLine } from './revisions.js';

@Injectable()
export class Sites {
  constructor(
    @Inject(PORTS) private readonly ports: GenerationPorts,
    private readonly sessions: Sessions,
  ) {}

  async revisions(sessionId: string): Promise<RevisionLine[]> {
    return revisionsOf((await this.sessions.view(sessionId)).state);
  }

  /** A revision, by default the newest that viewers have been told of. Throws 404 for one that isn't there. */
  async read(sessionId: string, revision?: number): Promise<StoredSite> {
    if (revision !== undefined) await this.sessions.get(sessionId);
    const wanted = revision ?? (await this.#newest(sessionId));
    const entry = await this.ports.stores.sites.get(siteKey(sessionId, wanted));
    if (!entry) throw new HttpProblem(404, 'NOT_FOUND', `There is no revision ${wanted}.`);
    return entry.value as StoredSite;
  }

  async #newest(sessionId: string): Promise<number> {
    const { state } = await this.sessions.view(sessionId);
    if (!state.preview) throw new HttpProblem(404, 'NOT_FOUND', 'Nothing has been written yet.');
    return state.preview.revision;
  }
}
