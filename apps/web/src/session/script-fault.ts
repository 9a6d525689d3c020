/** What the card over the page says of a script that fails. Pure. */
import type { PageFault } from '@openv0/client/generation-client.js';
import type { SessionState } from '@openv0/contracts/session-state.js';
import type { PreviewEvent } from '@openv0/react/preview-host.js';
import { faultOf } from './use-console.js';

export interface ScriptFault {
  fault: PageFault;
  revision: number;
  /** The step that wrote the revision. */
  stepId: string | undefined;
  /** The line that fails, behind the one before it; empty when it isn't known. */
  code: { line: number; text: string }[];
}

export interface ScriptFaults {
  /** The first of the page as it is: what fails after it may do so because of it. */
  open: ScriptFault | null;
  /** Those that the reader has put away. */
  dismissed: readonly string[];
  /** Those that have been told, each once; the last is the newest. */
  told: readonly string[];
  /** Another frame is on show, and hasn't said yet which revision it has drawn. */
  swapped: boolean;
}

export type FaultEvent = { event: PreviewEvent; preview: SessionState['preview'] } | 'dismiss';

export const NO_FAULTS: ScriptFaults = { open: null, dismissed: [], told: [], swapped: false };

/** A script runs once in its frame: what it failed at is over when a frame with a later revision takes over. */
export function onFaultEvent(faults: ScriptFaults, happened: FaultEvent): ScriptFaults {
  const { open, dismissed } = faults;
  if (happened === 'dismiss')
    return open ? { ...faults, open: null, dismissed: [...dismissed, nameOf(open)] } : faults;
  const { event, preview } = happened;
  switch (event.type) {
    case 'swapped':
      return { ...faults, swapped: true };
    case 'rendered': {
      if (!faults.swapped) return faults;
      const isOver = open !== null && open.revision < event.revision;
      return { ...faults, swapped: false, open: isOver ? null : open };
    }
    case 'error':
      return withFault(faults, scriptFault(event.message, event.line, preview));
    case 'rejection':
      return withFault(faults, scriptFault(event.message, null, preview));
    default:
      return faults;
  }
}

function withFault(faults: ScriptFaults, fault: ScriptFault): ScriptFaults {
  const { open, dismissed, told } = faults;
  const name = nameOf(fault);
  if (dismissed.includes(name) || (open && open.revision >= fault.revision)) return faults;
  return { ...faults, open: fault, told: told.includes(name) ? told : [...told, name] };
}

function scriptFault(message: string, line: number | null, preview: SessionState['preview']): ScriptFault {
  const fault = faultOf(message.replace(/^Uncaught /, ''), line);
  const { line: at } = fault;
  const lines = (preview?.js ?? '').split('\n');
  const isKnown = at !== undefined && at <= lines.length;
  return {
    fault,
    revision: preview?.revision ?? 0,
    stepId: preview?.step_id,
    code: isKnown
      ? [at - 1, at].filter(Boolean).map((one) => ({ line: one, text: lines[one - 1] ?? '' }))
      : [],
  };
}

/** "script.js:12: slots is not defined", whatever the revision. */
function nameOf({ fault }: ScriptFault): string {
  return `${placeOf(fault)}: ${fault.message}`;
}

/** "script.js:12" */
export function placeOf({ line }: PageFault): string {
  return line === undefined ? 'script.js' : `script.js:${line}`;
}
