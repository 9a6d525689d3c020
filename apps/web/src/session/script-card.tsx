import type { ReactNode } from 'react';
import type { SessionContext } from '../pages/session-page.js';
import { Icon } from '../ui/icons.js';
import { FixButton } from './fix-button.js';
import type { FixButtonProps } from './fix-button.js';
import { revisionName } from './revisions.js';
import { placeOf } from './script-fault.js';
import type { ScriptFault } from './script-fault.js';

export interface ScriptCardProps extends Pick<SessionContext, 'session'> {
  script: ScriptFault;
  /** Of the button that has it mended; null where nobody may ask for it. */
  fixing: Omit<FixButtonProps, 'className' | 'fault'> | null;
  /** Leads to a line of the script; to the console where no line is known. */
  onLook: (line: number | undefined) => void;
  onDismiss: () => void;
}

/** A script of the page fails: where, what still works, and what can be done. */
export function ScriptCard(props: ScriptCardProps): ReactNode {
  const { session, script, fixing, onLook, onDismiss } = props;
  const { fault, revision, stepId, code } = script;
  return (
    <section className="card floating script-card" aria-label="The page’s script fails">
      <h2>
        <Icon name="warn" />
        {fault.line === undefined
          ? 'The page’s script fails'
          : `The page’s script fails on line ${fault.line}`}
      </h2>
      <p>The page stays as it is drawn. What its script does may not work.</p>
      <div className="script-said">
        <code>{fault.message}</code>
        <small>
          {placeOf(fault)} · revision {revisionName(revision, session.state, stepId)}
        </small>
      </div>
      {code.length > 0 && (
        <ol className="script-code" start={code[0]?.line}>
          {code.map(({ line, text }) => (
            <li key={line} data-fails={line === fault.line || undefined}>
              <span>{line}</span>
              <code>{text}</code>
            </li>
          ))}
        </ol>
      )}
      <div className="card-buttons">
        {fixing && <FixButton {...fixing} className="button ink" fault={fault} />}
        <button type="button" className="button quiet" onClick={() => onLook(fault.line)}>
          {fault.line === undefined ? 'Show in console' : 'Show in JS'}
        </button>
        <button type="button" className="button quiet" onClick={onDismiss}>
          Dismiss
        </button>
      </div>
    </section>
  );
}
