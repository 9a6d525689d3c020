import { randomId } from '@openv0/contracts/random-id.js';
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
      if (attempt.current.about !== about) attempt.current = { about, key: randomId() };
      return attempt.current.key;
    },
    done: () => void (attempt.current = { about: '', key: '' }),
  };
}
