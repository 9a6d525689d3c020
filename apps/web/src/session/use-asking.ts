import { useRef, useState } from 'react';
import type { AskedRun, Result } from '../data/api.js';
import { newKey } from '../data/new-key.js';

export interface Asking {
  /** The run that was asked for last; null: none, or it was refused. */
  asked: number | null;
  busy: boolean;
  /** Why it was refused; empty while there is nothing to say. */
  problem: string;
  setProblem: (problem: string) => void;
  /** `about` names what is asked for: said again before it was answered well, it is the same request. */
  ask: (about: string, send: (key: string) => Promise<Result<AskedRun>>) => Promise<boolean>;
}

/** Asking for another run: a lost answer and a second click still make one. */
export function useAsking(): Asking {
  const [asked, setAsked] = useState<number | null>(null);
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState('');
  const attempt = useRef({ about: '', key: '' });
  const ask: Asking['ask'] = async (about, send) => {
    if (busy) return false;
    if (attempt.current.about !== about) attempt.current = { about, key: newKey() };
    setBusy(true);
    setProblem('');
    const result = await send(attempt.current.key);
    setBusy(false);
    setAsked(result.ok ? result.value.run : null);
    if (result.ok) attempt.current = { about: '', key: '' };
    else setProblem(result.error.details?.[0]?.message ?? result.error.message);
    return result.ok;
  };
  return { asked, busy, problem, setProblem, ask };
}
