import { useRef } from 'react';

export interface TryKey {
  /** The same key for as long as it is asked for the same. */
  keyFor: (about: string) => string;
  /** It was answered well: asked for once more, it is another request. */
  done: () => void;
}

/** The same try keeps its key, by which the server knows a request that is said again. */
export function useTryKey(): TryKey {
  const attempt = useRef({ about: '', key: '' });
  return {
    keyFor: (about) => {
      if (attempt.current.about !== about) attempt.current = { about, key: newKey() };
      return attempt.current.key;
    },
    done: () => void (attempt.current = { about: '', key: '' }),
  };
}

function newKey(): string {
  return [...crypto.getRandomValues(new Uint32Array(4))].map((part) => part.toString(36)).join('-');
}
