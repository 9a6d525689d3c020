import { soon } from '@openv0/client/page-signals.js';
import { useEffect, useRef, useState } from 'react';

/** The longest that the digits count, in milliseconds. */
const COUNT_MS = 320;

/** A number that counts up to its new value. At once for who wants less motion, and when it falls. */
export function useCounted(value: number): number {
  const [shown, setShown] = useState(value);
  const from = useRef(value);
  useEffect(() => {
    const start = from.current;
    const distance = value - start;
    if (distance <= 0 || matchMedia('(prefers-reduced-motion: reduce)').matches) {
      from.current = value;
      setShown(value);
      return undefined;
    }
    const began = performance.now();
    let stopped = false;
    const count = (): void => {
      if (stopped) return;
      const part = Math.min(1, (performance.now() - began) / COUNT_MS);
      from.current = Math.round(start + distance * part);
      setShown(from.current);
      if (part < 1) soon(() => count());
    };
    soon(() => count());
    return () => void (stopped = true);
  }, [value]);
  return shown;
}
