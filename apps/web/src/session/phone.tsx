import type { SessionView } from '@openv0/client/view.js';
import { currentStep, outlook, quietTime } from '@openv0/react/progress-text.js';
import { useCounted } from '@openv0/react/use-counted.js';
import { isHeard } from '@openv0/react/use-now.js';
import { useStall } from '@openv0/react/use-stall.js';
import type { ReactNode } from 'react';
import type { IconName } from '../ui/icons.js';
import { Icon } from '../ui/icons.js';

export type PhoneView = 'ask' | 'steps' | 'preview' | 'code';

const VIEWS: readonly { view: PhoneView; icon: IconName; label: string }[] = [
  { view: 'ask', icon: 'ask', label: 'Ask' },
  { view: 'steps', icon: 'steps', label: 'Steps' },
  { view: 'preview', icon: 'preview', label: 'Preview' },
  { view: 'code', icon: 'code', label: 'Code' },
];

/** On a phone the head stays above every view; what it says is announced with the steps. */
export function PhoneHead({ session }: { session: SessionView }): ReactNode {
  const { state } = session;
  const stall = useStall(session);
  const percent = useCounted(Math.floor(state.progress));
  if (state.run === 0) return null;
  const step = currentStep(state);
  const left = stall
    ? `no update for ${quietTime(stall.quiet)}`
    : outlook(state, !isHeard(session.connection));
  const done = state.steps.filter(({ status }) => status === 'completed').length;
  return (
    <div className="phone-head" aria-hidden="true">
      <span className="ov0-percent">
        {percent}
        <sup>%</sup>
      </span>
      <div>
        <b>{step ? [step.title, tail(step.message)].filter(Boolean).join(' · ') : outlook(state)}</b>
        <span>
          {step
            ? [`Step ${done + 1} of ${state.total_steps}`, left].filter(Boolean).join(', ')
            : `${done} of ${state.total_steps} steps`}
        </span>
      </div>
    </div>
  );
}

/** "Writing HTML: six dishes" → "six dishes". */
function tail(message: string): string {
  return message.split(/ · |: /).at(-1) ?? message;
}

export function PhoneTabs({
  view,
  onView,
}: {
  view: PhoneView;
  onView: (view: PhoneView) => void;
}): ReactNode {
  return (
    <nav className="phone-tabs" aria-label="Views">
      {VIEWS.map(({ view: name, icon, label }) => (
        <button
          key={name}
          type="button"
          aria-current={view === name ? 'page' : undefined}
          onClick={() => onView(name)}
        >
          <Icon name={icon} size={20} />
          {label}
        </button>
      ))}
    </nav>
  );
}
