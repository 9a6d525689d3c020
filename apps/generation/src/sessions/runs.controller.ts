import { Body, Controller, Headers, HttpCode, Inject, Param, Post, UseGuards } from '@nestjs/common';
import { ApiBearerAuth, ApiBody, ApiHeader, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Access, AccessGuard } from '../access/access.guard.js';
import { PORTS, type GenerationPorts } from '../broker/ports.js';
import { systemClock } from '../engine/clock.js';
import { keyProblems } from '../http/idempotency-key.js';
import { invalid } from '../http/validated.js';
import { cancelRun } from './cancellation.js';
import { MessageBody, ReportBody, RetryBody } from './run-bodies.js';
import { readRunCommand, type RunCommand } from './run-command.js';
import { RunRequests } from './run-requests.js';
import { SessionStore } from './session-store.js';
import { notFound, Sessions } from './sessions.service.js';

const KEY = {
  name: 'Idempotency-Key',
  required: false,
  description: 'The same key and body are the same request.',
};

/** What an owner may ask of a session that is there. Each answer follows what was stored. */
@ApiTags('runs')
@ApiBearerAuth()
@Controller('v1/sessions/:id')
@UseGuards(AccessGuard)
export class RunsController {
  constructor(
    @Inject(PORTS) private readonly ports: GenerationPorts,
    private readonly sessions: Sessions,
    private readonly store: SessionStore,
    private readonly requests: RunRequests,
  ) {}

  @Post('messages')
  @ApiOperation({ summary: 'A follow-up prompt: a new run, behind those that wait' })
  @ApiBody({ type: MessageBody })
  @ApiHeader(KEY)
  @Access('owner')
  @HttpCode(202)
  message(@Param('id') id: string, @Headers() headers: Keyed, @Body() input: unknown): Promise<Taken> {
    return this.#take(id, 'message', headers, input);
  }

  @Post('retry')
  @ApiOperation({ summary: 'The last run once more, all of it or from one of its steps' })
  @ApiBody({ type: RetryBody, required: false })
  @ApiHeader(KEY)
  @Access('owner')
  @HttpCode(202)
  retry(@Param('id') id: string, @Headers() headers: Keyed, @Body() input: unknown = {}): Promise<Taken> {
    return this.#take(id, 'retry', headers, input);
  }

  @Post('report')
  @ApiOperation({ summary: 'Ask to have a fault of the page mended' })
  @ApiBody({ type: ReportBody })
  @ApiHeader(KEY)
  @Access('owner')
  @HttpCode(202)
  report(@Param('id') id: string, @Headers() headers: Keyed, @Body() input: unknown): Promise<Taken> {
    return this.#take(id, 'report', headers, input);
  }

  @Post('cancel')
  @ApiOperation({ summary: 'Cancel the run that is at work, or the next one that waits' })
  @ApiHeader(KEY)
  @Access('owner')
  @HttpCode(202)
  async cancel(@Param('id') id: string, @Headers() headers: Keyed): Promise<{ run: number; status: string }> {
    const key = headers['idempotency-key'];
    const problems = keyProblems(key);
    if (problems.length > 0) throw invalid(problems);
    await this.sessions.get(id);
    const run = await cancelRun(this.ports, this.store, id, systemClock, key);
    if (!run) throw notFound();
    return { run: run.run, status: run.status };
  }

  #take(id: string, name: RunCommand['name'], headers: Keyed, input: unknown): Promise<Taken> {
    const key = headers['idempotency-key'];
    return this.requests.take(id, readRunCommand(name, input, keyProblems(key)), key);
  }
}

type Keyed = Readonly<Record<string, string | undefined>>;
type Taken = { run: number };
