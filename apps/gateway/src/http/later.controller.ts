import { Controller, Get } from '@nestjs/common';
import { HttpProblem } from '@openv0/platform/http-problem.js';

/** The log over plain HTTP isn't served yet: said, not left to a 404. */
@Controller('v1/sessions/:sessionId')
export class LaterController {
  @Get('events')
  events(): never {
    throw notYet('Server-sent events and long-poll are not served yet: open a WebSocket on /ws.');
  }

  @Get('snapshot')
  snapshot(): never {
    throw notYet('Snapshots are not served over HTTP yet: open a WebSocket on /ws with mode=snapshot.');
  }
}

function notYet(message: string): HttpProblem {
  return new HttpProblem(501, 'NOT_IMPLEMENTED', message);
}
