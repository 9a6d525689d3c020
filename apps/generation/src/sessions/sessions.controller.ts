import {
  Body,
  Controller,
  Delete,
  Get,
  Headers,
  HttpCode,
  Inject,
  Param,
  Post,
  Query,
  Req,
  UseGuards,
} from '@nestjs/common';
import { ApiBearerAuth, ApiBody, ApiHeader, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { CreatedSession, SessionList } from '@openv0/contracts/http-answers.js';
import { clientAddress } from '@openv0/platform/client-address.js';
import type { Request } from 'express';
import { Access, AccessGuard } from '../access/access.guard.js';
import { PORTS, type GenerationPorts } from '../broker/ports.js';
import { keyProblems } from '../http/idempotency-key.js';
import { GenerationEnvironment } from '../environment.js';
import { Validated, validated } from '../http/validated.js';
import { deleteSession } from './deletion.js';
import { ListQuery, NewSessionBody } from './session-bodies.js';
import { SessionFactory } from './session-factory.js';
import { notFound, Sessions, type SessionView, type WaitingRun } from './sessions.service.js';

@ApiTags('sessions')
@ApiBearerAuth()
@Controller('v1/sessions')
@UseGuards(AccessGuard)
export class SessionsController {
  constructor(
    @Inject(PORTS) private readonly ports: GenerationPorts,
    private readonly factory: SessionFactory,
    private readonly sessions: Sessions,
    private readonly environment: GenerationEnvironment,
  ) {}

  @Post()
  @ApiOperation({ summary: 'Create a session and queue its first run' })
  @ApiBody({ type: NewSessionBody })
  @ApiHeader({ name: 'Idempotency-Key', required: false, description: 'Kept for 24 hours.' })
  create(
    @Req() request: Request,
    @Headers('idempotency-key') key: string | undefined,
    @Body() input: unknown,
  ): Promise<CreatedSession> {
    const { engine } = (input ?? {}) as { engine?: unknown };
    const alsoWrong = [...this.factory.engineProblems(engine), ...keyProblems(key)];
    const body = validated(NewSessionBody, input, alsoWrong);
    return this.factory.create(
      clientAddress(request, this.environment.TRUSTED_PROXY_HOPS),
      key ?? null,
      body,
    );
  }

  @Get()
  @ApiOperation({ summary: 'All sessions, newest change first (operators)' })
  @Access('operator')
  list(@Query(new Validated(ListQuery)) query: ListQuery): Promise<SessionList> {
    return this.sessions.list(query);
  }

  @Get(':id')
  @ApiOperation({ summary: 'A session’s state, and what waits to be done' })
  @Access('viewer')
  async view(@Param('id') id: string): Promise<SessionView & { waiting: WaitingRun[] }> {
    return { ...(await this.sessions.view(id)), waiting: await this.sessions.waiting(id) };
  }

  @Delete(':id')
  @ApiOperation({ summary: 'Delete everything about a session' })
  @Access('owner')
  @HttpCode(204)
  async delete(@Param('id') id: string): Promise<void> {
    if (!(await deleteSession(this.ports, id))) throw notFound();
  }
}
