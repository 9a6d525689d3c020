import type { SessionState } from '@openv0/contracts/session-state.js';
import type { ReactNode } from 'react';
import { useState } from 'react';
import { generation } from '../data/generation.js';
import { tokenOf } from '../data/storage.js';
import { Dialog, DialogProblem } from '../ui/dialog.js';
import { isSection } from '@openv0/react/preview-draft.js';

export interface StopDialogProps {
  sessionId: string;
  state: SessionState;
  /** Whether a stopped run can be taken up again. */
  canGoOn: boolean;
  /** What begins as soon as it is stopped; null: nothing waits. */
  next: string | null;
  onClose: () => void;
}

export function StopDialog({ sessionId, state, canGoOn, next, onClose }: StopDialogProps): ReactNode {
  const [problem, setProblem] = useState('');
  const [busy, setBusy] = useState(false);
  const stop = async (): Promise<void> => {
    setBusy(true);
    const result = await generation.session(sessionId, tokenOf(sessionId)).cancel();
    setBusy(false);
    if (result.ok) onClose();
    else setProblem(result.error.message);
  };
  return (
    <Dialog title="Stop this run?" onClose={onClose}>
      <p>
        {keeps(state)}
        {canGoOn && next === null && ' You can go on from here later.'}
      </p>
      {next !== null && (
        <p className="stop-next">
          The next run begins at once: <q dir="auto">{next}</q>
        </p>
      )}
      <DialogProblem words={problem} />
      <div className="dialog-buttons">
        <button type="button" className="button quiet" autoFocus onClick={onClose}>
          Keep drawing
        </button>
        <button type="button" className="button danger" disabled={busy} onClick={() => void stop()}>
          Stop
        </button>
      </div>
    </Dialog>
  );
}

const COUNTS = ['', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

function keeps(state: SessionState): string {
  const sections = state.steps.filter((step) => step.status === 'completed' && isSection(step)).length;
  if (sections === 0) return state.preview ? 'The page stays.' : 'Nothing has been written yet.';
  if (sections === 1) return 'The finished section stays.';
  return `The ${COUNTS[sections] ?? sections} finished sections stay.`;
}
