import { randomUUID } from 'node:crypto';
import { Injectable, Logger } from '@nestjs/common';
import {
  COMMAND_TIMEOUT_MS,
  commandSubject,
  readCommandReply,
  type CommandReply,
  type CommandRequest,
} from '@openv0/contracts/commands.js';
import type { ControlData } from '@openv0/contracts/frames.js';
import { sessionHash } from '@openv0/platform/session-hash.js';
import { BrokerLink } from '../broker/broker-link.service.js';
import type { Command } from '../sockets/client-message-data.js';
import type { Connection } from '../sockets/connection.js';
import { FrameProblem, notWatched } from '../sockets/frame-problem.filter.js';

const TRY_AGAIN_MS = 1_000;

/** Hands an owner's commands to the service that writes the session, which answers when it has stored them. */
@Injectable()
export class Commands {
  private readonly logger = new Logger('commands');

  constructor(private readonly broker: BrokerLink) {}

  /** Throws a `FrameProblem`. The one who says it must watch the session, as its owner. */
  async forward(connection: Connection, command: Command, ref?: string): Promise<void> {
    const { sessionId, name, id = randomUUID(), data } = command;
    const right = connection.rightTo(sessionId);
    if (!right) throw notWatched();
    if (right.role !== 'owner')
      throw new FrameProblem('FORBIDDEN', 'This needs the token of the session’s owner.');
    const reply = await this.ask(sessionId, { id, name, data, by: right.claims?.jti ?? null });
    if (reply.ok) return connection.ack(ref, reply.data);
    const { code, message, retry_after_ms: wait } = reply;
    throw new FrameProblem(code, message, { ...more(wait), session_id: sessionId });
  }

  private async ask(sessionId: string, request: CommandRequest): Promise<CommandReply> {
    try {
      const answer = await this.broker.ask(commandSubject(sessionId), request, COMMAND_TIMEOUT_MS);
      const reply = readCommandReply(answer);
      if (reply) return reply;
      this.logger.warn(`session ${sessionHash(sessionId)}: the answer to "${request.name}" can't be read`);
    } catch (error) {
      const what = `session ${sessionHash(sessionId)}: nobody took "${request.name}"`;
      this.logger.warn(`${what}: ${(error as Error).message}`);
    }
    const message = 'Nobody could be asked; what was asked may still be done. Try again with the same id.';
    return { ok: false, code: 'UNAVAILABLE', message, retry_after_ms: TRY_AGAIN_MS };
  }
}

function more(wait: number | undefined): Pick<ControlData['error'], 'retry_after_ms'> {
  return wait === undefined ? {} : { retry_after_ms: wait };
}
