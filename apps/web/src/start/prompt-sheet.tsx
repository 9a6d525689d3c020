import type { FormEvent, KeyboardEvent, ReactNode } from 'react';
import { useLayoutEffect, useRef, useState } from 'react';
import type { PageConfig } from '../data/config.js';
import type { Refusal } from '@openv0/client/generation-client.js';
import { generation } from '../data/generation.js';
import { navigate, parseRoute, sessionPath } from '../data/routes.js';
import { keepText, keepToken, keptText, remember } from '../data/storage.js';
import { useTryKey } from '../data/try-key.js';
import { CropMarks } from '../pages/missing-page.js';
import { promptTitle } from '../session/run-view.js';
import { Icon } from '../ui/icons.js';
import { isSend, sendKeys } from '../ui/send-keys.js';

/** What the server takes, in UTF-16 code units after trimming. */
const MAX_PROMPT = 8_000;
/** Under which the tab keeps what is written in it. */
export const PROMPT_FIELD = 'prompt';
const BUILT_IN = {
  name: 'builtin',
  title: 'Built-in engine',
  note: 'Runs on this server without an AI key. Same prompt, same page.',
};

export interface PromptSheetProps {
  config: PageConfig | null;
  prompt: string;
  onPrompt: (prompt: string) => void;
}

export function PromptSheet({ config, prompt, onPrompt }: PromptSheetProps): ReactNode {
  const engines = config?.engines.length ? config.engines : [BUILT_IN];
  const [chosen, setChosen] = useState<string | null>(null);
  const engine = engines.find(({ name }) => name === chosen) ?? engines[0] ?? BUILT_IN;
  const { submit, busy, problem } = useStart(engine.name, prompt);
  const field = useGrowingField();
  const length = prompt.trim().length;
  const tooLong = length > MAX_PROMPT;
  const message = tooLong
    ? `${length.toLocaleString('en')} characters: at most ${MAX_PROMPT.toLocaleString('en')} fit.`
    : problem;
  return (
    <form className="sheet prompt-sheet" onSubmit={submit} noValidate>
      <CropMarks />
      <textarea
        ref={field}
        name="prompt"
        dir="auto"
        aria-label="Describe a page"
        aria-describedby="prompt-note"
        aria-invalid={message !== null}
        placeholder="A family bakery in Lyon with its menu, the story of the starter and a table booking."
        rows={2}
        value={prompt}
        onChange={(event) => onPrompt(event.target.value)}
        onKeyDown={(event) => isSend(event) && submit(event)}
      />
      <div className="prompt-foot">
        <Engine engines={engines} engine={engine} onChoose={setChosen} />
        <span className="engine-note">{engine.note}</span>
        <button
          type="submit"
          className="button ink draw-button"
          disabled={busy || tooLong}
          data-empty={length === 0 || undefined}
        >
          {busy ? 'Starting' : 'Draw it'}
          <kbd aria-hidden="true">{sendKeys()}</kbd>
        </button>
      </div>
      <p className="prompt-problem" id="prompt-note" role="alert" hidden={message === null}>
        {message}
      </p>
    </form>
  );
}

interface EngineProps {
  engines: PageConfig['engines'];
  engine: PageConfig['engines'][number];
  onChoose: (name: string) => void;
}

/** A choice only where there is one. */
function Engine({ engines, engine, onChoose }: EngineProps): ReactNode {
  if (engines.length < 2)
    return (
      <span className="engine">
        <Icon name="chip" size={16} />
        {engine.title}
      </span>
    );
  return (
    <label className="engine">
      <Icon name="chip" size={16} />
      <span className="sr-only">Engine</span>
      <select name="engine" value={engine.name} onChange={(event) => onChoose(event.target.value)}>
        {engines.map(({ name, title }) => (
          <option key={name} value={name}>
            {title}
          </option>
        ))}
      </select>
      <Icon name="chevron" size={14} />
    </label>
  );
}

function useStart(engine: string, prompt: string) {
  const [busy, setBusy] = useState(false);
  // Known at once: three clicks before the next drawing are one request, whose answer leads away once.
  const starting = useRef(false);
  const [said, setSaid] = useState<{ about: string; words: string } | null>(null);
  // A lost answer still makes one session.
  const { keyFor } = useTryKey();
  const setProblem = (words: string): void => setSaid({ about: prompt, words });

  const submit = (event: FormEvent | KeyboardEvent): void => {
    event.preventDefault();
    const text = prompt.trim();
    if (starting.current) return;
    if (text === '') return setProblem('Write what the page is for: one sentence is enough.');
    starting.current = true;
    setBusy(true);
    setSaid(null);
    void generation.start({ prompt: text, engine }, { key: keyFor(engine + text) }).then((result) => {
      starting.current = false;
      setBusy(false);
      if (!result.ok) return setProblem(sentence(result.error));
      open(result.value.session_id, result.value.token, text);
    });
  };
  // What was said about another text says nothing about this one.
  return { submit, busy, problem: said?.about === prompt ? said.words : null };
}

function open(sessionId: string, token: string, prompt: string): void {
  if (keptText(PROMPT_FIELD).trim() === prompt) keepText(PROMPT_FIELD, '');
  keepToken(sessionId, token);
  remember({
    session_id: sessionId,
    prompt,
    title: promptTitle(prompt),
    status: 'queued',
    progress: 0,
    run: 1,
    seen_at: new Date().toISOString(),
  });
  // Who has gone elsewhere while it was being started finds it among their sessions.
  if (parseRoute(location.pathname).page === 'start') navigate(sessionPath(sessionId));
}

/** What the server says about the field, else what it says. */
function sentence(error: Refusal): string {
  const detail = error.details?.find(({ field }) => field === 'prompt') ?? error.details?.[0];
  if (detail) return detail.message;
  return error.code === 'NETWORK' ? `${error.message} Your text is still here; try again.` : error.message;
}

/** As high as its text. */
function useGrowingField() {
  const field = useRef<HTMLTextAreaElement>(null);
  useLayoutEffect(() => {
    const element = field.current;
    if (!element) return;
    element.style.height = 'auto';
    element.style.height = `${Math.min(element.scrollHeight, innerHeight * 0.5)}px`;
  });
  return field;
}
