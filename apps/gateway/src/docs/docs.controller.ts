import { Controller, Get, Param, Req, Res } from '@nestjs/common';
import { asyncApi } from '@openv0/contracts/asyncapi.js';
import { DOCUMENTS } from '@openv0/contracts/schemas/documents.js';
import { HttpProblem } from '@openv0/platform/http-problem.js';
import type { Request, Response } from 'express';
import { GatewayEnvironment } from '../environment.js';
import { docsPage } from './docs-page.js';

const FOR_AN_HOUR = 'public, max-age=3600';
const NOTHING_BUT_STYLE = "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'";

/** The protocol for machines, and for people who look: what it says is what is enforced. */
@Controller()
export class DocsController {
  private readonly document: string;
  private readonly page: string;

  constructor(environment: GatewayEnvironment) {
    this.document = JSON.stringify(asyncApi({ gatewayUrl: environment.GATEWAY_PUBLIC_URL }));
    this.page = docsPage();
  }

  /** A browser gets a page, everybody else the document. */
  @Get('asyncapi')
  asyncapi(@Req() request: Request, @Res() response: Response): void {
    response.set('cache-control', FOR_AN_HOUR).set('x-content-type-options', 'nosniff').vary('Accept');
    if (request.accepts('application/json', 'text/html') === 'text/html') {
      response.set('content-security-policy', NOTHING_BUT_STYLE).type('html').send(this.page);
    } else {
      response.type('application/json').send(this.document);
    }
  }

  @Get('schemas/:file')
  schema(@Param('file') file: string, @Res() response: Response): void {
    const document = file.endsWith('.json') ? DOCUMENTS.get(file.slice(0, -'.json'.length)) : undefined;
    if (!document) throw new HttpProblem(404, 'NOT_FOUND', 'There is no such schema: /asyncapi lists them.');
    response.set('cache-control', FOR_AN_HOUR).set('x-content-type-options', 'nosniff');
    response.type('application/schema+json').send(JSON.stringify(document));
  }
}
