import type { ReactNode } from 'react';
import { lazy, Suspense, useEffect, useState } from 'react';
import type { PageConfig } from '../data/config.js';
import { Examples } from '../start/examples.js';
import { PromptSheet } from '../start/prompt-sheet.js';
import { TopBar } from '../ui/top-bar.js';
import { useTheme } from '../ui/use-theme.js';

// Its small pictures need the preview: after the prompt is there.
const YourSessions = lazy(() => import('../start/your-sessions.js'));

export default function StartPage({ config }: { config: PageConfig | null }): ReactNode {
  const { theme, toggle } = useTheme();
  const [prompt, setPrompt] = useState('');
  useEffect(() => {
    document.title = 'OpenV0';
  }, []);
  const pick = (example: string): void => {
    setPrompt(example);
    document.querySelector<HTMLTextAreaElement>('textarea[name=prompt]')?.focus();
    scrollTo({ top: 0, behavior: 'instant' });
  };
  return (
    <div className="page start-page">
      <TopBar theme={theme} onTheme={toggle} />
      <main className="start">
        <h1>
          Describe a page.
          <br />
          Watch it being <em>drawn</em>.
        </h1>
        <PromptSheet config={config} prompt={prompt} onPrompt={setPrompt} />
        <Examples onPick={pick} />
        <Suspense>
          <YourSessions />
        </Suspense>
      </main>
    </div>
  );
}
