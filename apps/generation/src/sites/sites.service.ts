import { Inject, Injectable } from '@nestjs/common';
import { HttpProblem } from '@openv0/platform/http-problem.js';
import { PORTS, type GenerationPorts, type StoredSite } from '../broker/ports.js';
import { Sessions } from '../sessions/sessions.service.js';

@Injectable()
export class Sites {
  constructor(
    @Inject(PORTS) private readonly ports: GenerationPorts,
    private readonly sessions: Sessions,
  ) {}

  /** The newest revision that viewers have been told of. Throws 404 before the first. */
  async latest(sessionId: string): Promise<StoredSite> {
    const { state } = await this.sessions.view(sessionId);
    if (!state.preview) throw new HttpProblem(404, 'NOT_FOUND', 'Nothing has been written yet.');
    return this.revision(sessionId, state.preview.revision);
  }

  async revision(sessionId: string, revision: number): Promise<StoredSite> {
    await this.sessions.get(sessionId);
    const entry = await this.ports.stores.sites.get(`${sessionId}.${revision}`);
    if (!entry) throw new HttpProblem(404, 'NOT_FOUND', `There is no revision ${revision}.`);
    return entry.value as StoredSite;
  }
}
