import type { Server } from 'node:http';
import { NestFactory } from '@nestjs/core';
import { allowedOrigins } from '@openv0/platform/environment.js';
import { boundHttp } from '@openv0/platform/http-bounds.js';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { Logger } from 'nestjs-pino';
import { AppModule } from './app.module.js';
import type { GatewayEnvironment } from './environment.js';
import { answerClientErrors } from './http/client-error.js';
import { corsFor } from './http/cors.js';
import { passOverOffers } from './http/offers.js';
import { SocketAdapter } from './sockets/socket.adapter.js';

/** Nobody sends this service a body. In milliseconds. */
const REQUEST_MS = 15_000;
/** Connections that have not asked for anything yet may be as many as there are places, and some. */
const UNDECIDED_PER_PLACE = 1;
const UNDECIDED_MORE = 1_000;

/** The gateway, ready to listen. */
export async function createApplication(environment: GatewayEnvironment): Promise<NestExpressApplication> {
  const app = await NestFactory.create<NestExpressApplication>(AppModule.forRoot(environment), {
    bufferLogs: true,
    // Nobody sends this service a body: none is waited for, or read.
    bodyParser: false,
    forceCloseConnections: true,
  });
  app.useLogger(app.get(Logger));
  app.disable('x-powered-by');
  app.enableCors(corsFor(allowedOrigins(environment)));
  app.useWebSocketAdapter(new SocketAdapter(app));
  const server = app.getHttpServer() as Server;
  passOverOffers(server);
  answerClientErrors(server);
  const connections = environment.MAX_CONNECTIONS * (1 + UNDECIDED_PER_PLACE) + UNDECIDED_MORE;
  boundHttp(server, { connections, requestMs: REQUEST_MS });
  return app;
}
