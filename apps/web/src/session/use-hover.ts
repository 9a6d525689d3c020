import type { PointerEvent } from 'react';
import { useEffect, useState } from 'react';
import type { TapeLayout } from './tape-layout.js';

type Moment = TapeLayout['moments'][number];

/** The pointer rests so long before anything is shown, and is away so long before it is taken down, in milliseconds. */
const REST_MS = 120;
const GONE_MS = 4_000;

export interface Hover {
  /** The moment under the pointer, or the last one that was; null: nothing to draw. */
  moment: Moment | null;
  shown: boolean;
  handlers: {
    onPointerMove: (event: PointerEvent<HTMLElement>) => void;
    onPointerLeave: () => void;
    onPointerDown: () => void;
  };
}

/** Which moment of the tape the pointer is over. A mouse's alone: a finger moves the tape itself. */
export function useHover(layout: TapeLayout): Hover {
  const [moment, setMoment] = useState<Moment | null>(null);
  const [isUnder, setUnder] = useState(false);
  const [shown, setShown] = useState(false);

  useEffect(() => {
    const timers = [setTimeout(() => setShown(isUnder), isUnder ? REST_MS : 0)];
    if (!isUnder) timers.push(setTimeout(() => setMoment(null), GONE_MS));
    return () => timers.forEach(clearTimeout);
  }, [isUnder]);

  const leave = (): void => setUnder(false);
  const onPointerMove = (event: PointerEvent<HTMLElement>): void => {
    if (event.pointerType !== 'mouse' || event.buttons !== 0) return leave();
    const x = event.clientX - event.currentTarget.getBoundingClientRect().left;
    const found = x > layout.edge + 2 ? null : momentAt(layout, x);
    setUnder(found !== null);
    if (found) setMoment(found);
  };
  return { moment, shown, handlers: { onPointerMove, onPointerLeave: leave, onPointerDown: leave } };
}

function momentAt({ moments }: TapeLayout, x: number): Moment | null {
  return moments.findLast((moment) => moment.x <= x + 0.5) ?? null;
}
