import type { CorsOptions } from '@nestjs/common/interfaces/external/cors-options.interface.js';

/**
 * Which pages may read the log over HTTP: those of the listed origins. Tokens travel in a header, never as a cookie, so
 * no credentials are allowed.
 */
export function corsFor(origins: readonly string[]): CorsOptions {
  return {
    origin: [...origins],
    methods: ['GET', 'HEAD'],
    allowedHeaders: ['Authorization', 'Last-Event-ID'],
    exposedHeaders: ['Date', 'Retry-After', 'WWW-Authenticate'],
    maxAge: 600,
  };
}
