// @vitest-environment happy-dom
import { emptyView } from '@openv0/client/session-client.js';
import type { ConnectionView, SessionView } from '@openv0/client/view.js';
import type { SessionState, StepState } from '@openv0/contracts/session-state.js';
import type { ReactNode } from 'react';
import { act } from 'react';
import type { Root } from 'react-dom/client';
import { createRoot } from 'react-dom/client';
import { renderToString } from 'react-dom/server';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ConnectionBadge } from './connection-badge.js';
import { GenerationProgress } from './generation-progress.js';
import { RunAnnouncer } from './run-announcer.js';

let root: Root;

beforeEach(() => {
  vi.useFakeTimers({ now: Date.parse('2026-01-01T12:00:10Z') });
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
  root = createRoot(document.body.appendChild(document.createElement('div')));
});

afterEach(() => {
  act(() => root.unmount());
  vi.useRealTimers();
  vi.unstubAllGlobals();
  document.body.replaceChildren();
});

const render = (node: ReactNode) => act(() => root.render(node));
const wait = (ms: number) => act(() => vi.advanceTimersByTime(ms));
const text = () => document.body.textContent;

function view(connection: Partial<ConnectionView>, state: Partial<SessionState> = {}): SessionView {
  const empty = emptyView('S');
  return {
    ...empty,
    connection: { ...empty.connection, ...connection },
    state: { ...empty.state, ...state },
  };
}

function step(title: string, status: StepState['status']): StepState {
  const begun = status === 'pending' ? null : '2026-01-01T12:00:00.000Z';
  const ended = status === 'completed' ? '2026-01-01T12:00:04.200Z' : null;
  return {
    step_id: title,
    title,
    weight: 1,
    status,
    message: `${title}…`,
    started_at: begun,
    ended_at: ended,
  };
}

describe('<ConnectionBadge>', () => {
  it('says nothing before 400 ms, and nothing of what passes sooner', () => {
    render(<ConnectionBadge session={view({ status: 'connecting' })} />);
    wait(399);
    expect(text()).toBe('');
    render(<ConnectionBadge session={view({ status: 'live', round_trip_ms: 38 })} />);
    wait(400);
    expect(text()).toBe('Live 38 ms');
    render(<ConnectionBadge session={view({ status: 'waiting', attempt: 1 })} />);
    wait(300);
    expect(text()).toBe('Live 38 ms');
    render(<ConnectionBadge session={view({ status: 'live', round_trip_ms: 40 })} />);
    wait(1_000);
    expect(text()).toBe('Live 40 ms');
  });

  it('says so while a view changes all the time', () => {
    for (let replayed = 0; replayed < 10; replayed++) {
      render(<ConnectionBadge session={view({ status: 'replaying', replayed, replay_total: 180 })} />);
      wait(50);
    }
    expect(text()).toBe('Replaying 9 of 180');
  });

  it('counts down, and tries again by hand', () => {
    const retry = vi.fn();
    const session = view({ status: 'waiting', attempt: 2, retry_at: Date.now() + 3_200 });
    render(<ConnectionBadge session={session} onRetry={retry} />);
    wait(400);
    expect(text()).toBe('Reconnecting in 3 s · try 2Retry now');
    wait(2_000);
    expect(text()).toContain('in 1 s');
    act(() => document.querySelector('button')?.click());
    expect(retry).toHaveBeenCalledTimes(1);
  });

  it('is good news at once', () => {
    render(<ConnectionBadge session={view({ status: 'waiting' })} />);
    wait(400);
    render(<ConnectionBadge session={view({ status: 'live' })} />);
    expect(text()).toBe('Live');
  });
});

