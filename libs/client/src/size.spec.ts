/**
 * What the SDK costs a page, in bytes of gzipped JavaScript: what is loaded before the first event, bundled as an app
 * bundles it. What is imported when it is needed counts for itself.
 */
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { rolldown } from 'rolldown';
import { describe, expect, it } from 'vitest';

const here = (file: string): string => fileURLToPath(new URL(file, import.meta.url));
const APP = 'app.js';

/** An app that uses these exports of a file: what it loads first, and the names of what it loads later. */
async function bundle(names: string, from = 'index.ts'): Promise<{ first: number; later: string[] }> {
  const code = `export { ${names} } from ${JSON.stringify(here(from))};`;
  const build = await rolldown({
    input: APP,
    tsconfig: here('../../../tsconfig.json'),
    preserveEntrySignatures: 'allow-extension',
    plugins: [
      {
        name: 'app',
        resolveId: (id) => (id === APP ? id : null),
        load: (id) => (id === APP ? code : null),
      },
    ],
  });
  const { output } = await build.generate({ format: 'es', minify: true });
  await build.close();
  const sizes = output.map((file) => ({
    name: file.type === 'chunk' ? file.name : file.fileName,
    isFirst: file.type === 'chunk' && file.isEntry && file.imports.length === 0,
    bytes: file.type === 'chunk' ? gzipSync(file.code, { level: 9 }).length : 0,
  }));
  const later = sizes.filter(({ isFirst }) => !isFirst).map(({ name }) => name);
  return { first: sizes.find(({ isFirst }) => isFirst)?.bytes ?? Number.NaN, later };
}

const FALLBACKS = ['transport-fallback', 'transport-long-poll', 'transport-sse'];

describe('the SDK', () => {
  it('is at most 6 kB with its WebSocket transport; the others are loaded when they are needed', async () => {
    const { first, later } = await bundle('createLogClient');
    expect(first).toBeLessThanOrEqual(6_000);
    expect(later).toEqual(expect.arrayContaining(FALLBACKS));
  });

  it('is at most 7.4 kB with the session’s state', async () => {
    expect((await bundle('createSessionClient')).first).toBeLessThanOrEqual(7_400);
  });

  it('is at most 9.3 kB with what a page of many sessions and a timeline has', async () => {
    const { first, later } = await bundle('createSessionClient, SessionHistory, sharedTransport');
    expect(later).toEqual(expect.arrayContaining(['earlier-events']));
    expect(first).toBeLessThanOrEqual(9_300);
  });

  it('is 1.1 kB for those who only start and change sessions, and nothing of it for those who only watch', async () => {
    const { first, later } = await bundle('createGenerationClient');
    expect(first).toBeLessThanOrEqual(1_100);
    expect(later).toEqual([]);
    const both = await bundle('createLogClient, createGenerationClient');
    expect(both.first - (await bundle('createLogClient')).first).toBeGreaterThan(500);
  });

  it('would be noticed to be more: the control', async () => {
    const { first } = await bundle('createLogClient, createSessionClient');
    expect(first).toBeGreaterThan(6_000);
    expect((await bundle('sseTransport', 'transport-sse.ts')).first).toBeGreaterThan(1_000);
  });
});
