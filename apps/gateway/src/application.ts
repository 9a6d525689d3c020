import type { Server } from 'node:http';
import { NestFactory } from '@nestjs/core';
import { allowedOrigins } from '@openv0/platform/environment.js';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { Logger } from 'nestjs-pino';
import { AppModule } from './app.module.js';
import type { GatewayEnvironment } from './environment.js';
import { answerClientErrors } from './http/client-error.js';
import { corsFor } from './http/cors.js';
import { passOverOffers } from './http/offers.js';
import { boundHttp } from './limits/http-bounds.js';
import { SocketAdapter } from './sockets/socket.adapter.js';

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
  boundHttp(server, environment.MAX_CONNECTIONS);
  return app;
}
