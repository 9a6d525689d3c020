import { setTimeout as delay } from 'node:timers/promises';
import type { CloseReason } from '@openv0/contracts/close-codes.js';
import type { ControlFrame } from '@openv0/contracts/frames.js';
import { drainRound } from './drain-schedule.js';
import { CLOSE_TIMEOUT_MS } from './ws-link.js';

const POLL_MS = 20;
/** Who couldn't move yet (no other gateway took it, or it was still replaying) is asked again. */
const ASK_AGAIN_MS = 1_000;

interface Member {
  readonly link: { close(reason: CloseReason): void };
  tell(frame: ControlFrame): void;
}

/** Those who are connected in one way. */
export interface Crowd {
  readonly size: number;
  members(): readonly Member[];
}

/** Asks everybody to move, again and again; resolves when all have, or at `deadline`. */
export async function moveAll(crowd: Crowd, deadline: number): Promise<void> {
  while (crowd.size > 0 && performance.now() < deadline) {
    await ask(crowd.members(), deadline);
    await areGone(crowd, Math.min(deadline, performance.now() + ASK_AGAIN_MS));
  }
}

/** Ends who is still here; resolves when all are gone, or should be. */
export async function closeAll(crowd: Crowd): Promise<void> {
  for (const { link } of crowd.members()) link.close('draining');
  await areGone(crowd, performance.now() + CLOSE_TIMEOUT_MS + 500);
}

/** Resolves when nobody is left, or at `deadline`. */
async function areGone(crowd: Crowd, deadline: number): Promise<void> {
  while (crowd.size > 0 && performance.now() < deadline) await delay(POLL_MS);
}

async function ask(members: readonly Member[], deadline: number): Promise<void> {
  const { batch, everyMs, jitterMs } = drainRound(members.length, deadline - performance.now());
  for (let asked = 0; asked < members.length; asked += batch) {
    if (asked > 0) await delay(everyMs);
    for (const member of members.slice(asked, asked + batch)) {
      member.tell({ type: 'reconnect', data: { after_ms: Math.floor(Math.random() * jitterMs) } });
    }
  }
}
