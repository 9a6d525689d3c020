import { useState } from 'react';
import type { AskedRun, Result } from '@openv0/client/generation-client.js';
import { useTryKey } from '../data/try-key.js';

export interface Asking {
  /** The run that was asked for last; null: none, or it was refused. */
  asked: number | null;
  busy: boolean;
  /** Why it was refused; empty while there is nothing to say. */
  problem: string;
  setProblem: (problem: string) => void;
  /**
   * `about` names what is asked for: said again before it was answered well, it is the same request. Gives the run that
   * was taken; null: none.
   */
  ask: (about: string, send: (key: string) => Promise<Result<AskedRun>>) => Promise<number | null>;
}

/** Asking for another run: a lost answer and a second click still make one. */
export function useAsking(): Asking {
  const [asked, setAsked] = useState<number | null>(null);
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState('');
  const { keyFor, done } = useTryKey();
  const ask: Asking['ask'] = async (about, send) => {
    if (busy) return null;
    setBusy(true);
    setProblem('');
    const result = await send(keyFor(about));
    setBusy(false);
    const run = result.ok ? result.value.run : null;
    setAsked(run);
    if (result.ok) done();
    else setProblem(result.error.details?.[0]?.message ?? result.error.message);
    return run;
  };
  return { asked, busy, problem, setProblem, ask };
}
