import { setImmediate as turnEnd } from 'node:timers/promises';
import { initialState } from '@openv0/contracts/session-state.js';
import { Hub } from '@openv0/realtime/hub.js';
import type { LogEvent, LogFeedHandler, LogSource } from '@openv0/realtime/ports.js';
import { DeflatedFrames } from '../../../apps/gateway/src/sockets/deflated-frames.js';
import { webSocketCodec } from '../../../apps/gateway/src/sockets/event-frame.js';
import { SocketWriter } from '../../../apps/gateway/src/sockets/socket-writer.js';
import { Turn } from '../../../apps/gateway/src/sockets/turn.js';
import { WsLink } from '../../../apps/gateway/src/sockets/ws-link.js';
import type { Viewer } from './viewers.js';

export const SESSION = 'AAAAAAAAAAAAAAAAAAAAAA';
/** Every frame is equally long, whichever way it goes: seqs have six digits. */
export const FIRST_SEQ = 100_000;

/** The gateway's own parts, from the feed to the TCP sockets, with one session that all viewers watch. */
export class BenchHub {
  readonly #feeds: LogFeedHandler[];
  #seq = FIRST_SEQ;

  private constructor(
    readonly hub: Hub,
    readonly turn: Turn,
    feeds: LogFeedHandler[],
  ) {
    this.#feeds = feeds;
  }

  static async open(viewers: Viewer[]): Promise<BenchHub> {
    const feeds: LogFeedHandler[] = [];
    const shared = {
      turn: new Turn((error) => console.error(error)),
      writer: new SocketWriter(),
      deflated: new DeflatedFrames(),
    };
    const options = {
      source: sourceOf(feeds),
      codec: webSocketCodec,
      logBytes: 1_048_576,
      totalLogBytes: 268_435_456,
      highWater: 4_194_304,
      lowWater: 1_048_576,
      lagMs: 60_000,
      stallMs: 60_000,
      lingerMs: 10_000,
      defer: shared.turn.add,
      wait: () => turnEnd(),
      onFault: (_session: string, error: unknown) => console.error(error),
    };
    const hub = new Hub(options);
    const greet = () => ({ type: 'reconnect', data: { after_ms: 0 } }) as const;
    for (const { client, socket } of viewers) {
      const link = new WsLink(client, socket, shared, () => {});
      hub.join(SESSION, link, { cursor: { seq: FIRST_SEQ }, mode: 'events', greet });
    }
    while (feeds.length === 0) await turnEnd();
    return new BenchHub(hub, shared.turn, feeds);
  }

  /** One stored event arrives. */
  publish(json: Uint8Array): void {
    this.#feeds[0]?.event({ seq: (this.#seq += 1), json });
  }
}

/** A log that goes on from FIRST_SEQ and has no past. */
function sourceOf(feeds: LogFeedHandler[]): LogSource {
  return {
    streamEpoch: async () => 'bench',
    head: async () => FIRST_SEQ,
    read: async () => ({ events: [] as LogEvent[], trimmed: false, head: FIRST_SEQ }),
    checkpoint: async () => ({ seq: FIRST_SEQ, epoch: 'bench.0', state: initialState() }),
    follow: async (_session, _after, handler) => {
      feeds.push(handler);
      return { close: () => {} };
    },
  };
}
