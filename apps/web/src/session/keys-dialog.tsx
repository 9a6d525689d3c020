import type { ReactNode } from 'react';
import { Dialog } from '../ui/dialog.js';
import { sendKeys } from '../ui/send-keys.js';
import { KEY_WORDS, OWNERS_KEYS } from './use-keys.js';

interface KeysDialogProps {
  isOwner: boolean;
  onClose: () => void;
}

/** What the keyboard does here. */
export function KeysDialog({ isOwner, onClose }: KeysDialogProps): ReactNode {
  const all = isOwner ? [...OWNERS_KEYS, ...KEY_WORDS, SEND] : KEY_WORDS;
  return (
    <Dialog title="Keys" onClose={onClose}>
      <dl className="keys">
        {all.map(([keys, what]) => (
          <div key={what}>
            <dt>
              {keys.map((key) => (
                <kbd className="key" key={key}>
                  {key}
                </kbd>
              ))}
            </dt>
            <dd>{what}</dd>
          </div>
        ))}
      </dl>
      <div className="dialog-buttons">
        <button type="button" className="button ink" autoFocus onClick={onClose}>
          Close
        </button>
      </div>
    </Dialog>
  );
}

const SEND = [[sendKeys()], 'Send what is written in the field'] as const;
