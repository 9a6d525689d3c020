/**
 * The SDK as others get it: packed, unpacked into an app of its own, and used there, with the words of its README.
 */
import { execFile } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { createServer, get, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import * as attw from '@arethetypeswrong/core';
import type { Browser } from 'playwright-core';
import { publint } from 'publint';
import { build } from 'vite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { REPOSITORY } from './built.js';
import { findChromium, launchChromium, NO_CHROMIUM } from './chromium.js';
import { freePort } from './free-port.js';
import { Service } from './processes.js';
import { startStack, type Stack } from './stack.js';

const run = promisify(execFile);
const hasChromium = findChromium() !== null;
if (!hasChromium) console.warn(NO_CHROMIUM);

let app: string;
let archives: string[];

beforeAll(async () => {
  const { stdout } = await run(process.execPath, ['scripts/pack.mjs'], { cwd: REPOSITORY });
  archives = stdout
    .trim()
    .split('\n')
    .map((path) => join(REPOSITORY, path));
  app = mkdtempSync(join(tmpdir(), 'openv0-app-'));
  for (const [index, name] of ['client', 'react'].entries()) {
    const folder = join(app, 'node_modules/@openv0', name);
    mkdirSync(folder, { recursive: true });
    await run('tar', ['-xzf', archives[index] as string, '-C', folder, '--strip-components=1']);
  }
  for (const name of ['react', 'react-dom', 'scheduler', '@types'])
    symlinkSync(join(REPOSITORY, 'node_modules', name), join(app, 'node_modules', name), 'junction');
  writeFileSync(join(app, 'package.json'), '{"type":"module"}');
}, 120_000);

afterAll(() => rmSync(app, { recursive: true, force: true }));

const read = (path: string): string => readFileSync(join(REPOSITORY, path), 'utf8');

const node = async (file: string, code: string): Promise<string> => {
  writeFileSync(join(app, file), code);
  const { stdout } = await run(process.execPath, [file], { cwd: app, timeout: 60_000 });
  return stdout;
};

describe.each([0, 1])('archive %d', (index) => {
  it('is packed as publishers would have it', async () => {
    const tarball = readFileSync(archives[index] as string);
    const { messages } = await publint({ pack: { tarball: new Uint8Array(tarball).buffer }, strict: true });
    expect(messages).toEqual([]);
  });

  it('has types that say what is there, for everybody who resolves modules', async () => {
    const tarball = new Uint8Array(readFileSync(archives[index] as string));
    const result = await attw.checkPackage(attw.createPackageFromTarballData(tarball));
    if (!result.types) throw new Error('The archive has no types.');
    // Only ECMAScript modules are published; a stylesheet has no types.
    const ignored = new Set(['CJSResolvesToESM', 'NoResolution', 'UntypedResolution']);
    expect(result.problems.filter(({ kind }) => !ignored.has(kind))).toEqual([]);
  });

  it('holds nothing but modules, types, styles and words, and no test', async () => {
    const { stdout } = await run('tar', ['-tzf', archives[index] as string]);
    const files = stdout.trim().split('\n');
    expect(files.filter((file) => !/\.(?:js|d\.ts|css|md|json)$|LICENSE$/.test(file))).toEqual([]);
    expect(files.filter((file) => /spec|testing|fake/.test(file))).toEqual([]);
  });
});

/** What a strict app writes around the SDK: what it may have or not have is handed on as it is. */
const STRICT_APP = `
import { createGenerationClient, createLogClient, isActive } from '@openv0/client';
import type { Clock, Cursor, Result, SessionStatus, CreatedSession, StepState } from '@openv0/client';
import type { LivePreviewHandle, LivePreviewProps, PreviewEvent } from '@openv0/react';

const generation = createGenerationClient({ url: '/', fetch: undefined });
export async function begin(prompt: string, seed?: number, signal?: AbortSignal): Promise<Result<CreatedSession>> {
  const started = await generation.start({ prompt, seed }, { signal });
  if (!started.ok && started.error.code === 'TOO_MANY_REQUESTS') throw new Error(started.error.message);
  if (started.ok) await generation.session(started.value.session_id).download('zip', { signal });
  return started;
}
export function watch(url: string, sessionId: string, cursor?: Cursor, clock?: Clock, signal?: AbortSignal) {
  const log = createLogClient({ url, sessionId, cursor, clock });
  log.on('generation:step', ({ data }) => console.log(data.progress.toFixed()));
  return log.command('cancel', {}, { signal });
}
export type Props = Omit<LivePreviewProps, 'onEvent'> & { onEvent?: (event: PreviewEvent) => void };
export type Told = [LivePreviewHandle, SessionStatus, StepState, typeof isActive];
`;

it.each(['bundler', 'nodenext'])(
  'types a strict app that resolves as %s, and what the words show',
  async (resolution) => {
    const [, words = ''] = /```tsx\n([\s\S]*?)```/.exec(read('libs/react/README.md')) ?? [];
    writeFileSync(join(app, 'words.tsx'), words);
    writeFileSync(join(app, 'strict.ts'), STRICT_APP);
    const strict = [
      'strict',
      'exactOptionalPropertyTypes',
      'noUncheckedIndexedAccess',
      'noUncheckedSideEffectImports',
    ];
    const compilerOptions = {
      ...Object.fromEntries(strict.map((option) => [option, true])),
      noEmit: true,
      skipLibCheck: false,
      target: 'es2023',
      lib: ['es2023', 'dom', 'dom.iterable'],
      jsx: 'react-jsx',
      types: [],
      module: resolution === 'bundler' ? 'esnext' : 'nodenext',
      moduleResolution: resolution,
    };
    writeFileSync(
      join(app, 'tsconfig.json'),
      JSON.stringify({ compilerOptions, files: ['words.tsx', 'strict.ts'] }),
    );
    const tsc = join(REPOSITORY, 'node_modules/typescript/bin/tsc');
    const { stdout } = await run(process.execPath, [tsc, '-p', app]).catch(
      (error: { stdout: string }) => error,
    );
    expect(stdout).toBe('');
  },
);

it('may be imported by a server component', () => {
  const index = readFileSync(join(app, 'node_modules/@openv0/react/index.js'), 'utf8');
  expect(index.startsWith("'use client';")).toBe(true);
});

it('renders on a server, and connects to nothing there', async () => {
  const html = await node(
    'server-render.mjs',
    `import { createElement as h } from 'react';
     import { renderToString } from 'react-dom/server';
     import { ConnectionBadge, GenerationProgress, GenerationProvider, useGenerationSession } from '@openv0/react';
     const Session = ({ id }) => {
       const session = useGenerationSession(id);
       return h('div', null, h(ConnectionBadge, { session }), h(GenerationProgress, { session }));
     };
     const page = h(GenerationProvider, { url: 'ws://127.0.0.1:9/ws' }, h(Session, { id: 'S' }));
     console.log(renderToString(page));`,
  );
  expect(html).toContain('ov0-');
});

describe('with services that run', () => {
  let stack: Stack;
  let browser: Browser;
  /** Where the two pages of others are, whose origins the services know. */
  let ports: [app: number, files: number];
  const ends: (() => unknown)[] = [];

  beforeAll(async () => {
    ports = [await freePort(), await freePort()];
    const ALLOWED_ORIGINS = ports.map((port) => `http://127.0.0.1:${port}`).join(',');
    stack = await startStack({ env: { ALLOWED_ORIGINS } });
    if (hasChromium) browser = await launchChromium();
  }, 240_000);
  afterAll(async () => {
    for (const end of ends.reverse()) await end();
    await browser?.close();
    await stack?.stop();
  });

  it('the words of the client’s README start a session and watch it to its end in Node', async () => {
    const code = /```js\n([\s\S]*?)```/.exec(read('libs/client/README.md'))?.[1] ?? '';
    expect(code).toContain("url: 'http://localhost:3000'");
    const said = await node('watch.mjs', code.replace('http://localhost:3000', stack.pageUrl));
    expect(said).toMatch(/completed \d+ sections/);
  });

  it.skipIf(!hasChromium)(
    'the example of docs/embedding is built by Vite and shows a site being drawn',
    async () => {
      cpSync(join(REPOSITORY, 'docs/embedding'), app, { recursive: true });
      const lines = readFileSync(join(app, 'main.tsx'), 'utf8').trim().split('\n');
      expect(lines.length).toBeLessThanOrEqual(30);
      await build({ root: app, configFile: false, logLevel: 'error', build: { target: 'es2023' } });
      const server: Service = new Service({
        name: 'an app of somebody else',
        command: [process.execPath, join(app, 'server.mjs')],
        cwd: app,
        env: { OPENV0_URL: stack.pageUrl, PORT: String(ports[0]) },
        ready: async () => server.output.includes('Open http'),
      });
      ends.push(() => server.stop());
      await server.start();
      // No address of its own ends it.
      for (const path of ['/assets', '//', '/%zz', '/../server.mjs'])
        expect(await statusOf(ports[0], path), path).toBe(404);
      const page = await browser.newPage();
      const problems: string[] = [];
      page.on('pageerror', (error) => problems.push(error.message));
      await page.goto(`http://127.0.0.1:${ports[0]}/`);
      await page.waitForSelector('main[data-status=completed]', { timeout: 60_000 });
      // Found anew until it is there: when a script comes, the page stands in a second frame.
      await page.frameLocator('iframe').last().locator('h1').waitFor();
      // Where the service refuses, its own words are shown: nobody offers this engine.
      await page.route('**/start', async (route) => {
        const refused = await fetch(`${stack.pageUrl}/v1/sessions`, {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify({ prompt: 'A bakery', engine: 'nobody' }),
        });
        await route.fulfill({ status: 502, json: await refused.json() });
      });
      await page.reload();
      expect(await page.getByRole('alert').textContent()).toBe('No session could be started: Check engine.');
      expect(problems).toEqual([]);
      await page.close();
    },
  );

  it.skipIf(!hasChromium)('its modules work in a browser as they are', async () => {
    const { session_id: sessionId, token } = await stack.createSession('A bakery in Lyon');
    const folder = join(app, 'node_modules/@openv0/client');
    const page = await browser.newPage();
    const files = await serve(folder, ports[1]);
    ends.push(() => files.close());
    await page.goto(`http://127.0.0.1:${ports[1]}/page.html`);
    const options = { url: stack.socketUrl, sessionId, token };
    // As a string: what is handed over as a function, the test runner has rewritten.
    const status = await page.evaluate(`import('/index.js').then(async ({ createSessionClient }) => {
      const client = createSessionClient(${JSON.stringify(options)});
      const ended = new Promise((resolve) => client.on('generation:completed', resolve));
      client.connect();
      await ended;
      return client.getSnapshot().state.status;
    })`);
    expect(status).toBe('completed');
    await page.close();
  });
});

/** As it is asked for: `fetch` would tidy the path. */
function statusOf(port: number, path: string): Promise<number | undefined> {
  return new Promise((answer, fail) => {
    get({ host: '127.0.0.1', port, path }, (response) => answer(response.resume().statusCode)).on(
      'error',
      fail,
    );
  });
}

async function serve(folder: string, port: number): Promise<Server> {
  const server = createServer((request, response) => {
    const path = request.url ?? '/';
    if (path === '/page.html')
      return response.writeHead(200, { 'content-type': 'text/html' }).end('<!doctype html>');
    if (!existsSync(join(folder, path))) return response.writeHead(404).end();
    response.writeHead(200, { 'content-type': 'text/javascript' }).end(readFileSync(join(folder, path)));
  });
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  return server;
}
