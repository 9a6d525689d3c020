import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app.js';
import { addressedSession } from './data/routes.js';
import { adoptLinkToken } from './data/storage.js';
import '@openv0/react/styles.css';
import './styles/tokens.css';
import './styles/base.css';
import './styles/controls.css';
import './styles/panels.css';
import './styles/start.css';
import './styles/session.css';
import './styles/steps.css';
import './styles/stage.css';
import './styles/tape.css';
import './styles/parts.css';
import './styles/narrow.css';
import './styles/narrow-tape.css';
import './styles/forced.css';

// Before anything is asked for or shown: a token must not stay in the address.
adoptLinkToken(addressedSession());
// A link pasted over an open page changes the fragment alone: the page begins anew with what it allows.
addEventListener('hashchange', () => {
  if (adoptLinkToken(addressedSession())) location.reload();
});

const root = document.getElementById('root');
if (root)
  createRoot(root).render(
    <StrictMode>
      <App />
    </StrictMode>,
  );
