import { GenerationProgress, GenerationProvider, LivePreview, useGenerationSession } from '@openv0/react';
import '@openv0/react/styles.css';
import { createRoot } from 'react-dom/client';

function Session({ id, frameUrl }: { id: string; frameUrl: string }) {
  const session = useGenerationSession(id);
  return (
    <main data-status={session.state.status}>
      <GenerationProgress session={session} />
      <LivePreview state={session.state} frameUrl={frameUrl} title="Live preview of the site" />
    </main>
  );
}

// server.mjs starts the session, so that nobody but your server decides what is generated.
const answer = await fetch('/start', { method: 'POST' });
const { id, token, url, frameUrl, message } = await answer.json();

createRoot(document.getElementById('app')!).render(
  answer.ok ? (
    <GenerationProvider url={url} token={token}>
      <Session id={id} frameUrl={frameUrl} />
    </GenerationProvider>
  ) : (
    <p role="alert">No session could be started: {message}</p>
  ),
);
