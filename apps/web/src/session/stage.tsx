import type { PreviewEvent } from '@openv0/react/preview-host.js';
import { LivePreview } from '@openv0/react/live-preview.js';
import type { LivePreviewHandle } from '@openv0/react/live-preview.js';
import type { PreviewWidth } from '@openv0/react/preview-size.js';
import { isActive } from '@openv0/contracts/session-state.js';
import type { ReactNode } from 'react';
import { useReducer, useRef, useState } from 'react';
import type { SessionContext } from '../pages/session-page.js';
import { FRAME_URL } from '../data/config.js';
import { FailedPart, part } from '../ui/part.js';
import type { FailedProps } from '../ui/part.js';
import { labelFont } from '../ui/label-font.js';
import { CropMarks } from '../pages/missing-page.js';
import type { ChangesPaneProps } from './changes-pane.js';
import type { CodePaneProps, Sought } from './code-pane.js';
import { ConsolePane } from './console-pane.js';
import { FixButton } from './fix-button.js';
import { PagePlaceholder } from './page-placeholder.js';
import { entryOf, revisionName } from './revisions.js';
import { ScriptCard } from './script-card.js';
import { NO_FAULTS, onFaultEvent } from './script-fault.js';
import { useConsole } from './use-console.js';
import type { PhoneView } from './phone.js';
import { pageTitle } from './run-view.js';
import { SilentCard } from './silent-card.js';
import { StageBar } from './stage-bar.js';
import type { StageTab } from './stage-bar.js';
import { useWide } from './use-wide.js';

// Arrives with its typeface when code is first looked at.
const CodePane = part<CodePaneProps>(
  () => import('./code-pane.js'),
  <div className="sheet code-sheet" />,
  FailedCode,
);
const ChangesPane = part<ChangesPaneProps>(
  () => import('./changes-pane.js'),
  <div className="sheet changes-sheet" />,
  FailedCode,
);

export interface StageProps extends SessionContext {
  phoneView: PhoneView;
  onPhoneView: (view: PhoneView) => void;
}

/** The page as it is drawn, and its code. */
export function Stage(props: StageProps): ReactNode {
  const { session, replay, theme, phoneView, onPhoneView } = props;
  const isPhone = useWide('(max-width: 799px)');
  const [tab, setTab] = useState<StageTab>('preview');
  /** The line that is to be looked at, anew with each time it is asked for. */
  const [sought, setSought] = useState<Sought | null>(null);
  const [width, setWidth] = useState<PreviewWidth>('fit');
  const [split, setSplit] = useState(true);
  // Two texts side by side want the whole width.
  const [splitChanges, setSplitChanges] = useState(false);
  const [zoom, setZoom] = useState(1);
  const stage = useRef<HTMLElement>(null);
  const preview = useRef<LivePreviewHandle>(null);
  const log = useConsole();
  const [faults, onFault] = useReducer(onFaultEvent, NO_FAULTS);
  const wide = useWide('(min-width: 1800px)');
  const desktop = useWide('(min-width: 1100px)');
  const past = replay.seq !== null;
  const { state } = replay;
  const canFix = props.isOwner && props.config.follow_ups;
  const { run, preview: live } = session.state;
  // Asked for once, until the run that was asked for has ended.
  const fixing = { sessionId: session.session_id, run: isActive(session.state) ? run - 1 : run };
  const shownTab = isPhone ? tabOnPhone(phoneView, tab) : tab;
  const choose = (chosen: StageTab): void => {
    setSought(null);
    setTab(chosen);
  };
  const look = (line: number | undefined): void => {
    if (line === undefined) return choose('console');
    setSought({ line });
    setTab('js');
    onPhoneView('code');
  };
  const dismiss = (): void => {
    onFault('dismiss');
    // The button goes: who pressed it by a key goes on from the tabs.
    stage.current?.querySelector<HTMLElement>('[role=tab][aria-selected=true]')?.focus();
  };
  const showsCode = shownTab === 'html' || shownTab === 'css' || shownTab === 'js';
  const showsChanges = shownTab === 'changes';
  const showsPage = showsChanges ? desktop && splitChanges : !showsCode || (desktop && split) || wide;
  const code = showsCode ? shownTab : wide && !showsChanges ? 'html' : null;
  const hasChoice = desktop && (showsChanges || (showsCode && !wide));
  const turnSplit = showsChanges ? setSplitChanges : setSplit;
  const title = `Live preview of ${pageTitle(session.state) || 'the page'}`;
  return (
    <section className="stage" ref={stage} aria-label="The page">
      <StageBar
        {...props}
        tab={shownTab}
        onTab={choose}
        width={width}
        onWidth={setWidth}
        zoom={zoom}
        split={showsChanges ? splitChanges : split}
        onSplit={hasChoice ? () => turnSplit((is) => !is) : undefined}
        errors={log.errors}
        onReload={() => preview.current?.reload()}
      />
      <div className="sheets" data-split={((code !== null || showsChanges) && showsPage) || undefined}>
        {code !== null && (
          <CodePane
            state={state}
            file={code}
            fails={code === 'js' && !past ? faults.open?.fault.line : undefined}
            sought={code === 'js' ? sought : null}
          />
        )}
        {showsChanges && <ChangesPane session={session} replay={replay} />}
        <div
          className="sheet preview-sheet"
          data-past={past || undefined}
          data-done={session.state.status === 'completed' || undefined}
          hidden={!showsPage}
        >
          <CropMarks />
          <LivePreview
            ref={preview}
            state={state}
            frameUrl={FRAME_URL}
            title={title}
            live={!past}
            // A replay is over in a moment: running after its caret would leave the reader somewhere in the page.
            follow={session.connection.status !== 'replaying'}
            width={isPhone ? 'room' : width}
            theme={theme}
            labelFont={labelFont}
            onZoom={setZoom}
            onEvent={(event: PreviewEvent) => {
              log.take(event);
              onFault({ event, preview: live });
            }}
            renderSilent={(handle) => <SilentCard handle={handle} />}
          />
          <PagePlaceholder {...props} />
          {faults.open && !past && (
            <ScriptCard
              session={session}
              script={faults.open}
              fixing={canFix ? fixing : null}
              onLook={look}
              onDismiss={dismiss}
            />
          )}
        </div>
      </div>
      {shownTab === 'console' && (
        <ConsolePane
          entries={log.entries}
          leftOut={log.leftOut}
          nameOf={(revision) => nameOf(session, revision)}
          onClose={() => choose('preview')}
          onClear={log.clear}
          renderFix={
            canFix ? (fault) => <FixButton {...fixing} className="text-button" fault={fault} /> : undefined
          }
        />
      )}
      <p className="sr-only" role="status">
        {faults.told.length > 0 && `The page’s script fails. ${faults.told.at(-1)}`}
      </p>
    </section>
  );
}

/** A phone has a view for the page and one for its code; the console is under the page. */
function tabOnPhone(view: PhoneView, tab: StageTab): StageTab {
  if (view === 'code') return tab === 'preview' || tab === 'console' ? 'html' : tab;
  return tab === 'console' ? tab : 'preview';
}

function nameOf({ client, state }: SessionContext['session'], revision: number): string {
  const came = entryOf(client.history(), state.preview?.revision ?? 0, revision);
  return revisionName(revision, state, came?.step_id);
}

function FailedCode({ onRetry }: FailedProps): ReactNode {
  return <FailedPart className="sheet code-sheet" words="The code could not be shown." onRetry={onRetry} />;
}
