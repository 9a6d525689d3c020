/** What a browser is given, header by header, and what a service without a page says. */
import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startStack, type Stack } from '@openv0/testing/stack.js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const ID = 'S'.repeat(22);
let stack: Stack;
let web: string;

beforeAll(async () => {
  web = await mkdtemp(join(tmpdir(), 'openv0-web-'));
  stack = await startStack({ gateways: 0, env: { WEB_DIR: web } });
}, 240_000);

afterAll(async () => {
  await stack?.stop();
  await rm(web, { recursive: true, force: true });
});

const get = (path: string) => fetch(`${stack.pageUrl}${path}`, { redirect: 'manual' });

async function build(): Promise<void> {
  await mkdir(join(web, 'assets'), { recursive: true });
  await writeFile(join(web, 'index.html'), '<!doctype html><title>App</title>');
  await writeFile(join(web, 'preview-frame.js'), 'const end = "</script><!--";');
  await writeFile(join(web, 'assets', 'main-abc123.js'), 'export {};');
  await writeFile(join(web, '.secret'), 'x');
}

describe('pages', () => {
  it('say what to run while nothing is built, and appear when it is', async () => {
    for (const path of ['/', `/s/${ID}`, `/preview/${ID}`, '/preview-frame']) {
      const answer = await get(path);
      expect(answer.status).toBe(503);
      expect(await answer.text()).toContain('npm run build');
    }
    await build();
    expect((await get('/')).status).toBe(200);
  });

  it('are one application under all its addresses, with its policy', async () => {
    await build();
    for (const path of ['/', `/s/${ID}`, `/preview/${ID}`]) {
      const answer = await get(path);
      expect(answer.status).toBe(200);
      expect(await answer.text()).toContain('<title>App</title>');
      expect(answer.headers.get('content-type')).toMatch(/^text\/html/);
      expect(answer.headers.get('cache-control')).toBe('no-cache');
      expect(answer.headers.get('x-content-type-options')).toBe('nosniff');
      const socket = stack.gatewayUrl.replace(/^http/, 'ws');
      const policy = answer.headers.get('content-security-policy') ?? '';
      expect(policy).toContain("default-src 'self'; script-src 'self'; ");
      expect(policy).toContain(`connect-src 'self' ${stack.gatewayUrl} ${socket};`);
      expect(policy).toContain(`${stack.pageUrl}/preview-frame`);
      expect(policy).toContain("frame-ancestors 'none'; object-src 'none'; base-uri 'none'");
      expect(policy).not.toContain('unsafe');
    }
    expect((await get('/s/x')).status).toBe(404);
  });

  it('show a finished site in a shell that nobody indexes and nobody opens', async () => {
    await build();
    const { headers } = await get(`/preview/${ID}?revision=3`);
    expect(headers.get('x-robots-tag')).toBe('noindex');
    expect(headers.get('cross-origin-opener-policy')).toBe('same-origin');
    expect((await get('/')).headers.get('x-robots-tag')).toBeNull();
  });

  it('frame what was generated in a sandbox of its own, where no script runs but this one', async () => {
    await build();
    const answer = await get('/preview-frame');
    const text = await answer.text();
    const script = /<script>([^]*)<\/script>/.exec(text)?.[1] ?? '';
    const hash = createHash('sha256').update(script).digest('base64');
    expect(answer.headers.get('content-security-policy')).toBe(
      `sandbox allow-scripts; default-src 'none'; script-src 'sha256-${hash}' 'unsafe-eval'; ` +
        "style-src 'unsafe-inline'; img-src data: blob:; font-src data:; media-src data: blob:; connect-src 'none'; " +
        "form-action 'none'; base-uri 'none'; frame-src 'none'; object-src 'none'; worker-src 'none'; " +
        `frame-ancestors ${stack.pageUrl} ${stack.pageUrl.replace('127.0.0.1', 'localhost')}, ` +
        "script-src 'unsafe-inline' 'unsafe-eval'",
    );
    expect(Object.fromEntries(answer.headers)).toMatchObject({
      'connection-allowlist': '()',
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
      'x-dns-prefetch-control': 'off',
    });
    expect(text.match(/<\/script>/g)).toHaveLength(1);
    expect(text).not.toContain('<!--');
  });

  it('keep hashed files for ever, and hidden ones to themselves', async () => {
    await build();
    const hashed = await get('/assets/main-abc123.js');
    expect(hashed.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
    expect(hashed.headers.get('content-type')).toMatch(/javascript/);
    for (const path of [
      '/.secret',
      '/assets',
      '/assets/',
      '/assets/none.js',
      '/..%2f..%2fpackage.json',
      '/nothing',
    ]) {
      expect(await (await get(path)).json()).toMatchObject({ code: 'NOT_FOUND' });
    }
  });

  it('learn where the gateway is', async () => {
    expect(await (await get('/config.json')).json()).toEqual({
      gateway_url: stack.gatewayUrl,
      viewer_access: 'token',
      engines: [{ name: 'builtin', title: expect.any(String), note: expect.any(String) }],
      follow_ups: true,
      version: expect.stringMatching(/^\d+\.\d+\.\d+$/),
    });
  });
});

describe('the documentation', () => {
  it('names every call of the API', async () => {
    expect((await get('/docs')).status).toBe(200);
    const document = (await (await get('/docs-json')).json()) as { paths: Record<string, object> };
    expect(Object.keys(document.paths)).toEqual(
      expect.arrayContaining(['/v1/sessions', '/v1/sessions/{id}', '/v1/sessions/{id}/tokens/{jti}']),
    );
  });
});

describe('bodies', () => {
  const post = (
    body: string | undefined,
    headers: Record<string, string> = { 'content-type': 'application/json' },
  ) =>
    fetch(`${stack.pageUrl}/v1/sessions`, { method: 'POST', headers, ...(body !== undefined && { body }) });

  it.each<[string, string | undefined, Record<string, string> | undefined, number, string]>([
    ['no body', undefined, undefined, 400, 'VALIDATION_FAILED'],
    ['a list', '[]', undefined, 400, 'VALIDATION_FAILED'],
    ['null', 'null', undefined, 400, 'VALIDATION_FAILED'],
    ['half of JSON', '{"prompt"', undefined, 400, 'BAD_REQUEST'],
    ['a form', 'prompt=x', { 'content-type': 'application/x-www-form-urlencoded' }, 400, 'BAD_REQUEST'],
    ['text that claims nothing', '{"prompt":"x"}', { 'content-type': 'text/plain' }, 400, 'BAD_REQUEST'],
    ['too much', JSON.stringify({ prompt: 'x'.repeat(70_000) }), undefined, 413, 'PAYLOAD_TOO_LARGE'],
    ['far too much', 'x'.repeat(9_000_000), undefined, 413, 'PAYLOAD_TOO_LARGE'],
  ])('%s: %i', async (_name, body, headers, status, code) => {
    const answer = await post(body, headers);
    expect(answer.status).toBe(status);
    expect(await answer.json()).toMatchObject({ code, message: expect.any(String) });
  });

  it('are UTF-8, or refused', async () => {
    const body = Buffer.from([0x7b, 0x22, 0xff, 0x22, 0x3a, 0x31, 0x7d]);
    const answer = await fetch(`${stack.pageUrl}/v1/sessions`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body,
    });
    expect(answer.status).toBe(400);
  });

  it('a bad Idempotency-Key is refused with the rest', async () => {
    const answer = await post('{"prompt":"","engine":"none","__proto__":1}', {
      'content-type': 'application/json',
      'idempotency-key': 'x'.repeat(256),
    });
    expect(answer.status).toBe(400);
    const { details } = (await answer.json()) as { details: { field: string }[] };
    expect(details.map((detail) => detail.field)).toEqual([
      '__proto__',
      'prompt',
      'engine',
      'Idempotency-Key',
    ]);
  });

  it('one key is one session, however many ask at once', async () => {
    const headers = { 'content-type': 'application/json', 'idempotency-key': 'together' };
    const answers = await Promise.all(
      Array.from({ length: 8 }, async () => (await post('{"prompt":"One page"}', headers)).text()),
    );
    expect(new Set(answers).size).toBe(1);
    expect(JSON.parse(answers[0] ?? '')).toMatchObject({ run: 1 });
  });

  it('what is no HTTP is answered in our form', async () => {
    const { hostname, port } = new URL(stack.pageUrl);
    const status = await new Promise<number | undefined>((resolve, reject) => {
      const call = request({ hostname, port, path: '/', headers: { big: 'x'.repeat(20_000) } }, (answer) => {
        answer.resume();
        resolve(answer.statusCode);
      });
      call.on('error', reject);
      call.end();
    });
    expect(status).toBe(431);
  });
});
