import type { SessionClient } from '@openv0/client/session-client.js';
import type { SessionState } from '@openv0/contracts/session-state.js';
import { isActive } from '@openv0/contracts/session-state.js';
import { useCallback, useEffect, useEffectEvent, useMemo, useState } from 'react';
import { momentInAddress, showMoment } from '../data/moment.js';
import { heldMoment, revisionBeside } from './moments.js';

export interface Replay {
  /** The event that is viewed; null: live. */
  seq: number | null;
  /** What is asked for is among the earlier events, which are being fetched: live until it is here. */
  waits: boolean;
  /** What the stage shows: the past, or now. */
  state: SessionState;
  playing: boolean;
  speed: number;
  viewSeq: (seq: number) => void;
  /** To the revision before or after the one on view. */
  step: (direction: -1 | 1) => void;
  toggle: () => void;
  nextSpeed: () => void;
  backToLive: () => void;
}

const SPEEDS = [1, 2, 5];
const TICK_MS = 100;
/** The address follows when the scrubbing rests: browsers refuse to change it more than 100 times in 30 seconds. */
const REST_MS = 400;

/** Scrubs and plays the log while the run goes on: the past is the fold of the same events up to an earlier one. */
export function useReplay(client: SessionClient, live: SessionState): Replay {
  const [wanted, setSeq] = useState(momentInAddress);
  const [playing, setPlaying] = useState(false);
  const { seq: head, connection, past } = client.getSnapshot();
  const isComing = connection.status !== 'live' || past === 'loading';
  // A link may name a moment that has not arrived here yet.
  const seq = heldMoment(wanted, client.history(), head);
  // It never will: what comes later must not be held because of it.
  if (wanted !== null && seq === null && !isComing) setSeq(null);
  const [speed, setSpeed] = useState(1);
  const state = useMemo(() => (seq === null ? live : client.stateAt(seq)), [client, seq, live]);
  const [stepsBack, setStepsBack] = useState(false);
  const viewMoment = useCallback((to: number | null) => {
    setPlaying(false);
    setStepsBack(false);
    setSeq(to);
  }, []);
  const viewSeq: (to: number) => void = viewMoment;
  const backToLive = useCallback(() => viewMoment(null), [viewMoment]);
  const step = useCallback(
    (direction: -1 | 1) => {
      const target = revisionBeside(client.history(), seq, isActive(state), direction);
      if (target !== null) viewSeq(target);
      else if (direction > 0) backToLive();
      else if (client.getSnapshot().past === 'loading') setStepsBack(true);
    },
    [client, seq, state, viewSeq, backToLive],
  );
  // Asked for before there was anything to go back to.
  if (stepsBack && !isComing) {
    setStepsBack(false);
    step(-1);
  }
  const toggle = useCallback(() => {
    if (seq !== null) return setPlaying((is) => !is);
    setSeq(client.getSnapshot().seq);
  }, [client, seq]);
  const nextSpeed = useCallback(
    () => setSpeed((now) => SPEEDS[(SPEEDS.indexOf(now) + 1) % SPEEDS.length] ?? 1),
    [],
  );
  useAddress(wanted, playing, viewMoment);
  usePlayback(client, seq, playing ? speed : 0, setSeq, backToLive);
  const waits = stepsBack || (wanted !== null && seq === null && past === 'loading');
  return { seq, waits, state, playing, speed, viewSeq, step, toggle, nextSpeed, backToLive };
}

/** The moment stands in the address, and another one written there, by hand or by a link, is gone to. */
function useAddress(wanted: number | null, playing: boolean, onAddress: (seq: number | null) => void): void {
  useEffect(() => {
    if (playing) return undefined;
    const timer = setTimeout(() => showMoment(wanted), REST_MS);
    return () => clearTimeout(timer);
  }, [wanted, playing]);
  useEffect(() => {
    const follow = (): void => onAddress(momentInAddress());
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, [onAddress]);
}

/** Moves on through the log at `speed` times its own pace; its end is now. */
function usePlayback(
  client: SessionClient,
  seq: number | null,
  speed: number,
  onMove: (seq: number) => void,
  onEnd: () => void,
): void {
  /** Whether the event on view has changed: `behind` milliseconds of the log have passed since it. */
  const advance = useEffectEvent((behind: number): boolean => {
    const history = client.history();
    const from = history.findLast((entry) => entry.seq <= (seq ?? 0));
    const time = Date.parse(from?.at ?? '') + behind;
    const entry = history.findLast(({ at }) => Date.parse(at) <= time);
    if (!entry || entry === history.at(-1)) onEnd();
    else if (entry.seq !== seq) onMove(entry.seq);
    return entry !== undefined && entry.seq !== seq;
  });
  const isOn = seq !== null && speed > 0;
  useEffect(() => {
    if (!isOn) return undefined;
    let behind = 0;
    const timer = setInterval(() => {
      behind += TICK_MS * speed;
      if (advance(behind)) behind = 0;
    }, TICK_MS);
    return () => clearInterval(timer);
  }, [isOn, speed]);
}
