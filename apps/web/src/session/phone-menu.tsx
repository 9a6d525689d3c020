import type { ReactNode } from 'react';
import { navigate } from '../data/routes.js';
import { Icon, Logo } from '../ui/icons.js';
import type { Theme } from '../ui/use-theme.js';

export interface PhoneMenuProps {
  /** How many watch; null until it is known. */
  viewers: number | null;
  canShare: boolean;
  canDownload: boolean;
  theme: Theme;
  onTheme: () => void;
}

/** What stands in the bar of a wider window: on a phone the name and the connection need its room. */
export function PhoneMenu({ viewers, canShare, canDownload, theme, onTheme }: PhoneMenuProps): ReactNode {
  return (
    <>
      <button type="button" className="icon-button more-button" aria-label="More" popoverTarget="more">
        <Icon name="more" size={20} />
      </button>
      <div id="more" popover="auto" className="popover menu" role="group" aria-label="More">
        {viewers !== null && (
          <p>
            <Icon name="eye" size={18} />
            {viewers === 1 ? 'Only you are watching' : `${viewers} are watching now`}
          </p>
        )}
        {canShare && (
          <button type="button" onClick={() => openInstead('share')}>
            <Icon name="share" size={18} />
            Share
          </button>
        )}
        <button type="button" disabled={!canDownload} onClick={() => openInstead('download')}>
          <Icon name="download" size={18} />
          Download
        </button>
        <button type="button" onClick={onTheme}>
          <Icon name="theme" size={18} />
          {theme === 'dark' ? 'Light theme' : 'Dark theme'}
        </button>
        <button type="button" onClick={() => navigate('/')}>
          <Logo />
          Start page
        </button>
      </div>
    </>
  );
}

/** The focus goes back to the button in the bar when what was opened is closed. */
function openInstead(id: string): void {
  document.getElementById('more')?.hidePopover();
  document.getElementById(id)?.showPopover();
}
