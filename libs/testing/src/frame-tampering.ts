/** Frames that are changed between the gateway and the page's socket, where no cable, proxy or check sees it. */
import type { Page } from 'playwright-core';

interface Frame {
  seq?: number;
  type: string;
  data: Record<string, unknown>;
}

/** What arrives instead of a frame: as many frames as it says. */
export type Tamper = (frame: Frame) => Frame[];

/** Says how often something else arrived than was sent. */
export async function tamperWith(page: Page, tamper: Tamper): Promise<() => number> {
  let changed = 0;
  await page.routeWebSocket(/\/ws\?/, (socket) => {
    const server = socket.connectToServer();
    server.onMessage((message) => {
      const text = String(message);
      const instead = tamper(JSON.parse(text) as Frame).map((frame) => JSON.stringify(frame));
      if (instead.length !== 1 || instead[0] !== text) changed += 1;
      for (const frame of instead) socket.send(frame);
    });
  });
  return () => changed;
}

/** The first frame of the kind is taken away, doubled, ...; all others pass. */
export function once(isMeant: (frame: Frame) => boolean, tamper: Tamper): Tamper {
  let done = false;
  return (frame) => {
    if (done || !isMeant(frame)) return [frame];
    done = true;
    return tamper(frame);
  };
}

export const isFinishedStep = ({ type, data }: Frame): boolean =>
  type === 'generation:step' && data.status === 'completed';

/** What no check of the client can see: the number is there, and not what was said with it. */
export function withheld(): Tamper {
  return once(isFinishedStep, (frame) => [{ ...frame, type: 'nothing:known' }]);
}

/** The same event twice, under the number of the one behind it. */
export function doubled(): Tamper {
  let before: Frame | null = null;
  const isBehindMessage = ({ seq }: Frame): boolean => before !== null && seq === (before.seq ?? 0) + 1;
  const change = once(isBehindMessage, ({ seq }) => [{ ...before!, seq: seq! }]);
  return (frame) => {
    if (before === null && frame.type === 'session:message') before = frame;
    return before === frame ? [frame] : change(frame);
  };
}
