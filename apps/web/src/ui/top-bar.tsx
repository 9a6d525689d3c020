import type { MouseEvent, ReactNode } from 'react';
import { navigate } from '../data/routes.js';
import { Icon, Logo } from './icons.js';
import type { Theme } from './use-theme.js';

export interface TopBarProps {
  theme: Theme;
  onTheme: () => void;
  title?: ReactNode;
  children?: ReactNode;
  /** After everything else. */
  end?: ReactNode;
}

/** Logo, what is open, and what can be done about it. */
export function TopBar({ theme, onTheme, title, children, end }: TopBarProps): ReactNode {
  return (
    <header className="top-bar">
      <a className="home" href="/" onClick={goHome} aria-label="OpenV0, start page">
        <Logo />
        <span className="home-name">OpenV0</span>
      </a>
      {title !== undefined && <span className="top-slash" aria-hidden="true" />}
      {title}
      <span className="spacer" />
      {children}
      <button
        type="button"
        className="icon-button theme-button"
        onClick={onTheme}
        aria-label={theme === 'dark' ? 'Use the light theme' : 'Use the dark theme'}
      >
        <Icon name="theme" size={17} />
      </button>
      {end}
    </header>
  );
}

function goHome(event: MouseEvent): void {
  if (event.metaKey || event.ctrlKey || event.shiftKey) return;
  event.preventDefault();
  navigate('/');
}
