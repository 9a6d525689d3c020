import { Controller, Get, Param, Res } from '@nestjs/common';
import { isSessionId } from '@openv0/contracts/cursor.js';
import { allowedOrigins } from '@openv0/platform/environment.js';
import { ApiExcludeController } from '@nestjs/swagger';
import type { Response } from 'express';
import { GenerationEnvironment } from '../environment.js';
import {
  appHeaders,
  previewFrameHeaders,
  shellHeaders,
  type HeaderSet,
  type Origins,
} from './page-headers.js';
import { pageConfig, type PageConfig } from './page-config.js';
import { previewFrame } from './preview-frame.js';
import { WebBuild } from './web-build.js';

const NOT_BUILT = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Not built</title>
<p>The page has not been built. Run <code>npm run build</code>, or <code>npm start</code>, which builds what is missing.</p></html>
`;

/** The page that people use, and the frame that shows what was generated. */
@ApiExcludeController()
@Controller()
export class PagesController {
  private readonly origins: Origins;

  constructor(
    private readonly build: WebBuild,
    private readonly environment: GenerationEnvironment,
  ) {
    this.origins = {
      app: [...new Set([environment.PUBLIC_URL, ...allowedOrigins(environment)])],
      gateway: environment.GATEWAY_PUBLIC_URL,
    };
  }

  @Get()
  start(@Res() response: Response): Promise<void> {
    return this.page(response, 200, appHeaders(this.origins));
  }

  /** The page says itself what it can't find; a status tells everybody else. */
  @Get('s/:id')
  session(@Param('id') id: string, @Res() response: Response): Promise<void> {
    return this.page(response, isSessionId(id) ? 200 : 404, appHeaders(this.origins));
  }

  @Get('preview/:id')
  shell(@Param('id') id: string, @Res() response: Response): Promise<void> {
    return this.page(response, isSessionId(id) ? 200 : 404, shellHeaders(this.origins));
  }

  @Get('preview-frame')
  async frame(@Res() response: Response): Promise<void> {
    const runtime = await this.build.read('preview-frame.js');
    if (runtime === null) return notBuilt(response);
    const { document, hash } = previewFrame(runtime);
    response.set(previewFrameHeaders(this.origins, hash)).type('html').send(document);
  }

  @Get('config.json')
  config(@Res() response: Response): void {
    const config: PageConfig = pageConfig(this.environment);
    response.set({ 'Cache-Control': 'no-cache', 'X-Content-Type-Options': 'nosniff' }).json(config);
  }

  private async page(response: Response, status: number, headers: HeaderSet): Promise<void> {
    const html = await this.build.read('index.html');
    if (html === null) return notBuilt(response);
    response.status(status).set(headers).type('html').send(html);
  }
}

function notBuilt(response: Response): void {
  response
    .status(503)
    .set({
      'Cache-Control': 'no-store',
      'Retry-After': '10',
      'Content-Security-Policy': "default-src 'none'",
    })
    .type('html')
    .send(NOT_BUILT);
}
