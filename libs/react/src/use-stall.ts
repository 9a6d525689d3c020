import type { SessionView } from '@openv0/client/view.js';
import { useState } from 'react';
import type { Stall } from './progress-text.js';
import { stallOf } from './progress-text.js';
import { useNow } from './use-now.js';

/** Whether the run has been quiet for longer than its steps explain: measured here, from event to event. */
export function useStall({ state, seq, connection }: SessionView): Stall | null {
  const watching = state.status === 'running' && connection.status === 'live';
  const now = useNow(watching ? 1_000 : null);
  const [last, setLast] = useState({ seq, watching, at: now });
  if (last.seq !== seq || last.watching !== watching) setLast({ seq, watching, at: now });
  return watching && last.watching && last.seq === seq ? stallOf(state, (now - last.at) / 1000) : null;
}
