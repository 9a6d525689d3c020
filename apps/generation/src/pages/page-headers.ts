/** The headers of everything that a browser shows. Generated code is hostile by assumption; see also the sandbox. */

export interface Origins {
  /** Where browsers reach the page, all its names. */
  app: readonly string[];
  /** Where browsers reach the gateway. */
  gateway: string;
}

export type HeaderSet = Readonly<Record<string, string>>;

/** The app's own page. `frame-src` lists exactly the preview: generated code can't lead its frame anywhere else. */
export function appHeaders(origins: Origins): HeaderSet {
  const socket = origins.gateway.replace(/^http/, 'ws');
  const frames = origins.app.map((origin) => `${origin}/preview-frame`).join(' ');
  return {
    'Content-Security-Policy': [
      "default-src 'self'",
      "script-src 'self'",
      `connect-src 'self' ${origins.gateway} ${socket}`,
      "img-src 'self' data:",
      `frame-src ${frames}`,
      "frame-ancestors 'none'",
      "object-src 'none'",
      "base-uri 'none'",
    ].join('; '),
    'Cache-Control': 'no-cache',
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'no-referrer',
  };
}

/** The shell that shows a finished site in a window of its own. */
export function shellHeaders(origins: Origins): HeaderSet {
  return {
    ...appHeaders(origins),
    'X-Robots-Tag': 'noindex',
    'Cross-Origin-Opener-Policy': 'same-origin',
  };
}

/**
 * The sandboxed runtime: an opaque origin that can run what it is given, load nothing and send nothing. `hash` names the
 * one script that may stand in the document: unlike a nonce, generated code gains nothing by learning it. The second
 * policy knows no source at all, so that no script is fetched either way. What policies don't govern (hints to connect
 * or to look up a name, WebRTC, the lookup before a refused navigation), the allowlist of connections does, where the
 * browser knows it.
 */
export function previewFrameHeaders(origins: Origins, hash: string): HeaderSet {
  return {
    'Content-Security-Policy': `${[
      'sandbox allow-scripts',
      "default-src 'none'",
      `script-src 'sha256-${hash}' 'unsafe-eval'`,
      "style-src 'unsafe-inline'",
      'img-src data: blob:',
      'font-src data:',
      'media-src data: blob:',
      "connect-src 'none'",
      "form-action 'none'",
      "base-uri 'none'",
      "frame-src 'none'",
      "object-src 'none'",
      "worker-src 'none'",
      `frame-ancestors ${origins.app.join(' ')}`,
    ].join('; ')}, script-src 'unsafe-inline' 'unsafe-eval'`,
    'Connection-Allowlist': '()',
    'Cache-Control': 'no-store',
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'no-referrer',
    'X-DNS-Prefetch-Control': 'off',
  };
}
