import { isActive } from '@openv0/contracts/session-state.js';
import type { SessionState } from '@openv0/contracts/session-state.js';
import { clockTime } from '@openv0/react/progress-text.js';
import { useNow } from '@openv0/react/use-now.js';
import type { KeyboardEvent, ReactNode } from 'react';
import { useLayoutEffect, useMemo, useRef, useState } from 'react';
import type { SessionContext } from '../pages/session-page.js';
import { Icon } from '../ui/icons.js';
import { part } from '../ui/part.js';
import { PastPill } from './past-pill.js';
import { elapsed } from './run-view.js';
import { TapeDrawing } from './tape-drawing.js';
import { layoutTape, neighbourOf, seqAt, xOf } from './tape-layout.js';
import type { TapeLayout } from './tape-layout.js';
import type { TapeThumbProps } from './tape-thumb.js';
import { useHover } from './use-hover.js';

/** Where it can't be loaded the tape is as good without. */
const TapeThumb = part<TapeThumbProps>(
  () => import('./tape-thumb.js'),
  null,
  () => null,
);

/** The progress bar, and the way back through the run. */
export function Tape(props: SessionContext): ReactNode {
  const { session, replay } = props;
  const { state } = session;
  const track = useRef<HTMLDivElement>(null);
  const width = useWidth(track);
  const now = useTapeNow(session);
  const history = session.client.history();
  const layout = useMemo(() => layoutTape(state, history, width, now), [state, history, width, now]);
  const past = replay.seq === null ? null : xOf(layout, replay.seq);
  const hover = useHover(layout);
  return (
    <section className="tape" aria-label="The run as a tape" data-past={past !== null || undefined}>
      <Transport {...props} />
      <div className="tape-track" ref={track} {...hover.handlers}>
        {width > 0 && (
          <TapeDrawing layout={layout} past={past} pulse={isActive(state) ? session.seq : null} />
        )}
        <input
          type="range"
          className="tape-range"
          aria-label="Moment of the run"
          aria-valuetext={momentText(replay.state, past === null)}
          min={0}
          max={Math.max(1, Math.round(layout.edge))}
          step={1}
          value={Math.round(past ?? layout.edge)}
          style={{ width: Math.max(24, layout.edge + 12) }}
          disabled={layout.moments.length === 0}
          onKeyDown={(event) => nudge(event, past ?? layout.edge, layout, replay)}
          onChange={(event) => scrub(Number(event.target.value), layout, replay)}
        />
        {past !== null && <PastPill {...props} x={past} layout={layout} now={now} />}
        {replay.waits && <WaitingPill replay={replay} />}
        {hover.moment && (
          <TapeThumb
            session={session}
            theme={props.theme}
            moment={hover.moment}
            width={layout.width}
            shown={hover.shown}
          />
        )}
      </div>
      <TapeTime {...props} now={now} />
    </section>
  );
}

/** The server's time; without a connection the time of the last word, for nothing is known of what came after. */
function useTapeNow({ state, connection }: SessionContext['session']): number {
  const isLive = connection.status === 'live' || connection.status === 'replaying';
  const ticking = useNow(state.status === 'running' && isLive ? 250 : null);
  const time = isLive ? ticking : (connection.last_frame_at ?? ticking);
  return time + connection.clock_offset_ms;
}

function scrub(x: number, layout: TapeLayout, replay: SessionContext['replay']): void {
  if (x >= Math.round(layout.edge)) return replay.backToLive();
  const seq = seqAt(layout, x);
  if (seq !== null) replay.viewSeq(seq);
}

/** Arrow keys go from event to event: a pixel further may hold none, and the handle would stay where it is. */
function nudge(event: KeyboardEvent, x: number, layout: TapeLayout, replay: SessionContext['replay']): void {
  const direction = DIRECTIONS[event.key];
  if (direction === undefined) return;
  event.preventDefault();
  const seq = neighbourOf(layout, x, direction);
  if (seq !== null) replay.viewSeq(seq);
  else if (direction > 0) replay.backToLive();
}

const DIRECTIONS: Record<string, -1 | 1 | undefined> = {
  ArrowLeft: -1,
  ArrowDown: -1,
  ArrowRight: 1,
  ArrowUp: 1,
};

