import { sep } from 'node:path';
import type { NestExpressApplication } from '@nestjs/platform-express';
import type { WebBuild } from './web-build.js';

/** The build's files. Those under `assets/` carry a hash in their name: they never change. */
export function serveStaticFiles(app: NestExpressApplication, build: WebBuild): void {
  app.useStaticAssets(build.directory, {
    index: false,
    dotfiles: 'ignore',
    redirect: false,
    setHeaders: (response, path) => {
      const hashed = path.includes(`${sep}assets${sep}`);
      response.setHeader('Cache-Control', hashed ? 'public, max-age=31536000, immutable' : 'no-cache');
      response.setHeader('X-Content-Type-Options', 'nosniff');
      response.setHeader('Referrer-Policy', 'no-referrer');
      // A page opened by its file name has no right that the real one doesn't have.
      if (path.endsWith('.html')) response.setHeader('Content-Security-Policy', "default-src 'none'");
    },
  });
}
