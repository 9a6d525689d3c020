import type { SessionState } from '@openv0/contracts/session-state.js';
import { useCallback, useEffect, useState } from 'react';
import { generation } from '../data/generation.js';
import { tokenOf } from '../data/storage.js';

/** A follow-up that was taken: the log tells of it when its turn comes. */
export interface AskedText {
  run: number;
  text: string;
}

export interface Waiting {
  /** Oldest first. */
  waiting: readonly AskedText[];
  /** What was asked here. */
  add: (asked: AskedText) => void;
  /** Asks the server, which knows what was asked in other windows. */
  lookUp: () => void;
}

/** What waits for the run that is on. Only who owns the session may know. */
export function useWaiting(sessionId: string, state: SessionState, isOwner: boolean): Waiting {
  const [asked, setAsked] = useState<readonly AskedText[]>([]);
  const lookUp = useCallback(() => {
    void generation
      .session(sessionId, tokenOf(sessionId))
      .read()
      .then((result) => {
        if (!result.ok) return;
        const waiting = result.value.waiting.map(({ run, prompt }) => ({ run, text: prompt }));
        setAsked((list) => waiting.reduce(withAsked, list));
      });
  }, [sessionId]);
  const isOn = isOwner && state.status === 'running';
  useEffect(() => {
    if (isOn) lookUp();
  }, [isOn, lookUp]);
  const add = (more: AskedText): void => setAsked((list) => withAsked(list, more));
  return { waiting: waitingOf(state, asked), add, lookUp };
}

function waitingOf(state: SessionState, asked: readonly AskedText[]): AskedText[] {
  const told = state.messages.filter(({ role }) => role === 'user');
  const untold = asked.filter(({ run }) => !told.some((message) => message.run === run));
  return [...told, ...untold]
    .filter(({ run }) => run > state.run)
    .toSorted((one, other) => one.run - other.run);
}

function withAsked(list: readonly AskedText[], more: AskedText): readonly AskedText[] {
  return list.some(({ run }) => run === more.run) ? list : [...list, more];
}
