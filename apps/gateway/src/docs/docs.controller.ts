import { Controller, Get, Param, Req, Res } from '@nestjs/common';
import { asyncApi } from '@openv0/contracts/asyncapi.js';
import { DOCUMENTS } from '@openv0/contracts/schemas/documents.js';
import { HttpProblem } from '@openv0/platform/http-problem.js';
import type { Request, Response } from 'express';
import { GatewayEnvironment } from '../environment.js';
import { docsPage } from './docs-page.js';

const FOR_AN_HOUR = { 'cache-control': 'public, max-age=3600', 'x-content-type-options': 'nosniff' };
const NOTHING_BUT_STYLE = "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'";

/** The protocol for machines, and for people who look: what it says is what is enforced. */
@Controller()
export class DocsController {
  private readonly document: string;
  /** By the name of the file. */
  private readonly schemas: ReadonlyMap<string, string>;
  private readonly page: string;

  constructor(environment: GatewayEnvironment) {
    this.document = JSON.stringify(asyncApi({ gatewayUrl: environment.GATEWAY_PUBLIC_URL }));
    this.schemas = new Map([...DOCUMENTS].map(([name, schema]) => [`${name}.json`, JSON.stringify(schema)]));
    this.page = docsPage();
  }

  /** A browser gets a page, everybody else the document. */
  @Get('asyncapi')
  asyncapi(@Req() request: Request, @Res() response: Response): void {
    response.set(FOR_AN_HOUR).vary('Accept');
    if (request.accepts('application/json', 'text/html') === 'text/html') {
      response.set('content-security-policy', NOTHING_BUT_STYLE).type('html').send(this.page);
    } else {
      response.type('application/json').send(this.document);
    }
  }

  @Get('schemas/:file')
  schema(@Param('file') file: string, @Res() response: Response): void {
    const schema = this.schemas.get(file);
    if (schema === undefined)
      throw new HttpProblem(404, 'NOT_FOUND', 'There is no such schema: /asyncapi lists them.');
    response.set(FOR_AN_HOUR).type('application/schema+json').send(schema);
  }
}
