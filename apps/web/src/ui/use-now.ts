import { useEffect, useState } from 'react';

/** The time in milliseconds since 1970, renewed every `every` milliseconds while `running`. */
export function useNow(running: boolean, every = 100): number {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    setNow(Date.now());
    if (!running) return undefined;
    const timer = setInterval(() => setNow(Date.now()), every);
    return () => clearInterval(timer);
  }, [running, every]);
  return now;
}

/** `value`, once it has been the same for `delay` milliseconds; `instant` values don't wait. */
export function useSettled<T>(value: T, delay: number, instant: (value: T) => boolean): T {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    if (instant(value)) return setSettled(value);
    const timer = setTimeout(() => setSettled(value), delay);
    return () => clearTimeout(timer);
  }, [value, delay, instant]);
  return settled;
}
