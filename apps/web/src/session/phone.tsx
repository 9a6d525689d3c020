import type { SessionState } from '@openv0/contracts/session-state.js';
import type { ReactNode } from 'react';
import type { IconName } from '../ui/icons.js';
import { Icon } from '../ui/icons.js';
import { Percent } from './run-head.js';
import { summarize } from './run-view.js';

export type PhoneView = 'ask' | 'steps' | 'preview' | 'code';

const VIEWS: readonly { view: PhoneView; icon: IconName; label: string }[] = [
  { view: 'ask', icon: 'ask', label: 'Ask' },
  { view: 'steps', icon: 'steps', label: 'Steps' },
  { view: 'preview', icon: 'preview', label: 'Preview' },
  { view: 'code', icon: 'code', label: 'Code' },
];

/** On a phone the head stays above every view. */
export function PhoneHead({ state }: { state: SessionState }): ReactNode {
  const { percent, headline, current, position, total } = summarize(state, Date.now());
  if (state.run === 0) return null;
  return (
    <div className="phone-head" aria-hidden="true">
      <Percent value={percent} run={state.run} />
      <div>
        <b>
          {current ? `${current.title}${current.message ? ` · ${tail(current.message)}` : ''}` : headline}
        </b>
        <span>{current ? `Step ${position} of ${total}, ${headline}` : `${position} of ${total} steps`}</span>
      </div>
    </div>
  );
}

/** "Writing HTML · 3 of 6 dishes" → "3 of 6 dishes". */
function tail(message: string): string {
  return message.split(' · ').at(-1) ?? message;
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
