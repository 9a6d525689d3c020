import { createHash } from 'node:crypto';
import { inScript } from '../sites/site-document.js';

export interface PreviewFrame {
  document: string;
  /** SHA-256 of the one script in it, in base64. */
  hash: string;
}

/** The document of the sandboxed frame: the runtime alone, which then takes its content by messages. */
export function previewFrame(runtime: string): PreviewFrame {
  const script = inScript(runtime);
  const document = [
    '<!doctype html>',
    '<html lang="en">',
    '<head>',
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<title>Preview</title>',
    '</head>',
    '<body>',
    `<script>${script}</script>`,
    '</body>',
    '</html>',
    '',
  ].join('\n');
  return { document, hash: createHash('sha256').update(script).digest('base64') };
}
