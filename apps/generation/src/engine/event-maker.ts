import type { EventBase, EventData, EventType, SessionEventOf } from '@openv0/contracts/events.js';
import type { Clock } from './clock.js';

export type MakeEvent = <T extends EventType>(
  type: T,
  data: Omit<EventData[T], keyof EventBase>,
) => SessionEventOf<T>;

/** Events of one session, each with the time of its making. */
export function eventMaker(sessionId: string, clock: Clock): MakeEvent {
  return <T extends EventType>(type: T, data: Omit<EventData[T], keyof EventBase>) => {
    const timestamp = new Date(clock.now()).toISOString();
    return { type, data: { session_id: sessionId, timestamp, ...data } as EventData[T] };
  };
}
