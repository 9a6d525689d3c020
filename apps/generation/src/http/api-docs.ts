import type { NestExpressApplication } from '@nestjs/platform-express';
import { DocumentBuilder, SwaggerModule } from '@nestjs/swagger';
import type { NextFunction, Request, Response } from 'express';
import { VERSION } from '@openv0/platform/version.js';

const ABOUT = [
  'Starts runs and tells what became of them; their events come over the gateway’s socket.',
  'Every error is `{code, message, details?}`, every problem of a request at once.',
].join(' ');

/** `/docs` for people, `/docs-json` for tools. */
export function serveApiDocs(app: NestExpressApplication): void {
  const config = new DocumentBuilder()
    .setTitle('OpenV0 Realtime: generation')
    .setDescription(ABOUT)
    .setVersion(VERSION)
    .addBearerAuth({ type: 'http', scheme: 'bearer', bearerFormat: 'JWT' })
    .build();
  app.use('/docs', (_request: Request, response: Response, next: NextFunction) => {
    response.setHeader(
      'Content-Security-Policy',
      "frame-ancestors 'none'; base-uri 'none'; object-src 'none'",
    );
    response.setHeader('X-Content-Type-Options', 'nosniff');
    next();
  });
  SwaggerModule.setup('docs', app, () => SwaggerModule.createDocument(app, config));
}
