import type { ReceivePolicy } from '@openv0/client/receiver.js';
import { createSessionClient, type SessionClient } from '@openv0/client/session-client.js';
import { FakeSignals } from '@openv0/client/testing/fake-clock.js';
import type { OpenTransport } from '@openv0/client/transport.js';
import { reactionTo } from '@openv0/contracts/close-codes.js';
import type { ModelClock } from './clock.js';
import type { ModelGateway } from './gateway.js';
import { SESSION } from './publisher.js';
import { ModelSocket, type Line } from './socket.js';
import type { Truth } from './truth.js';
import { Witness, type Sightings } from './witness.js';

export interface ModelViewerOptions {
  mode: 'events' | 'snapshot';
  /** A place on the log, as a page that was left has stored it. */
  cursor?: number;
  truth: Truth;
  clock: ModelClock;
  luck: number;
  lowWater: number;
  sightings: Sightings;
  /** Whom the balancer gives it; undefined: nobody is there. */
  gateway: () => ModelGateway | undefined;
  policy?: ReceivePolicy;
}

/** The real client, on a network that the model has in its hands, with a witness of its callbacks. */
export class ModelViewer {
  readonly client: SessionClient;
  readonly witness: Witness;
  readonly line: Line = { stalled: false, loses: 0, doubles: 0 };
  readonly #options: ModelViewerOptions;
  #sockets: ModelSocket[] = [];

  constructor(options: ModelViewerOptions) {
    this.#options = options;
    const { truth, mode, clock, luck, sightings, policy } = options;
    const cursor = cursorOf(options);
    this.witness = new Witness(truth, mode, sightings, cursor);
    this.client = createSessionClient({
      url: 'ws://gateway/ws',
      sessionId: SESSION,
      mode,
      clock,
      signals: new FakeSignals(),
      random: () => luck,
      transport: this.#open,
      ...(cursor && { cursor }),
      ...(policy && { policy }),
    });
    this.witness.attend(this.client);
  }

  /** Its network takes a little, and then nothing again. */
  sip(frames: number): void {
    for (const socket of this.#live()) socket.take(frames);
  }

  cut(code: number): void {
    for (const socket of this.#live()) socket.end(code);
  }

  heal(): void {
    Object.assign(this.line, { stalled: false, loses: 0, doubles: 0 });
    this.client.connect();
    this.client.retryNow();
  }

  readonly #open: OpenTransport = (request, handlers) => {
    this.witness.asked(request);
    const closed = (code: number): void => {
      if (reactionTo(code) === 'fresh') this.witness.toldToBeginAgain();
      handlers.closed(code);
    };
    const frame = (text: string): void => {
      this.witness.at(text);
      handlers.frame(text);
    };
    const { lowWater, clock } = this.#options;
    const socket = new ModelSocket(request, { frame, closed }, this.line, lowWater);
    this.#sockets = [...this.#live(), socket];
    const gateway = this.#options.gateway();
    if (gateway) gateway.accept(socket);
    else clock.after(1, () => socket.end(1006));
    return {
      kind: 'websocket',
      send: (text) => socket.hear(text),
      close: () => socket.abandon(),
    };
  };

  #live(): ModelSocket[] {
    return this.#sockets.filter(({ over }) => !over);
  }
}

function cursorOf({ cursor: seq, truth }: ModelViewerOptions) {
  if (!seq) return undefined;
  const at = truth.now.event(seq)?.data.timestamp;
  return { seq, epoch: truth.epoch, ...(at !== undefined && { at }) };
}