describe('<GenerationProgress>', () => {
  const state: Partial<SessionState> = {
    status: 'running',
    run: 1,
    progress: 46.8,
    total_steps: 3,
    started_at: '2026-01-01T12:00:00.000Z',
    estimated_remaining: 28,
    steps: [step('Plan', 'completed'), step('Menu', 'in_progress'), step('Style', 'pending')],
    draft: { revision: 1, step_id: 'Menu', html: '<ul>\n<li>Brioche', css: '', js: '' },
  };
  const session = view({ status: 'live' }, state);

  it('is a named progress bar and a list with one current step', () => {
    render(<GenerationProgress session={session} />);
    const bar = document.querySelector('[role=progressbar]');
    expect(bar?.getAttribute('aria-valuenow')).toBe('46');
    expect(bar?.getAttribute('aria-label')).toBeTruthy();
    expect(document.querySelectorAll('[role=list] > li')).toHaveLength(3);
    const current = document.querySelectorAll('[aria-current=step]');
    expect(Array.from(current, (item) => item.querySelector('.ov0-step-title')?.textContent)).toEqual([
      'Menu, being drawn',
    ]);
  });

  it('shows figures, times and the line being written', () => {
    render(<GenerationProgress session={session} />);
    expect(text()).toContain('about 30 s left');
    expect(text()).toContain('estimate from past runs');
    expect(text()).toContain('4.2 s');
    expect(document.querySelector('.ov0-step-code')?.textContent).toBe('<li>Brioche');
  });

  it('reckons with a clock that is an hour off', () => {
    vi.setSystemTime(Date.parse('2026-01-01T13:00:10Z'));
    const skewed = view({ status: 'live', clock_offset_ms: -3_600_000 }, state);
    render(<GenerationProgress session={skewed} />);
    expect(document.querySelector('[aria-current] .ov0-step-time')?.textContent).toBe('10.0 s');
  });

  it('lets no clock run that nobody can know of, and keeps no estimate', () => {
    const began = Date.parse('2026-01-01T12:00:00.000Z');
    vi.setSystemTime(began + 60_000);
    const cut = { status: 'waiting', attempt: 1, last_frame_at: began + 9_000 } as const;
    render(<GenerationProgress session={view(cut, { ...state, steps: [step('Menu', 'in_progress')] })} />);
    wait(5_000);
    expect(text()).toContain('9.0 s');
    expect(text()).not.toContain('left');
    render(<GenerationProgress session={session} />);
    wait(1_000);
    expect(document.querySelector('[aria-current] .ov0-step-time')?.textContent).toBe('1:06');
  });

  it('says each boundary once, in one polite region, and none while it replays', () => {
    const said = (): (string | null)[] =>
      Array.from(document.querySelectorAll('[aria-live]'), (region) => region.textContent);
    render(<GenerationProgress session={view({ status: 'replaying' }, state)} />);
    expect(said()).toEqual(['']);
    render(<GenerationProgress session={session} />);
    expect(said()).toEqual(['Step 2 of 3: Menu']);
    render(<GenerationProgress session={session} announce={false} />);
    expect(said()).toEqual([]);
  });

  it('says that the line is lost, and that it is back, unless that passes at once', () => {
    const said = (): string | null | undefined => document.querySelector('[aria-live]')?.textContent;
    const cut = view({ status: 'waiting', attempt: 1 }, state);
    render(<RunAnnouncer session={session} />);
    wait(1_000);
    render(<RunAnnouncer session={cut} />);
    wait(300);
    render(<RunAnnouncer session={session} />);
    wait(1_000);
    expect(said()).toBe('Step 2 of 3: Menu');
    render(<RunAnnouncer session={cut} />);
    wait(400);
    expect(said()).toBe('The connection is lost. Trying again.');
    render(<RunAnnouncer session={view({ status: 'replaying' }, { ...state, steps: [] })} />);
    expect(said()).toBe('The connection is lost. Trying again.');
    render(<RunAnnouncer session={session} />);
    expect(said()).toBe('Connected again. Step 2 of 3: Menu');
  });

  it('says where the viewer is in the past', () => {
    render(<GenerationProgress session={session} here="Plan" />);
    expect(document.querySelector('[data-here]')?.textContent).toContain('Plan · you are here');
  });

  it('gives up the estimate in a stall', () => {
    render(<GenerationProgress session={session} />);
    wait(18_000);
    expect(text()).toContain('No update for 18\u00a0s');
    expect(text()).not.toContain('about 30 s left');
    render(<GenerationProgress session={{ ...session, seq: 1 }} />);
    expect(text()).toContain('about 30 s left');
  });

  it('renders on a server', () => {
    expect(renderToString(<GenerationProgress session={session} />)).toContain('Menu');
    expect(renderToString(<ConnectionBadge session={session} />)).toBe('');
  });
});
