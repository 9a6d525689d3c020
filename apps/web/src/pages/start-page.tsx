import type { ReactNode } from 'react';
import { useEffect } from 'react';
import type { PageConfig } from '../data/config.js';
import { useKeptText } from '../data/use-kept-text.js';
import { Examples } from '../start/examples.js';
import { PROMPT_FIELD, PromptSheet } from '../start/prompt-sheet.js';
import type { FailedProps } from '../ui/part.js';
import { FailedPart, part } from '../ui/part.js';
import { TopBar } from '../ui/top-bar.js';
import { useTheme } from '../ui/use-theme.js';

// Its small pictures need the preview: after the prompt is there.
const YourSessions = part<object>(() => import('../start/your-sessions.js'), null, FailedShelf);

export default function StartPage({ config }: { config: PageConfig | null }): ReactNode {
  const { theme, toggle } = useTheme();
  const [prompt, setPrompt] = useKeptText(PROMPT_FIELD);
  useEffect(() => {
    document.title = 'OpenV0';
  }, []);
  const isWriting = prompt !== '';
  useEffect(() => {
    if (isWriting) fetchAhead();
  }, [isWriting]);
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
        <YourSessions />
      </main>
    </div>
  );
}

/** Who writes a prompt will look at its session next. What can't be had now is asked for again then. */
function fetchAhead(): void {
  for (const load of [() => import('./session-page.js'), () => import('../session/desk.js')])
    load().catch(() => undefined);
}

function FailedShelf({ onRetry }: FailedProps): ReactNode {
  return <FailedPart className="shelf" words="Your sessions could not be shown." onRetry={onRetry} />;
}
