/** Sessions over HTTP, on a real broker: what is created, what comes onto the log, what can be had afterwards. */
import type { CreatedSession } from '@openv0/contracts/http-answers.js';
import { initialState, reduce, type SessionState } from '@openv0/contracts/session-state.js';
import type { NumberedEvent } from '@openv0/contracts/events.js';
import { eventually } from '@openv0/testing/eventually.js';
import { problemsOfRun } from '@openv0/testing/run-order.js';
import { SessionLogs } from '@openv0/testing/session-log.js';
import { startStack, type Stack } from '@openv0/testing/stack.js';
import { strFromU8, unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

let stack: Stack;
let logs: SessionLogs;
let session: CreatedSession;
let events: NumberedEvent[];

beforeAll(async () => {
  stack = await startStack({ gateways: 0 });
  logs = await SessionLogs.open(stack);
  session = await stack.createSession('A bakery in Lyon with a menu and opening hours', { seed: 7 });
  events = await logs.ended(session.session_id);
}, 240_000);

afterAll(async () => {
  await logs?.close();
  await stack?.stop();
});

function fold(list: readonly NumberedEvent[]): SessionState {
  return list.reduce<SessionState>((state, event) => reduce(state, event), initialState());
}

describe('a new session', () => {
  it('answers with everything that a client needs', () => {
    expect(session).toEqual({
      session_id: expect.stringMatching(/^[A-Za-z0-9_-]{22}$/),
      project_id: expect.any(String),
      run: 1,
      token: expect.stringMatching(/^[\w-]+\.[\w-]+\.[\w-]+$/),
      websocket_url: expect.stringContaining(`/ws?session_id=${session.session_id}`),
      events_url: expect.stringContaining(`/v1/sessions/${session.session_id}/events`),
      preview_url: `/preview/${session.session_id}`,
      created_at: expect.stringMatching(/Z$/),
    });
    expect(session.websocket_url).toMatch(/^ws:\/\//);
  });

  it('puts a whole run onto its log, in order', () => {
    expect(problemsOfRun(events)).toEqual([]);
    expect(fold(events)).toMatchObject({ status: 'completed', progress: 100, run: 1 });
    expect(events.some((event) => event.type === 'preview:delta')).toBe(true);
  });

  it('writes the same bytes for the same prompt and seed', async () => {
    const again = await stack.createSession('A bakery in Lyon with a menu and opening hours', { seed: 7 });
    const { preview } = fold(await logs.ended(again.session_id));
    expect(preview).toEqual(fold(events).preview);
  });

  it('keeps a checkpoint that is the fold of the log', async () => {
    await expect.poll(async () => (await logs.reader.head(session.session_id)) === events.length).toBe(true);
    const view = await stack.api<{ head: number; state: SessionState }>(
      `/v1/sessions/${session.session_id}`,
      {
        token: session.token,
      },
    );
    expect(view.status).toBe(200);
    expect(view.body).toMatchObject({
      session_id: session.session_id,
      engine: 'builtin',
      head: events.length,
    });
    expect(view.body.state).toEqual(fold(events));
  });
});

describe('a finished site', () => {
  const get = <T>(path: string) =>
    stack.api<T>(`/v1/sessions/${session.session_id}/${path}`, { token: session.token });

  it('can be had file by file', async () => {
    const { preview } = fold(events);
    const files = await get<{ revision: number; files: { path: string; type: string; size: number }[] }>(
      'files',
    );
    expect(files.status).toBe(200);
    expect(files.body.revision).toBe(preview?.revision);
    expect(files.body.files.map((file) => file.path)).toEqual(['index.html', 'style.css', 'script.js']);
    const revision = await get(`revisions/${preview?.revision}`);
    expect(revision.body).toEqual({
      revision: preview?.revision,
      html: preview?.html,
      css: preview?.css,
      js: preview?.js,
    });
    expect((await get('revisions/1')).status).toBe(200);
    const list = await get<{ revisions: { revision: number; run: number; last_of_run: boolean }[] }>(
      'revisions',
    );
    expect(list.body.revisions[0]).toEqual({ revision: preview?.revision, run: 1, last_of_run: true });
    expect(list.body.revisions.at(-1)).toMatchObject({ revision: 1, last_of_run: preview?.revision === 1 });
    const first = await get<{ revision: number }>('files?revision=1');
    expect(first.body.revision).toBe(1);
    for (const path of ['files', 'archive.zip', 'site.html']) {
      expect((await get(`${path}?revision=999`)).status).toBe(404);
      expect((await get(`${path}?revision=0&x=1`)).status).toBe(400);
    }
    expect(await get('revisions/999')).toMatchObject({ status: 404, body: { code: 'NOT_FOUND' } });
    expect(await get('revisions/x')).toMatchObject({ status: 400, body: { code: 'VALIDATION_FAILED' } });
  });

  it('can be had as an archive, the same one each time', async () => {
    const fetched = async (): Promise<Uint8Array> => {
      const url = `${stack.pageUrl}/v1/sessions/${session.session_id}/archive.zip`;
      const response = await fetch(url, { headers: { authorization: `Bearer ${session.token}` } });
      expect(response.headers.get('content-type')).toBe('application/zip');
      expect(response.headers.get('content-disposition')).toMatch(/filename="[a-z0-9-]+-\d+\.zip"$/);
      return new Uint8Array(await response.arrayBuffer());
    };
    const zip = await fetched();
    expect(zip).toEqual(await fetched());
    const files = unzipSync(zip);
    expect(Object.keys(files)).toEqual(['index.html', 'style.css', 'script.js']);
    const html = strFromU8(files['index.html'] ?? new Uint8Array());
    expect(html).toContain('<link rel="stylesheet" href="style.css">');
    expect(html).toContain(fold(events).preview?.html.trimEnd());
  });

  it('can be had as one document, to be kept and not to be opened where the tokens are', async () => {
    const path = `/v1/sessions/${session.session_id}/site.html`;
    const { status, headers, body } = await stack.api<string>(path, { token: session.token });
    const { preview } = fold(events);
    expect(status).toBe(200);
    expect(headers.get('content-disposition')).toMatch(/^attachment; filename="[a-z0-9-]+-\d+\.html"$/);
    expect(headers.get('content-security-policy')).toBe("sandbox; default-src 'none'");
    expect(body).toContain(preview?.html.trimEnd());
    expect(body).not.toContain('href="style.css"');
  });
});

describe('the list', () => {
  it('is for operators, and goes on by its cursor', async () => {
    const made = await Promise.all([1, 2, 3].map((n) => stack.createSession(`Page number ${n}`)));
    const token = await stack.token('*', 'operator');
    await Promise.all(made.map(({ session_id }) => logs.ended(session_id)));
    // A record that changes moves to the front: the list is still once they all follow their logs.
    await eventually('the records to follow', async () => {
      const { body } = await stack.api<{ sessions: { status: string }[] }>('/v1/sessions', { token });
      return body.sessions.every((line) => line.status === 'completed');
    });
    expect((await stack.api('/v1/sessions', { token: session.token })).status).toBe(403);
    expect((await stack.api('/v1/sessions')).status).toBe(401);
    const seen: string[] = [];
    let cursor: string | null = '';
    while (cursor !== null) {
      const query: string = cursor === '' ? '?limit=2' : `?limit=2&cursor=${cursor}`;
      const page = await stack.api<{ sessions: { session_id: string }[]; next_cursor: string | null }>(
        `/v1/sessions${query}`,
        { token },
      );
      expect(page.status).toBe(200);
      expect(page.body.sessions.length).toBeLessThanOrEqual(2);
      seen.push(...page.body.sessions.map((line) => line.session_id));
      cursor = page.body.next_cursor;
    }
    expect(new Set(seen).size).toBeGreaterThanOrEqual(5);
    expect(seen).toContain(session.session_id);
    const bad = await stack.api('/v1/sessions?limit=0&cursor=x&colour=red', { token });
    expect(bad).toMatchObject({ status: 400, body: { code: 'VALIDATION_FAILED' } });
    expect((bad.body as { details: unknown[] }).details).toHaveLength(3);
  });
});

describe('tokens', () => {
  const path = () => `/v1/sessions/${session.session_id}/tokens`;

  it('are made by an owner, and work until they are revoked', async () => {
    const made = await stack.api<{ token: string; jti: string; expires_at: string }>(path(), {
      body: { role: 'viewer', expires_in: 60 },
      token: session.token,
    });
    expect(made.status).toBe(201);
    const { token, jti, expires_at } = made.body;
    expect(Date.parse(expires_at) - Date.now()).toBeGreaterThan(50_000);
    const look = () => stack.api(`/v1/sessions/${session.session_id}`, { token });
    expect((await look()).status).toBe(200);
    expect((await stack.api(path(), { body: { role: 'viewer', expires_in: 60 }, token })).status).toBe(403);
    expect((await stack.api(`${path()}/${jti}`, { method: 'DELETE', token: session.token })).status).toBe(
      204,
    );
    expect(await look()).toMatchObject({ status: 401, body: { code: 'UNAUTHORIZED' } });
  });

  it('are refused with every problem at once', async () => {
    const answer = await stack.api<{ details: { field: string }[] }>(path(), {
      body: { role: 'operator', expires_in: 31 * 24 * 3600, note: 'x' },
      token: session.token,
    });
    expect(answer.status).toBe(400);
    expect(answer.body.details.map((detail) => detail.field).toSorted()).toEqual([
      'expires_in',
      'note',
      'role',
    ]);
  });

  it.each<['GET' | 'POST' | 'DELETE', string, string, number]>([
    ['GET', '', 'viewer', 200],
    ['GET', '', 'owner', 200],
    ['GET', '', 'operator', 200],
    ['GET', '', 'none', 401],
    ['GET', '', 'foreign', 403],
    ['GET', '/files', 'viewer', 200],
    ['GET', '/archive.zip', 'none', 401],
    ['GET', '/revisions/1', 'foreign', 403],
    ['POST', '/cancel', 'viewer', 403],
    ['POST', '/cancel', 'operator', 403],
    ['POST', '/cancel', 'none', 401],
    ['POST', '/cancel', 'owner', 202],
    ['POST', '/messages', 'viewer', 403],
    ['POST', '/messages', 'operator', 403],
    ['POST', '/messages', 'owner', 400],
    ['POST', '/retry', 'viewer', 403],
    ['POST', '/report', 'viewer', 403],
    ['POST', '/report', 'none', 401],
    ['POST', '/tokens', 'operator', 403],
    ['DELETE', '/tokens/abc', 'viewer', 403],
  ])('%s %s with the rights of %s: %i', async (method, rest, who, status) => {
    const id = session.session_id;
    const token = await (async () => {
      if (who === 'none') return undefined;
      if (who === 'foreign') return stack.token('A'.repeat(22), 'owner');
      if (who === 'operator') return stack.token('*', 'operator');
      return stack.token(id, who as 'viewer' | 'owner');
    })();
    const answer = await stack.api(`/v1/sessions/${id}${rest}`, { method, ...(token && { token }) });
    expect(answer.status).toBe(status);
  });
});

describe('deleting', () => {
  it('leaves nothing to be had, and may be repeated', async () => {
    const made = await stack.createSession('Soon gone');
    await logs.ended(made.session_id);
    const path = `/v1/sessions/${made.session_id}`;
    const viewer = await stack.token(made.session_id, 'viewer');
    expect((await stack.api(path, { method: 'DELETE', token: viewer })).status).toBe(403);
    expect((await stack.api(path, { method: 'DELETE', token: made.token })).status).toBe(204);
    for (const rest of ['', '/files', '/revisions/1']) {
      expect((await stack.api(`${path}${rest}`, { token: made.token })).status).toBe(404);
    }
    expect(await logs.reader.head(made.session_id)).toBe(0);
    expect(await logs.reader.head(session.session_id)).toBe(events.length);
    expect((await stack.api(path, { method: 'DELETE', token: made.token })).status).toBe(204);
  });
});

describe('a service whose links are its tokens', () => {
  it('lets its own page look, nobody else without a token, and nobody command', async () => {
    const open = await startStack({ gateways: 0, env: { VIEWER_ACCESS: 'link' } });
    try {
      const { session_id } = await open.createSession('A public page');
      const path = `/v1/sessions/${session_id}`;
      const page = { 'Sec-Fetch-Site': 'same-origin' };
      expect((await open.api(path, { headers: page })).status).toBe(200);
      expect((await open.api(path, { headers: { 'Sec-Fetch-Site': 'cross-site' } })).status).toBe(401);
      expect((await open.api(path)).status).toBe(401);
      expect((await open.api(`${path}/cancel`, { method: 'POST', headers: page })).status).toBe(401);
    } finally {
      await open.stop();
    }
  });
});
