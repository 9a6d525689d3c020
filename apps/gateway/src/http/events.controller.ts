import { Controller, Get, Param, Req, Res } from '@nestjs/common';
import { HttpProblem } from '@openv0/platform/http-problem.js';
import type { Request, Response } from 'express';
import type { Granted } from '../auth/authoriser.service.js';
import { Admission, type HttpAsk } from '../sockets/admission.service.js';
import { queryOf } from '../sockets/handshake.js';
import { readEventsQuery, snapshotProblem, type Asked } from './events-query.js';
import { Polls } from './polls.service.js';
import { Streams } from './streams.service.js';

const JSON_TYPE = 'application/json';
const STREAM_TYPE = 'text/event-stream';

/** A session's log over plain HTTP: the same log and the same cursor as a socket's. */
@Controller('v1/sessions/:sessionId')
export class EventsController {
  constructor(
    private readonly admission: Admission,
    private readonly streams: Streams,
    private readonly polls: Polls,
  ) {}

  /** A stream that stays open, or one answer, as the client accepts. Whoever accepts both gets one answer. */
  @Get('events')
  async events(
    @Param('sessionId') sessionId: string,
    @Req() request: Request,
    @Res() response: Response,
  ): Promise<void> {
    response.set('cache-control', 'no-store').vary('Accept');
    const query = readEventsQuery(asked(sessionId, request));
    if (query instanceof HttpProblem) throw query;
    const type = request.accepts(JSON_TYPE, STREAM_TYPE);
    if (!type) throw new HttpProblem(406, 'NOT_ACCEPTABLE', `Accept ${STREAM_TYPE} or ${JSON_TYPE}.`);
    const transport = type === STREAM_TYPE ? 'sse' : 'long_poll';
    const granted = await this.admit(request, response, { sessionId, transport });
    if (transport === 'long_poll') {
      return this.polls.events(response, sessionId, granted, answeredAtOnce(request, query));
    }
    const full = this.admission.sessionProblem(sessionId, granted);
    if (full) throw full;
    this.streams.begin(response, { sessionId, granted, wish: query });
  }

  @Get('snapshot')
  async snapshot(
    @Param('sessionId') sessionId: string,
    @Req() request: Request,
    @Res() response: Response,
  ): Promise<void> {
    response.set('cache-control', 'no-store');
    const problem = snapshotProblem(asked(sessionId, request));
    if (problem) throw problem;
    await this.admit(request, response, { sessionId, transport: 'snapshot' });
    await this.polls.snapshot(response, sessionId);
  }

  private async admit(request: Request, response: Response, ask: HttpAsk): Promise<Granted> {
    const admitted = await this.admission.admitHttp(request, response, ask);
    if (admitted instanceof HttpProblem) throw admitted;
    return admitted;
  }
}

function asked(sessionId: string, request: Request): Asked {
  return { sessionId, query: queryOf(request.url), lastEventId: request.get('last-event-id') };
}

/** Who asks for the headers alone doesn't wait for a body. */
function answeredAtOnce<T extends { waitMs: number }>(request: Request, query: T): T {
  return request.method === 'HEAD' ? { ...query, waitMs: 0 } : query;
}
