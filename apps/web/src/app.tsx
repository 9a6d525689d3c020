import type { ReactNode } from 'react';
import { lazy, Suspense, useCallback, useEffect, useState } from 'react';
import type { PageConfig } from './data/config.js';
import { loadConfig } from './data/config.js';
import type { Route } from './data/routes.js';
import { useRoute } from './data/routes.js';
import { MissingPage } from './pages/missing-page.js';
import { ErrorBoundary } from './ui/error-boundary.js';

// Each address loads what it needs, and nothing of the others.
const StartPage = lazy(() => import('./pages/start-page.js'));
const SessionPage = lazy(() => import('./pages/session-page.js'));
const PreviewPage = lazy(() => import('./pages/preview-page.js'));

const ASK_AGAIN_MS = 2_000;

export function App(): ReactNode {
  const route = useRoute();
  const { config, failed, retry } = useConfig();
  if (route.page === 'missing') return <MissingPage reason="address" />;
  if (failed && route.page !== 'start') return <MissingPage reason="server" onRetry={retry} />;
  return (
    <ErrorBoundary fallback={<MissingPage reason="broken" onRetry={() => location.reload()} />}>
      <Suspense fallback={<div className="page" />}>
        <Page route={route} config={config} />
      </Suspense>
    </ErrorBoundary>
  );
}

function Page({ route, config }: { route: Route; config: PageConfig | null }): ReactNode {
  switch (route.page) {
    case 'start':
      return <StartPage config={config} />;
    case 'session':
      return config && <SessionPage key={route.sessionId} sessionId={route.sessionId} config={config} />;
    case 'preview':
      return <PreviewPage sessionId={route.sessionId} revision={route.revision} />;
    case 'missing':
      return null;
  }
}

/** Asks until it is answered: a server that is starting is no reason for a dead page. */
function useConfig(): { config: PageConfig | null; failed: boolean; retry: () => void } {
  const [config, setConfig] = useState<PageConfig | null>(null);
  const [failures, setFailures] = useState(0);
  const ask = useCallback(() => {
    void loadConfig().then(setConfig, () => setFailures((count) => count + 1));
  }, []);
  useEffect(ask, [ask]);
  useEffect(() => {
    if (failures === 0) return undefined;
    const timer = setTimeout(ask, ASK_AGAIN_MS);
    return () => clearTimeout(timer);
  }, [failures, ask]);
  return { config, failed: failures > 0 && config === null, retry: ask };
}