function momentText(state: SessionState, isLive: boolean): string {
  if (isLive) return 'live now';
  const step = state.steps.find(({ status }) => status === 'in_progress');
  return step ? `${Math.floor(state.progress)} %, ${step.title}` : `${Math.floor(state.progress)} %`;
}

/** Step back, pause or play, step on, speed. */
function Transport({ replay }: SessionContext): ReactNode {
  const stands = replay.seq !== null && !replay.playing;
  return (
    <div className="transport" role="group" aria-label="Playback">
      <button
        type="button"
        className="icon-button"
        aria-label="Revision before"
        onClick={() => replay.step(-1)}
      >
        <Icon name="back" />
      </button>
      <button
        type="button"
        className="icon-button"
        aria-label={stands ? 'Play on from here' : 'Hold the preview here'}
        onClick={replay.toggle}
      >
        <Icon name={stands ? 'play' : 'pause'} />
      </button>
      <button
        type="button"
        className="icon-button"
        aria-label="Revision after"
        disabled={replay.seq === null}
        onClick={() => replay.step(1)}
      >
        <Icon name="next" />
      </button>
      <button
        type="button"
        className="text-button speed"
        aria-label={`Speed ×${replay.speed}`}
        onClick={replay.nextSpeed}
      >
        ×{replay.speed}
      </button>
    </div>
  );
}

/** The moment that is asked for isn't here yet: until it is, the page is on view as it is now. */
function WaitingPill({ replay }: Pick<SessionContext, 'replay'>): ReactNode {
  return (
    <div className="past-pill waiting-pill" role="status">
      <Icon name="clockBack" />
      <span>Fetching the earlier moments</span>
      <button type="button" className="button quiet small" onClick={replay.backToLive}>
        Stay here
      </button>
    </div>
  );
}

function TapeTime({ session, replay, now }: SessionContext & { now: number }): ReactNode {
  const { state } = session;
  const total = elapsed(state, now) ?? 0;
  const started = state.started_at === null ? now : Date.parse(state.started_at);
  const toGo = state.steps.filter(({ status }) => status === 'pending').length;
  const entry =
    replay.seq === null ? undefined : session.client.history().find(({ seq }) => seq === replay.seq);
  const isCut = isActive(state) && replay.seq === null && CUT.has(session.connection.status);
  const isBehind = session.connection.status === 'replaying' && replay.seq === null;
  const ago = useSecondsSince(isCut ? session.connection.last_frame_at : null);
  const viewed = entry ? Math.max(0, (Date.parse(entry.at) - started) / 1_000) : null;
  return (
    <div className="tape-time">
      <b>{clockTime(viewed ?? total)}</b>
      <span className="tape-state">
        {isCut
          ? `last event ${ago} s ago`
          : isBehind
            ? 'catching up'
            : stateWords(state, viewed === null ? null : total)}
      </span>
      {isActive(state) && (
        <span className="to-go">
          {toGo === 0 ? 'last step' : `${toGo} step${toGo === 1 ? '' : 's'} to go`}
        </span>
      )}
    </div>
  );
}

/** Nothing is heard: no word about what happens now. */
const CUT: ReadonlySet<string> = new Set(['waiting', 'offline', 'stopped']);

function useSecondsSince(then: number | null): number {
  const now = useNow(then === null ? null : 1_000);
  return then === null ? 0 : Math.max(0, Math.round((now - then) / 1_000));
}

function stateWords(state: SessionState, total: number | null): string {
  if (total !== null) return `of ${clockTime(total)}${isActive(state) ? ', live' : ''}`;
  if (isActive(state)) return 'live now';
  return state.run > 1 ? `in run ${state.run}` : 'in all';
}

function useWidth(ref: { current: HTMLElement | null }): number {
  const [width, setWidth] = useState(0);
  useLayoutEffect(() => {
    const element = ref.current;
    if (!element) return undefined;
    const observer = new ResizeObserver(() => setWidth(element.clientWidth));
    observer.observe(element);
    setWidth(element.clientWidth);
    return () => observer.disconnect();
  }, [ref]);
  return width;
}
