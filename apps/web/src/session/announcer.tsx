import type { ConnectionView } from '@openv0/client/view.js';
import type { SessionState } from '@openv0/contracts/session-state.js';
import type { ReactNode } from 'react';

/** The one polite region: boundaries once, never the code token by token. */
export function Announcer({
  state,
  connection,
}: {
  state: SessionState;
  connection: ConnectionView;
}): ReactNode {
  return (
    <p className="sr-only" role="status" aria-live="polite">
      {words(state, connection)}
    </p>
  );
}

function words(state: SessionState, { status }: ConnectionView): string {
  if (status === 'offline') return 'Offline. The page goes on when the network is back.';
  if (status === 'waiting') return 'Connection lost. Reconnecting.';
  switch (state.status) {
    case 'completed':
      return `Done. The page is complete, revision ${state.preview?.revision ?? 0}.`;
    case 'failed':
      return `The run stopped. ${state.errors.at(-1)?.error_message ?? ''}`;
    case 'cancelled':
      return 'The run was stopped.';
    default: {
      const index = state.steps.findIndex((step) => step.status === 'in_progress');
      const step = state.steps[index];
      return step ? `Step ${index + 1} of ${state.total_steps}: ${step.title}.` : '';
    }
  }
}
