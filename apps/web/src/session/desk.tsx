import { isActive } from '@openv0/contracts/session-state.js';
import { RunAnnouncer } from '@openv0/react/run-announcer.js';
import type { ReactNode } from 'react';
import { useEffect, useState } from 'react';
import type { OpenedSession, SessionContext } from '../pages/session-page.js';
import { remember } from '../data/storage.js';
import { useTheme } from '../ui/use-theme.js';
import { KeysDialog } from './keys-dialog.js';
import { PhoneHead, PhoneTabs } from './phone.js';
import type { PhoneView } from './phone.js';
import { Rail } from './rail.js';
import { pageTitle } from './run-view.js';
import { SessionBar } from './session-bar.js';
import { Stage } from './stage.js';
import { StopDialog } from './stop-dialog.js';
import { Tape } from './tape.js';
import { useDocumentState } from './use-document-state.js';
import { useKeys } from './use-keys.js';
import { useReplay } from './use-replay.js';
import { useTitle } from './use-title.js';
import { useWaiting } from './use-waiting.js';

/** What was asked and how far it is, the page as it is drawn, and the way back through the run. */
export default function Desk({ session, config, isGone }: OpenedSession): ReactNode {
  const { session_id: sessionId, state } = session;
  const { theme, toggle } = useTheme();
  const replay = useReplay(session.client, state);
  const [view, setView] = useState<PhoneView>('preview');
  const [stopping, setStopping] = useState(false);
  const [helping, setHelping] = useState(false);
  // Of a session that was deleted while it was on view, nothing can be asked any more.
  const isOwner = session.role !== 'viewer' && !isGone;
  const canStop = isOwner && isActive(state);
  const { waiting, add, lookUp } = useWaiting(sessionId, state, isOwner);
  const askToStop = (): void => {
    lookUp();
    setStopping(true);
  };
  // The run ended while it was asked about: the question doesn't come back with the next one.
  if (stopping && !canStop) setStopping(false);
  useDocumentState(session);
  useRemembered(sessionId, session.seq > 0 ? session : null);
  useTitle(session.seq > 0 ? state : null);
  useKeys({
    canStop,
    onStop: askToStop,
    onLive: replay.backToLive,
    onStep: replay.step,
    onHold: replay.toggle,
    onHelp: () => setHelping(true),
  });

  const context = { session, config, replay, theme, isOwner };
  return (
    <div className="page session-page" data-view={view}>
      <SessionBar {...context} onTheme={toggle} onHelp={() => setHelping(true)} />
      <PhoneHead session={session} />
      <RunAnnouncer session={session} />
      <main className="desk">
        <Rail {...context} view={view} waiting={waiting} onAsked={add} onStop={askToStop} />
        <Stage {...context} phoneView={view} onPhoneView={setView} />
        <Tape {...context} />
      </main>
      <PhoneTabs view={view} onView={setView} />
      {helping && <KeysDialog isOwner={isOwner} onClose={() => setHelping(false)} />}
      {stopping && canStop && (
        <StopDialog
          sessionId={sessionId}
          state={state}
          canGoOn={config.follow_ups}
          // One that waits for its turn is the first of them.
          next={waiting[state.status === 'queued' ? 1 : 0]?.text ?? null}
          onClose={() => setStopping(false)}
        />
      )}
    </div>
  );
}

function useRemembered(sessionId: string, session: SessionContext['session'] | null): void {
  const state = session?.state;
  const title = state ? pageTitle(state) : '';
  const { status = 'created', run = 0, prompt = '' } = state ?? {};
  const progress = Math.floor(state?.progress ?? 0);
  useEffect(() => {
    if (title === '') return;
    const seen_at = new Date().toISOString();
    remember({ session_id: sessionId, prompt, title, status, progress, run, seen_at });
  }, [sessionId, title, prompt, status, run, progress]);
}
