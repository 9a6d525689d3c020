// @vitest-environment happy-dom
import type { SessionClient } from '@openv0/client/session-client.js';
import { initialState } from '@openv0/contracts/session-state.js';
import { act, useLayoutEffect } from 'react';
import type { Root } from 'react-dom/client';
import { createRoot } from 'react-dom/client';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Replay } from './use-replay.js';
import { useReplay } from './use-replay.js';

/** A session of `head` events. */
const log = { head: 10, first: 1, status: 'live', past: 'whole' };
const LIVE = initialState();
const client = {
  getSnapshot: () => ({ seq: log.head, past: log.past, connection: { status: log.status } }),
  history: () =>
    Array.from({ length: log.head }, (_, index) => ({
      seq: index + 1,
      type: index % 4 === 0 ? 'preview:updated' : 'preview:delta',
    })).filter(({ seq }) => seq >= log.first),
  stateAt: () => LIVE,
} as unknown as SessionClient;

let root: Root;
let replay: Replay;

function Probe({ onReplay }: { onReplay: (replay: Replay) => void }) {
  const now = useReplay(client, LIVE);
  useLayoutEffect(() => onReplay(now));
  return null;
}
const render = (): void => act(() => root.render(<Probe onReplay={(now) => void (replay = now)} />));
const rest = (): void => act(() => void vi.advanceTimersByTime(1_000));

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
  Object.assign(log, { head: 10, first: 1, status: 'live', past: 'whole' });
  history.replaceState(null, '', '/s/S');
  root = createRoot(document.createElement('div'));
});

afterEach(() => {
  act(() => root.unmount());
  vi.restoreAllMocks();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('the moment on view', () => {
  it('stands in the address when the scrubbing rests, not at each of its steps', () => {
    const replaced = vi.spyOn(history, 'replaceState');
    render();
    for (let seq = 9; seq > 2; seq -= 1) act(() => replay.viewSeq(seq));
    rest();
    expect(replaced).toHaveBeenCalledTimes(1);
    expect(location.hash).toBe('#seq=3');
    act(() => replay.backToLive());
    rest();
    expect(location.hash).toBe('');
  });

  it('follows the address when another is written there', () => {
    render();
    location.hash = '#seq=4';
    act(() => void dispatchEvent(new Event('hashchange')));
    expect(replay.seq).toBe(4);
    location.hash = '';
    act(() => void dispatchEvent(new Event('hashchange')));
    expect(replay.seq).toBeNull();
  });

  it('may be the last there is: held is held, also when nothing comes', () => {
    render();
    act(() => replay.toggle());
    expect(replay.seq).toBe(10);
  });

  it('is waited for while the log arrives', () => {
    history.replaceState(null, '', '/s/S#seq=8');
    Object.assign(log, { head: 5, status: 'replaying' });
    render();
    expect(replay.seq).toBeNull();
    log.head = 9;
    render();
    expect(replay.seq).toBe(8);
  });

  it('is waited for, with a word, while what came before the snapshot is fetched', () => {
    history.replaceState(null, '', '/s/S#seq=8');
    Object.assign(log, { first: 11, past: 'loading' });
    render();
    rest();
    expect(replay).toMatchObject({ seq: null, waits: true });
    expect(location.hash).toBe('#seq=8');
    Object.assign(log, { first: 1, past: 'whole' });
    render();
    expect(replay).toMatchObject({ seq: 8, waits: false });
  });

  it('is forgotten when the earlier ones can’t be had', () => {
    history.replaceState(null, '', '/s/S#seq=8');
    Object.assign(log, { first: 11, past: 'loading' });
    render();
    log.past = 'partial';
    render();
    expect(replay).toMatchObject({ seq: null, waits: false });
    rest();
    expect(location.hash).toBe('');
  });

  it('steps back as soon as there is something to step to, unless the reader would rather stay', () => {
    Object.assign(log, { first: 11, past: 'loading' });
    render();
    act(() => replay.step(-1));
    expect(replay).toMatchObject({ seq: null, waits: true });
    act(() => replay.backToLive());
    expect(replay.waits).toBe(false);
    act(() => replay.step(-1));
    Object.assign(log, { first: 1, past: 'whole' });
    render();
    expect(replay).toMatchObject({ seq: 5, waits: false });
  });

  it('is forgotten where the log has never come so far, and what comes later is not held for it', () => {
    history.replaceState(null, '', '/s/S#seq=12');
    render();
    rest();
    expect(location.hash).toBe('');
    log.head = 15;
    render();
    expect(replay.seq).toBeNull();
  });
});
