import type { ReactNode } from 'react';
import { useState } from 'react';
import { generation } from '../data/generation.js';
import { roleOf, tokenOf } from '../data/storage.js';
import { Dialog, DialogProblem } from '../ui/dialog.js';

export interface RemoveDialogProps {
  sessionId: string;
  title: string;
  /** It is forgotten here, or deleted everywhere. */
  onRemoved: () => void;
  onClose: () => void;
}

/** Two things that are easily taken for each other, so each says what becomes of the session. */
export default function RemoveDialog({ sessionId, title, onRemoved, onClose }: RemoveDialogProps): ReactNode {
  const [problem, setProblem] = useState('');
  const [busy, setBusy] = useState(false);
  const isOwner = roleOf(tokenOf(sessionId)) !== 'viewer';
  const remove = async (): Promise<void> => {
    setBusy(true);
    const result = await generation.session(sessionId, tokenOf(sessionId)).delete();
    setBusy(false);
    // Somebody was quicker: it is gone, as was wanted.
    if (result.ok || result.status === 404) onRemoved();
    else setProblem(`It could not be deleted: ${result.error.message}`);
  };
  return (
    <Dialog title={`Remove “${title}”?`} onClose={onClose}>
      <dl className="choices">
        <div>
          <dt>Forget it here</dt>
          <dd>
            This browser drops it{isOwner && ', and with it the right to change it'}. On the server it stays,
            and links to it go on working.
          </dd>
        </div>
        {isOwner && (
          <div>
            <dt>Delete it for everybody</dt>
            <dd>The page, its versions and its links are gone at once. This cannot be undone.</dd>
          </div>
        )}
      </dl>
      <DialogProblem words={problem} />
      <div className="dialog-buttons">
        <button type="button" className="button quiet" autoFocus onClick={onClose}>
          Keep it
        </button>
        <button type="button" className="button plain" disabled={busy} onClick={onRemoved}>
          Forget here
        </button>
        {isOwner && (
          <button type="button" className="button danger" disabled={busy} onClick={() => void remove()}>
            Delete for everybody
          </button>
        )}
      </div>
    </Dialog>
  );
}
