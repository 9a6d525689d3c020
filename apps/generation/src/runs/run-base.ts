import type { SessionState } from '@openv0/contracts/session-state.js';
import type { GenerationPorts, StoredAsk, StoredPlan, StoredSite } from '../broker/ports.js';
import type { Plan } from '../engine/author.js';
import type { BaseSite, RunBase } from '../engine/run-context.js';
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
    site: site && { revision: site.revision, title: site.title, lang: site.lang, ...codeOf(site) },
    plan: site?.run === undefined ? null : await readPlan(ports, sessionId, site.run),
    ...(ask.problem && { problem: ask.problem }),
    ...(ask.from_step !== undefined && { fromStep: ask.from_step }),
    ...(retried && ask.retry_of !== undefined && { retried: { plan: retried, run: ask.retry_of } }),
  };
}

/** The files go before the log does, or after it: what viewers see of the newest page is as good. */
async function readSite(
  ports: Stores,
  sessionId: string,
  revision: number,
  { preview, runs }: SessionState,
): Promise<(BaseSite & { run?: number }) | null> {
  const stored = await ports.stores.sites.get(siteKey(sessionId, revision));
  if (stored) return stored.value as StoredSite;
  if (preview?.revision !== revision) return null;
  const run = runs.find((entry) => entry.revision === revision)?.run;
  const plan = run === undefined ? null : await readPlan(ports, sessionId, run);
  const { title, lang } = plan ?? { title: '', lang: 'en' };
  return { revision, title, lang, ...codeOf(preview), ...(run !== undefined && { run }) };
}

function codeOf({ html, css, js }: { html: string; css: string; js: string }): {
  html: string;
  css: string;
  js: string;
} {
  return { html, css, js };
}
