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
    let frame = requestAnimationFrame(function count(time) {
      const part = Math.min(1, Math.max(0, (time - began) / COUNT_MS));
      from.current = Math.round(start + distance * part);
      setShown(from.current);
      if (part < 1) frame = requestAnimationFrame(count);
    });
    return () => cancelAnimationFrame(frame);
  }, [value]);
  return shown;
}
