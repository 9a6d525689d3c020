import { useEffect, useEffectEvent } from 'react';

export interface Keys {
  canStop: boolean;
  onStop: () => void;
  onLive: () => void;
  onStep: (direction: -1 | 1) => void;
  onHold: () => void;
  onHelp: () => void;
}

type KeyWords = readonly (readonly [keys: readonly string[], what: string])[];

/** What the keys do, as the help says it; a viewer can stop nothing. */
export const OWNERS_KEYS: KeyWords = [[['Esc'], 'Stop this run, after a question']];
export const KEY_WORDS: KeyWords = [
  [['P'], 'Hold the preview here, or play on'],
  [['[', ']'], 'The revision before, and after'],
  [['L'], 'Back to live'],
  [['←', '→'], 'Event by event, with the tape in focus'],
  [['?'], 'These keys'],
];

/** Never while something is typed or a dialog is open. */
export function useKeys({ canStop, onStop, onLive, onStep, onHold, onHelp }: Keys): void {
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    const target = event.target instanceof Element ? event.target : null;
    if (event.defaultPrevented || isShortcut(event)) return;
    if (target?.closest('textarea, input:not([type=range]), select')) return;
    // What is open gets the key first, wherever the focus is.
    if (document.querySelector('dialog[open], [popover]:popover-open')) return;
    if (event.key === 'Escape' && canStop) {
      // The same key press would close the question that it opens.
      event.preventDefault();
      return onStop();
    }
    const acts: Record<string, (() => void) | undefined> = {
      l: onLive,
      p: onHold,
      '[': () => onStep(-1),
      ']': () => onStep(1),
      '?': onHelp,
    };
    acts[event.key.toLowerCase()]?.();
  });
  useEffect(() => {
    const listener = (event: KeyboardEvent): void => onKey(event);
    addEventListener('keydown', listener);
    return () => removeEventListener('keydown', listener);
  }, []);
}

/** One of the browser's. Not on keyboards that write brackets with Option, or with AltGr, which counts as Ctrl and Alt. */
function isShortcut({ key, metaKey, ctrlKey, altKey }: KeyboardEvent): boolean {
  return key === '[' || key === ']' ? metaKey || (ctrlKey && !altKey) : metaKey || ctrlKey || altKey;
}
