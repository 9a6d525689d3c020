import { Controller, Get, Param, Query, Res, UseGuards } from '@nestjs/common';
import { ApiBearerAuth, ApiOperation, ApiPropertyOptional, ApiTags } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsInt, IsOptional, Max, Min } from 'class-validator';
import type { Response } from 'express';
import { strToU8, zipSync } from 'fflate';
import { Access, AccessGuard } from '../access/access.guard.js';
import { Validated } from '../http/validated.js';
import { fileName } from './file-name.js';
import type { RevisionLine } from './revisions.js';
import { singleDocument, siteFiles } from './site-document.js';
import { Sites } from './sites.service.js';

/** A time of its own would make two archives of the same site differ. */
const ARCHIVE_TIME = new Date('2000-01-01T00:00:00');

class RevisionQuery {
  @ApiPropertyOptional({ type: 'integer', minimum: 1, description: 'The newest one by default.' })
  @IsOptional()
  @Type(() => Number)
  @IsInt({ message: 'must be a number from 1' })
  @Min(1, { message: 'must be a number from 1' })
  @Max(999_999_999, { message: 'must be at most 999999999' })
  revision?: number;
}

@ApiTags('sites')
@ApiBearerAuth()
@Controller('v1/sessions/:id')
@UseGuards(AccessGuard)
export class SitesController {
  constructor(private readonly sites: Sites) {}

  @Get('revisions')
  @ApiOperation({ summary: 'The pages that the session has had, the newest first' })
  @Access('viewer')
  async revisions(@Param('id') id: string): Promise<{ revisions: RevisionLine[] }> {
    return { revisions: await this.sites.revisions(id) };
  }

  @Get('revisions/:revision')
  @ApiOperation({ summary: 'One revision' })
  @Access('viewer')
  async revision(
    @Param('id') id: string,
    @Param('revision') revision: string,
  ): Promise<{ revision: number; html: string; css: string; js: string }> {
    const site = await this.sites.read(id, Number(revision));
    return { revision: site.revision, html: site.html, css: site.css, js: site.js };
  }

  @Get('files')
  @ApiOperation({ summary: 'The files of a revision' })
  @Access('viewer')
  async files(
    @Param('id') id: string,
    @Query(new Validated(RevisionQuery)) query: RevisionQuery,
  ): Promise<{ revision: number; files: { path: string; type: string; size: number }[] }> {
    const site = await this.sites.read(id, query.revision);
    const files = siteFiles(site).map(({ path, type, text }) => ({
      path,
      type,
      size: Buffer.byteLength(text),
    }));
    return { revision: site.revision, files };
  }

  @Get('archive.zip')
  @ApiOperation({ summary: 'A revision as an archive' })
  @Access('viewer')
  async archive(
    @Param('id') id: string,
    @Query(new Validated(RevisionQuery)) query: RevisionQuery,
    @Res() response: Response,
  ): Promise<void> {
    const site = await this.sites.read(id, query.revision);
    const entries = siteFiles(site).map(({ path, text }) => [path, strToU8(text)] as const);
    const zip = zipSync(Object.fromEntries(entries), { mtime: ARCHIVE_TIME });
    const name = fileName(site.title, site.revision, 'zip');
    response.set(keptAs(name, 'application/zip')).send(Buffer.from(zip));
  }

  @Get('site.html')
  @ApiOperation({ summary: 'A revision as one document' })
  @Access('viewer')
  async document(
    @Param('id') id: string,
    @Query(new Validated(RevisionQuery)) query: RevisionQuery,
    @Res() response: Response,
  ): Promise<void> {
    const site = await this.sites.read(id, query.revision);
    const name = fileName(site.title, site.revision, 'html');
    response.set(keptAs(name, 'text/html; charset=utf-8')).send(singleDocument(site));
  }
}

/** To be kept, never to be opened here: generated code must not run where the page's tokens are. */
function keptAs(name: string, type: string): Record<string, string> {
  return {
    'Content-Type': type,
    'Content-Disposition': `attachment; filename="${name}"`,
    'Content-Security-Policy': "sandbox; default-src 'none'",
    'Cache-Control': 'no-store',
    'X-Content-Type-Options': 'nosniff',
  };
}
