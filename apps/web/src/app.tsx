import type { ReactNode } from 'react';
import { useEffect, useState } from 'react';
import type { PageConfig } from './data/config.js';
import { loadConfig } from './data/config.js';
import { useRoute } from './data/routes.js';
import { MissingPage } from './pages/missing-page.js';
import { PreviewPage } from './pages/preview-page.js';
import { SessionPage } from './pages/session-page.js';
import { StartPage } from './pages/start-page.js';

export function App(): ReactNode {
  const route = useRoute();
  const { config, failed, retry } = useConfig();
  if (route.page === 'missing') return <MissingPage reason="address" />;
  if (failed && route.page !== 'start') return <MissingPage reason="server" onRetry={retry} />;
  switch (route.page) {
    case 'start':
      return <StartPage config={config} />;
    case 'session':
      return config && <SessionPage key={route.sessionId} sessionId={route.sessionId} config={config} />;
    case 'preview':
      return <PreviewPage sessionId={route.sessionId} revision={route.revision} />;
  }
}

/** Asks until it is answered: a server that is starting is no reason for a dead page. */
function useConfig(): { config: PageConfig | null; failed: boolean; retry: () => void } {
  const [config, setConfig] = useState<PageConfig | null>(null);
  const [failed, setFailed] = useState(false);
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    let isCurrent = true;
    const again = (): void => {
      if (!isCurrent) return;
      setFailed(true);
      timer = setTimeout(() => setAttempt((count) => count + 1), 2_000);
    };
    loadConfig().then((loaded) => isCurrent && (setConfig(loaded), setFailed(false)), again);
    return () => {
      isCurrent = false;
      clearTimeout(timer);
    };
  }, [attempt]);
  return { config, failed: failed && config === null, retry: () => setAttempt((count) => count + 1) };
}
