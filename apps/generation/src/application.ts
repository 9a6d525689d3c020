import type { Server } from 'node:http';
import { NestFactory } from '@nestjs/core';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { boundHttp } from '@openv0/platform/http-bounds.js';
import { traceRequests } from '@openv0/platform/tracing/trace-requests.js';
import { Tracer } from '@openv0/platform/tracing/tracer.js';
import type { NextFunction, Request, Response } from 'express';
import { Logger } from 'nestjs-pino';
import { AppModule } from './app.module.js';
import type { GenerationEnvironment } from './environment.js';
import { serveApiDocs } from './http/api-docs.js';
import { answerClientErrors } from './http/client-error.js';
import { jsonBody } from './http/json-body.js';
import { serveStaticFiles } from './pages/static-files.js';
import { WebBuild } from './pages/web-build.js';

/** A body is small, its sender's line may be slow. Every answer is soon at its end. */
const BOUNDS = { connections: 10_000, requestMs: 60_000 };

/** The generation service, ready to listen. */
export async function createApplication(environment: GenerationEnvironment): Promise<NestExpressApplication> {
  const app = await NestFactory.create<NestExpressApplication>(AppModule.forRoot(environment), {
    bodyParser: false,
    bufferLogs: true,
    forceCloseConnections: true,
  });
  app.useLogger(app.get(Logger));
  app.disable('x-powered-by');
  app.disable('etag');
  app.use(traceRequests(app.get(Tracer)));
  app.use('/health', readableAnywhere);
  app.use('/v1', neverStored);
  app.use(jsonBody);
  serveApiDocs(app);
  serveStaticFiles(app, app.get(WebBuild));
  const server = app.getHttpServer() as Server;
  answerClientErrors(server);
  boundHttp(server, BOUNDS);
  return app;
}

/** The page of another service may ask whether this one is up. */
function readableAnywhere(_request: Request, response: Response, next: NextFunction): void {
  response.setHeader('Access-Control-Allow-Origin', '*');
  next();
}

function neverStored(_request: Request, response: Response, next: NextFunction): void {
  response.setHeader('Cache-Control', 'no-store');
  response.setHeader('X-Content-Type-Options', 'nosniff');
  next();
}
