import { inScript } from '../sites/site-document.js';

/** The document of the sandboxed frame: the runtime alone, which then takes its content by messages. */
export function previewFrameDocument(runtime: string, nonce: string): string {
  return [
    '<!doctype html>',
    '<html lang="en">',
    '<head>',
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<title>Preview</title>',
    '</head>',
    '<body>',
    `<script nonce="${nonce}">${inScript(runtime)}</script>`,
    '</body>',
    '</html>',
    '',
  ].join('\n');
}
