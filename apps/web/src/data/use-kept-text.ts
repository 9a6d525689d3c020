import { useState } from 'react';
import { keepText, keptText } from './storage.js';

/** A field's text, as `useState` has it: there again after a reload of the tab. */
export function useKeptText(field: string): [string, (text: string) => void] {
  const [text, setText] = useState(() => keptText(field));
  const write = (next: string): void => {
    setText(next);
    keepText(field, next);
  };
  return [text, write];
}
