import type { ReactNode } from 'react';
import type { PageFault } from '@openv0/client/generation-client.js';
import { generation } from '../data/generation.js';
import { tokenOf } from '../data/storage.js';
import { Icon } from '../ui/icons.js';
import { useAsking } from './use-asking.js';

export interface FixButtonProps {
  className: string;
  sessionId: string;
  /** The latest run: once another one is on its way, the fault may be asked about again. */
  run: number;
  fault: PageFault;
}

/** Hands a fault of the page to the engine, as a run of its own. */
export function FixButton({ className, sessionId, run, fault }: FixButtonProps): ReactNode {
  const { ask, asked, busy, problem } = useAsking();
  const isAsked = asked !== null && asked > run;
  const fix = (): void =>
    void ask(JSON.stringify(fault), (key) =>
      generation.session(sessionId, tokenOf(sessionId)).report(fault, { key }),
    );
  return (
    <>
      <button type="button" className={className} disabled={busy || isAsked} onClick={fix}>
        <Icon name="wrench" size={14} />
        {isAsked ? 'Asked' : 'Ask to fix'}
      </button>
      {problem !== '' && (
        <span className="prompt-problem" role="alert">
          {problem}
        </span>
      )}
    </>
  );
}
