import type { SessionState } from '@openv0/contracts/session-state.js';
import type { PreviewWidth } from '@openv0/react/preview-size.js';
import { isOnItsSide, turned } from '@openv0/react/preview-size.js';
import type { KeyboardEvent, ReactNode } from 'react';
import type { SessionContext } from '../pages/session-page.js';
import type { IconName } from '../ui/icons.js';
import { Icon } from '../ui/icons.js';

export type StageTab = 'preview' | 'html' | 'css' | 'js' | 'changes' | 'console';

const TABS: readonly { tab: StageTab; label: string }[] = [
  { tab: 'preview', label: 'Preview' },
  { tab: 'html', label: 'HTML' },
  { tab: 'css', label: 'CSS' },
  { tab: 'js', label: 'JS' },
  { tab: 'changes', label: 'Changes' },
  { tab: 'console', label: 'Console' },
];

const WIDTHS: readonly { width: PreviewWidth; icon: IconName; label: string }[] = [
  { width: 375, icon: 'phone', label: 'Phone, 375 pixels wide' },
  { width: 768, icon: 'tablet', label: 'Tablet, 768 pixels wide' },
  { width: 1280, icon: 'desktop', label: 'Desktop, 1280 pixels wide' },
  { width: 'fit', icon: 'fit', label: 'Fit the window' },
];

export interface StageBarProps extends SessionContext {
  tab: StageTab;
  onTab: (tab: StageTab) => void;
  width: PreviewWidth;
  onWidth: (width: PreviewWidth) => void;
  zoom: number;
  split: boolean;
  /** Code and page side by side; absent where there is no choice. */
  onSplit: (() => void) | undefined;
  errors: number;
  onReload: () => void;
}

export function StageBar(props: StageBarProps): ReactNode {
  const { session, replay, tab, onTab, width, onWidth, zoom, split, onSplit, errors, onReload } = props;
  const other = turned(width);
  return (
    <div className="stage-bar">
      <div
        className="tabs"
        role="tablist"
        aria-label="What to show"
        onKeyDown={(event) => roam(event, tab, onTab)}
      >
        {TABS.map(({ tab: name, label }) => (
          <button
            key={name}
            type="button"
            role="tab"
            aria-selected={tab === name}
            tabIndex={tab === name ? 0 : -1}
            onClick={() => onTab(name)}
          >
            {label}
            {name === 'console' && errors > 0 && (
              <span className="count">
                {errors}
                <span className="sr-only"> errors</span>
              </span>
            )}
          </button>
        ))}
      </div>
      <StateChip state={replay.state} live={session.state} isPast={replay.seq !== null} />
      <span className="spacer" />
      {onSplit && (
        <button
          type="button"
          className="icon-button"
          aria-label={tab === 'changes' ? 'Page beside the changes' : 'Page beside the code'}
          aria-pressed={split}
          onClick={onSplit}
        >
          <Icon name="preview" />
        </button>
      )}
      <span className="widths" role="group" aria-label="Width of the preview">
        {WIDTHS.map(({ width: value, icon, label }) => (
          <button
            key={value}
            type="button"
            className="icon-button"
            aria-label={label}
            title={label}
            aria-pressed={width === value || other === value}
            onClick={() => onWidth(value)}
          >
            <Icon name={icon} />
          </button>
        ))}
        {other !== undefined && (
          <button
            type="button"
            className="icon-button"
            aria-label="Turn the device on its side"
            title="Turn the device"
            aria-pressed={isOnItsSide(width)}
            onClick={() => onWidth(other)}
          >
            <Icon name="turn" />
          </button>
        )}
      </span>
      <span className="zoom">{Math.round(zoom * 100)} %</span>
      <button type="button" className="icon-button" aria-label="Reload the preview" onClick={onReload}>
        <Icon name="reload" />
      </button>
      <a
        className="icon-button"
        href={`/preview/${session.session_id}${past(replay.state, replay.seq)}`}
        target="_blank"
        rel="noopener"
        aria-label="Open the preview in a tab"
        aria-disabled={!replay.state.preview}
        onClick={(event) => !replay.state.preview && event.preventDefault()}
      >
        <Icon name="open" />
      </a>
    </div>
  );
}

function past(state: SessionState, seq: number | null): string {
  return seq !== null && state.preview ? `?revision=${state.preview.revision}` : '';
}

/** The arrow keys move within the tabs, as in every tab list. */
function roam(event: KeyboardEvent, tab: StageTab, onTab: (tab: StageTab) => void): void {
  const step = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
  if (step === 0) return;
  event.preventDefault();
  const index = (TABS.findIndex(({ tab: name }) => name === tab) + step + TABS.length) % TABS.length;
  onTab(TABS[index]?.tab ?? 'preview');
  const tabs = event.currentTarget.querySelectorAll<HTMLElement>('[role=tab]');
  tabs[index]?.focus();
}

interface ChipProps {
  /** What is on view, and what is live. */
  state: SessionState;
  live: SessionState;
  isPast: boolean;
}

/** What the sheet shows: a plan, a draft, or a revision. */
function StateChip({ state, live, isPast }: ChipProps): ReactNode {
  const { icon, words, tone } = chip(state, live, isPast);
  return (
    <span className="state-chip" data-tone={tone}>
      <Icon name={icon} />
      <span>{words}</span>
    </span>
  );
}

function chip(
  state: SessionState,
  live: SessionState,
  isPast: boolean,
): { icon: IconName; words: string; tone: string } {
  const revision = state.preview?.revision;
  const isRunning = state.status === 'running' || state.status === 'queued';
  const written = state.draft?.revision ?? revision;
  if (isPast) {
    const what = isRunning || revision === undefined ? draftWords(written) : `Revision ${revision}`;
    return { icon: 'clockBack', words: `${what} · scripts off`, tone: 'past' };
  }
  if (live.status === 'failed' && revision !== undefined)
    return { icon: 'shield', words: `Revision ${revision}, the last good one`, tone: 'ink' };
  if (live.status === 'created') return { icon: 'ruler', words: 'Nothing drawn yet', tone: 'ink' };
  if (!isRunning)
    return revision === undefined
      ? { icon: 'ruler', words: 'Nothing drawn', tone: 'ink' }
      : { icon: 'check', words: `Revision ${revision}`, tone: 'ink' };
  if (written === undefined || isBlank(state))
    return { icon: 'ruler', words: 'Planned, nothing written yet', tone: 'pencil' };
  return { icon: 'pencil', words: draftWords(written), tone: 'pencil' };
}

function draftWords(revision: number | undefined): string {
  return revision === undefined ? 'Planned' : `Draft ${revision}`;
}

function isBlank(state: SessionState): boolean {
  return (state.preview?.html ?? '') === '' && (state.draft?.html ?? '') === '';
}
