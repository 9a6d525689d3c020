import { Controller, Get } from '@nestjs/common';
import { HttpProblem } from '@openv0/platform/http-problem.js';

/** A plain request where only a WebSocket is served, as RFC 9110 section 15.5.22 has it answered. */
@Controller('ws')
export class UpgradeRequiredController {
  @Get()
  refuse(): never {
    const headers = { Upgrade: 'websocket', Connection: 'Upgrade' };
    throw new HttpProblem(426, 'UNSUPPORTED_VERSION', 'Only a WebSocket is served here.', undefined, headers);
  }
}
