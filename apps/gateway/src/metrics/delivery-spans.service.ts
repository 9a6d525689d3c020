import { Injectable } from '@nestjs/common';
import { sessionHash } from '@openv0/platform/session-hash.js';
import { operation } from '@openv0/platform/tracing/messaging.js';
import { parseTraceparent } from '@openv0/platform/tracing/trace-context.js';
import { Tracer } from '@openv0/platform/tracing/tracer.js';
import { Hub } from '@openv0/realtime/hub.js';
import { Turn } from '../sockets/turn.js';
import { FeedMetrics } from './feed-metrics.service.js';

const EVENTS = 'live.sessions.{session}.{seq}';

/**
 * A span for each live event of a trace that is kept: from its arrival until it is written to the viewers, however many
 * they are. Where nobody takes traces nothing is looked at.
 */
@Injectable()
export class DeliverySpans {
  constructor(
    private readonly tracer: Tracer,
    private readonly hub: Hub,
    private readonly turn: Turn,
    feeds: FeedMetrics,
  ) {
    if (tracer.active) feeds.traced = (event) => this.deliver(event);
  }

  private deliver({ sessionId, seq, traceparent }: { sessionId: string; seq: number; traceparent: string }) {
    const parent = parseTraceparent(traceparent);
    if (!parent?.sampled) return;
    const span = this.tracer.under(parent, {
      name: `deliver ${EVENTS}`,
      kind: 'consumer',
      attributes: {
        ...operation('deliver', 'process'),
        'messaging.destination.template': EVENTS,
        'openv0.session': sessionHash(sessionId),
        'openv0.seq': seq,
        'openv0.viewers': this.hub.viewers(sessionId),
      },
    });
    // Behind the hub's work of this turn, and then behind the writes that come of it.
    this.turn.add(() => this.turn.add(() => span.end()));
  }
}
