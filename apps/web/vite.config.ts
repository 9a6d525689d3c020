import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import type { Plugin } from 'vite';
import { build, defineConfig } from 'vite';

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
const outDir = here('../../dist/apps/web');

/** The sandboxed preview's runtime: one classic script, which the service puts inline with a nonce. */
function previewFrame(): Plugin {
  return {
    name: 'preview-frame',
    apply: 'build',
    async closeBundle() {
      await build({
        configFile: false,
        root: here('.'),
        logLevel: 'warn',
        publicDir: false,
        resolve: { tsconfigPaths: true },
        build: {
          outDir,
          emptyOutDir: false,
          lib: {
            entry: here('src/preview-frame/main.ts'),
            formats: ['iife'],
            name: 'ov0',
            fileName: () => 'preview-frame.js',
          },
        },
      });
    },
  };
}

export default defineConfig({
  root: here('.'),
  resolve: { tsconfigPaths: true },
  plugins: [react(), previewFrame()],
  build: {
    outDir,
    emptyOutDir: true,
    // Everything is a file of its own: the page's content security policy knows no inline code.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
  },
});
