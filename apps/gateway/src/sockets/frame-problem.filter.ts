import { Catch, Injectable, Logger, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import type { ControlData, FrameErrorCode } from '@openv0/contracts/frames.js';
import type { WebSocket } from 'ws';
import type { ClientMessage } from './client-message.js';
import { Connections } from './connections.service.js';

/** A message that can't be served: the client gets an `error` with the message's `ref`. */
export class FrameProblem extends Error {
  override readonly name = 'FrameProblem';
  constructor(
    readonly code: FrameErrorCode,
    message: string,
    /** What else the client is told. */
    readonly more: Omit<ControlData['error'], 'ref' | 'code' | 'message'> = {},
  ) {
    super(message);
  }
}

export function notWatched(): FrameProblem {
  return new FrameProblem('NOT_FOUND', 'This connection does not watch that session: subscribe to it first.');
}

/** No message stays unanswered, whatever goes wrong with it. */
@Catch()
@Injectable()
export class FrameProblemFilter implements ExceptionFilter {
  private readonly logger = new Logger('sockets');

  constructor(private readonly connections: Connections) {}

  catch(error: unknown, host: ArgumentsHost): void {
    const ws = host.switchToWs();
    const { ref } = ws.getData<ClientMessage>();
    const problem =
      error instanceof FrameProblem
        ? error
        : new FrameProblem('UNAVAILABLE', 'This can not be done now; try again.');
    if (problem !== error) this.logger.warn(error instanceof Error ? error.message : error);
    this.connections.of(ws.getClient<WebSocket>())?.refuse({
      code: problem.code,
      message: problem.message,
      ...problem.more,
      malformed: false,
      ...(ref !== undefined && { ref }),
    });
  }
}
