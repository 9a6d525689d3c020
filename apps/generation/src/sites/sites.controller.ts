import { Controller, Get, Param, Res, UseGuards } from '@nestjs/common';
import { ApiBearerAuth, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Response } from 'express';
import { strToU8, zipSync } from 'fflate';
import { Access, AccessGuard } from '../access/access.guard.js';
import { siteFiles } from './site-document.js';
import { Sites } from './sites.service.js';

/** A time of its own would make two archives of the same site differ. */
const ARCHIVE_TIME = new Date('2000-01-01T00:00:00');

@ApiTags('sites')
@ApiBearerAuth()
@Controller('v1/sessions/:id')
@UseGuards(AccessGuard)
export class SitesController {
  constructor(private readonly sites: Sites) {}

  @Get('files')
  @ApiOperation({ summary: 'The files of the newest revision' })
  @Access('viewer')
  async files(
    @Param('id') id: string,
  ): Promise<{ revision: number; files: { path: string; type: string; size: number }[] }> {
    const site = await this.sites.latest(id);
    const files = siteFiles(site).map(({ path, type, text }) => ({
      path,
      type,
      size: Buffer.byteLength(text),
    }));
    return { revision: site.revision, files };
  }

  @Get('archive.zip')
  @ApiOperation({ summary: 'The newest revision as an archive' })
  @Access('viewer')
  async archive(@Param('id') id: string, @Res() response: Response): Promise<void> {
    const site = await this.sites.latest(id);
    const entries = siteFiles(site).map(({ path, text }) => [path, strToU8(text)] as const);
    const zip = zipSync(Object.fromEntries(entries), { mtime: ARCHIVE_TIME });
    response
      .set({
        'Content-Type': 'application/zip',
        'Content-Disposition': `attachment; filename="site-${site.revision}.zip"`,
        'Cache-Control': 'no-store',
        'X-Content-Type-Options': 'nosniff',
      })
      .send(Buffer.from(zip));
  }

  @Get('revisions/:revision')
  @ApiOperation({ summary: 'One revision' })
  @Access('viewer')
  async revision(
    @Param('id') id: string,
    @Param('revision') revision: string,
  ): Promise<{ revision: number; html: string; css: string; js: string }> {
    const site = await this.sites.revision(id, Number(revision));
    return { revision: site.revision, html: site.html, css: site.css, js: site.js };
  }
}
