import type { SessionState } from '@openv0/contracts/session-state.js';
import type { GenerationPorts, StoredAsk, StoredPlan, StoredSite } from '../broker/ports.js';
import type { Plan } from '../engine/author.js';
import type { RunBase } from '../engine/run-context.js';
import type { Code } from '../preview/code.js';
import { baseRevision } from '../sessions/asks.js';
import { planKey, siteKey } from '../sessions/site-keys.js';

type Stores = Pick<GenerationPorts, 'stores'>;

/** The plan that a run kept; null when it made none, or nobody knows it any more. */
export async function readPlan(ports: Stores, sessionId: string, run: number): Promise<Plan | null> {
  const entry = await ports.stores.sites.get(planKey(sessionId, run));
  return (entry?.value as StoredPlan | undefined)?.plan ?? null;
}

/** What a run changes: the same for whoever begins it, and for whoever takes it over. Null: the first run. */
export async function readRunBase(
  ports: Stores,
  sessionId: string,
  run: number,
  ask: StoredAsk | null,
  state: SessionState,
): Promise<RunBase | null> {
  if (!ask) return null;
  const revision = baseRevision(ask, state, run);
  const site = revision === null ? null : await readSite(ports, sessionId, revision, state);
  const retried = ask.retry_of === undefined ? null : await readPlan(ports, sessionId, ask.retry_of);
  return {
    site: site && site.code,
    plan: site?.run === undefined ? null : await readPlan(ports, sessionId, site.run),
    ...(ask.problem && { problem: ask.problem }),
    ...(ask.from_step !== undefined && { fromStep: ask.from_step }),
    ...(retried && { retried }),
  };
}

/** The files go before the log does, or after it: what viewers see of the newest page is as good. */
async function readSite(
  ports: Stores,
  sessionId: string,
  revision: number,
  { preview, runs }: SessionState,
): Promise<{ code: Code; run: number | undefined } | null> {
  const stored = await ports.stores.sites.get(siteKey(sessionId, revision));
  if (stored) return withRunOf(stored.value as StoredSite);
  if (preview?.revision !== revision) return null;
  return withRunOf({ ...preview, run: runs.find((entry) => entry.revision === revision)?.run });
}

function withRunOf({ html, css, js, run }: Code & { run: number | undefined }): {
  code: Code;
  run: number | undefined;
} {
  return { code: { html, css, js }, run };
}
