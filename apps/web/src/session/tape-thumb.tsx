import { LivePreview } from '@openv0/react/live-preview.js';
import { clockTime, currentStep } from '@openv0/react/progress-text.js';
import type { ReactNode } from 'react';
import { useMemo } from 'react';
import type { SessionContext } from '../pages/session-page.js';
import { FRAME_URL } from '../data/config.js';
import type { TapeLayout } from './tape-layout.js';
import '../styles/tape-thumb.css';

export interface TapeThumbProps {
  session: SessionContext['session'];
  theme: SessionContext['theme'];
  moment: TapeLayout['moments'][number];
  /** The tape's width, in pixels. */
  width: number;
  shown: boolean;
}

/** Half the card, in pixels: it stays over the tape. */
const HALF = 90;

/** The page as it was at the moment under the pointer, small, without its script. Not for who doesn't see it. */
export default function TapeThumb({ session, theme, moment, width, shown }: TapeThumbProps): ReactNode {
  const { client, state: live } = session;
  const state = useMemo(() => client.stateAt(moment.seq), [client, moment.seq]);
  const seconds = live.started_at === null ? 0 : (moment.at - Date.parse(live.started_at)) / 1_000;
  const step = currentStep(state);
  return (
    <div className="tape-hover" aria-hidden="true" inert data-shown={shown || undefined}>
      <i style={{ left: moment.x }} />
      <div
        className="tape-thumb"
        style={{ left: Math.min(Math.max(moment.x, HALF), Math.max(HALF, width - HALF)) }}
      >
        <div className="tape-thumb-page">
          <LivePreview state={state} frameUrl={FRAME_URL} title="" live={false} theme={theme} />
        </div>
        <p>
          {clockTime(seconds)}
          {step && ` · ${step.title}`}
        </p>
      </div>
    </div>
  );
}
