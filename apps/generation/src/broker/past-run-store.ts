import type { Bucket } from '@openv0/broker/port.js';
import type { PastRun, PastRunStore } from '../engine/progress.js';
import type { Stores } from './ports.js';

/** What an engine's last runs took: bucket `sites`, key `past-runs.<engine>`; no session's id is as short. */
interface StoredPastRuns {
  runs: PastRun[];
}

/** Past runs in the bucket that this service writes anyway; a few kB for each engine. */
export function pastRunStore(stores: Pick<Stores, 'sites'>): PastRunStore {
  const bucket = stores.sites as Bucket<unknown> as Bucket<StoredPastRuns>;
  return {
    load: async (engine) => (await bucket.get(keyOf(engine)))?.value.runs ?? [],
    save: async (engine, runs) => void (await bucket.put(keyOf(engine), { runs })),
  };
}

function keyOf(engine: string): string {
  return `past-runs.${engine}`;
}
