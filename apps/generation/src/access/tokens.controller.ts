import { Body, Controller, Delete, HttpCode, Param, Post, UseGuards } from '@nestjs/common';
import type { LinkToken } from '@openv0/contracts/http-answers.js';
import { MAX_TOKEN_LIFE_S, TokenSigner } from '@openv0/platform/tokens.js';
import { ApiBearerAuth, ApiOperation, ApiProperty, ApiTags } from '@nestjs/swagger';
import { IsIn, IsInt, Max, Min } from 'class-validator';
import { Validated } from '../http/validated.js';
import { Sessions } from '../sessions/sessions.service.js';
import { Access, AccessGuard } from './access.guard.js';
import { Revocations } from './revocations.js';

class NewTokenBody {
  @ApiProperty({ enum: ['viewer', 'owner'] })
  @IsIn(['viewer', 'owner'], { message: 'must be viewer or owner' })
  role!: 'viewer' | 'owner';

  /** Seconds. */
  @ApiProperty({ type: 'integer', minimum: 1, maximum: MAX_TOKEN_LIFE_S, description: 'Seconds.' })
  @IsInt({ message: 'must be whole seconds' })
  @Min(1, { message: 'must be at least 1' })
  @Max(MAX_TOKEN_LIFE_S, { message: `must be at most ${MAX_TOKEN_LIFE_S} (30 days)` })
  expires_in!: number;
}

/** Share links, and renewed tokens. */
@ApiTags('tokens')
@ApiBearerAuth()
@Controller('v1/sessions/:id/tokens')
@UseGuards(AccessGuard)
export class TokensController {
  constructor(
    private readonly sessions: Sessions,
    private readonly signer: TokenSigner,
    private readonly revocations: Revocations,
  ) {}

  @Post()
  @ApiOperation({ summary: 'A token for a share link, or a renewed one' })
  @Access('owner')
  async create(
    @Param('id') id: string,
    @Body(new Validated(NewTokenBody)) body: NewTokenBody,
  ): Promise<LinkToken> {
    await this.sessions.get(id);
    const signed = await this.signer.sign({ sid: id, role: body.role, expiresIn: body.expires_in });
    return { token: signed.token, jti: signed.jti, expires_at: signed.expiresAt.toISOString() };
  }

  @Delete(':jti')
  @ApiOperation({ summary: 'Revoke a token' })
  @Access('owner')
  @HttpCode(204)
  async revoke(@Param('id') id: string, @Param('jti') jti: string): Promise<void> {
    await this.sessions.get(id);
    await this.revocations.add(id, jti);
  }
}
