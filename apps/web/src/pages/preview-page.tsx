import { initialState } from '@openv0/contracts/session-state.js';
import type { SessionState } from '@openv0/contracts/session-state.js';
import { LivePreview } from '@openv0/react/live-preview.js';
import type { ReactNode } from 'react';
import { useEffect, useState } from 'react';
import { generation } from '../data/generation.js';
import { FRAME_URL } from '../data/config.js';
import { tokenOf } from '../data/storage.js';
import { pageTitle } from '../session/run-view.js';
import type { MissingReason } from './missing-page.js';
import { MissingPage } from './missing-page.js';

/** A server that is starting is asked again, in milliseconds. */
const ASK_AGAIN_MS = 2_000;

export interface PreviewPageProps {
  sessionId: string;
  /** Null: the latest. */
  revision: number | null;
}

/** A finished page, filling the window: the same sandboxed frame as beside the steps, so a share is as safe. */
export default function PreviewPage({ sessionId, revision }: PreviewPageProps): ReactNode {
  const [state, setState] = useState<SessionState | null>(null);
  const [missing, setMissing] = useState<MissingReason | null>(null);
  useEffect(() => {
    let isCurrent = true;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const ask = async (): Promise<void> => {
      const loaded = await load(sessionId, revision);
      if (!isCurrent) return;
      setMissing(typeof loaded === 'string' ? loaded : null);
      if (loaded === 'server') timer = setTimeout(() => void ask(), ASK_AGAIN_MS);
      if (typeof loaded === 'string') return;
      document.title = pageTitle(loaded);
      setState(loaded);
    };
    void ask();
    return () => {
      isCurrent = false;
      clearTimeout(timer);
    };
  }, [sessionId, revision]);
  if (missing)
    return (
      <MissingPage reason={missing} onRetry={missing === 'server' ? () => location.reload() : undefined} />
    );
  return (
    <main className="preview-page">
      {state && (
        <LivePreview
          state={state}
          frameUrl={FRAME_URL}
          title={`Preview of ${pageTitle(state)}`}
          width="room"
        />
      )}
    </main>
  );
}

async function load(sessionId: string, revision: number | null): Promise<SessionState | MissingReason> {
  const token = tokenOf(sessionId);
  if (revision === null) {
    const result = await generation.session(sessionId, token).read();
    if (!result.ok) return reasonOf(result.status);
    return result.value.state.preview ? ended(result.value.state.preview) : 'revision';
  }
  const result = await generation.session(sessionId, token).revision(revision);
  if (!result.ok) return result.status === 404 ? 'revision' : reasonOf(result.status);
  return ended({ revision, step_id: '', ...result.value });
}

function ended(preview: NonNullable<SessionState['preview']>): SessionState {
  return { ...initialState(), status: 'completed', preview };
}

function reasonOf(status: number): MissingReason {
  if (status === 404) return 'session';
  return status === 401 || status === 403 ? 'link' : 'server';
}
