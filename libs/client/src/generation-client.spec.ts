import { afterEach, describe, expect, it, vi } from 'vitest';
import { createGenerationClient } from './generation-client.js';

afterEach(() => {
  vi.restoreAllMocks();
});

interface Asked {
  url: string;
  method: string | undefined;
  headers: Record<string, string>;
  body: unknown;
}

/** A service that answers everything alike, and what it was asked. */
function service(answer: () => Response): {
  asked: Asked[];
  generation: ReturnType<typeof createGenerationClient>;
} {
  const asked: Asked[] = [];
  const fetch = async (url: string, { method, headers, body }: RequestInit): Promise<Response> => {
    asked.push({
      url,
      method,
      headers: headers as Record<string, string>,
      body: typeof body === 'string' ? JSON.parse(body) : undefined,
    });
    return answer();
  };
  return { asked, generation: createGenerationClient({ url: 'https://sites.example/', fetch }) };
}

const done = (): Response => Response.json({ run: 2 }, { status: 202 });

describe('the generation client', () => {
  it('starts a session with a key of its own, or the one it is given', async () => {
    const { asked, generation } = service(done);
    await generation.start({ prompt: 'A bakery', seed: 4 });
    await generation.start({ prompt: 'A bakery', seed: 4 }, { key: 'mine' });
    expect(asked[0]).toMatchObject({
      url: 'https://sites.example/v1/sessions',
      method: 'POST',
      body: { prompt: 'A bakery', seed: 4 },
    });
    expect(asked.map(({ headers }) => headers['Idempotency-Key'])).toEqual([
      expect.stringMatching(/^\S{12,}$/),
      'mine',
    ]);
  });

  it.each([
    ['read', 'GET', ''],
    ['cancel', 'POST', '/cancel'],
    ['retry', 'POST', '/retry'],
  ] as const)('%s asks for what belongs to the session, with its token', async (call, method, path) => {
    const { asked, generation } = service(done);
    expect(await generation.session('a b', 'secret')[call]()).toEqual({ ok: true, value: { run: 2 } });
    expect(asked[0]).toMatchObject({
      url: `https://sites.example/v1/sessions/a%20b${path}`,
      method,
      headers: { Authorization: 'Bearer secret' },
    });
  });

  it('changes an earlier revision, mends faults, and downloads both forms', async () => {
    const { asked, generation } = service(done);
    const session = generation.session('S', 't');
    await session.followUp('Darker', { revision: 3 });
    await session.retry({ fromStep: 'menu', key: 'k' });
    await session.report({ message: 'x is not defined', file: 'js', line: 2 });
    await session.download('html', { revision: 2 });
    await session.download('zip');
    await session.revoke('a/b');
    await session.delete();
    expect(asked.map(({ body }) => body).slice(0, 3)).toEqual([
      { prompt: 'Darker', revision: 3 },
      { from_step: 'menu' },
      { message: 'x is not defined', file: 'js', line: 2 },
    ]);
    expect(asked.slice(3).map(({ url }) => url.replace(/.*\/S/, ''))).toEqual([
      '/site.html?revision=2',
      '/archive.zip',
      '/tokens/a%2Fb',
      '',
    ]);
    expect(asked.slice(-2).map(({ method }) => method)).toEqual(['DELETE', 'DELETE']);
  });

  it('tells a refusal as a value, whoever refused', async () => {
    const refusal = { code: 'NOT_FOUND', message: 'There is no such session.' };
    const ours = service(() => Response.json(refusal, { status: 404 }));
    expect(await ours.generation.session('S').read()).toEqual({ ok: false, status: 404, error: refusal });
    const proxy = service(() => new Response('<h1>Bad gateway</h1>', { status: 502 }));
    expect(await proxy.generation.session('S').read()).toMatchObject({
      status: 502,
      error: { code: 'UNAVAILABLE' },
    });
    const deleted = service(() => new Response(null, { status: 204 }));
    expect(await deleted.generation.session('S').revoke('j')).toEqual({ ok: true, value: undefined });
  });

  it('doesn’t say that nobody answered where a page did', async () => {
    const { generation } = service(() => new Response('<!doctype html>'));
    expect(await generation.session('S').read()).toMatchObject({ ok: false, error: { code: 'UNAVAILABLE' } });
  });

  it('asks for the revision that is named, also for one that can’t be', async () => {
    const { asked, generation } = service(done);
    await generation.session('S').download('zip', { revision: 0 });
    expect(asked[0]?.url).toMatch(/archive\.zip\?revision=0$/);
  });

  it('comes to an end when the server never answers, or the caller takes it back', async () => {
    const never = (_url: string, { signal }: RequestInit): Promise<Response> =>
      new Promise((_answer, reject) => {
        if (signal?.aborted) reject(signal.reason);
        signal?.addEventListener('abort', () => reject(signal.reason));
      });
    const late = new AbortController();
    vi.spyOn(AbortSignal, 'timeout').mockReturnValue(late.signal);
    const generation = createGenerationClient({ url: '/', fetch: never });
    const result = generation.session('S').cancel();
    const mine = new AbortController();
    const other = generation.start({ prompt: 'x' }, { signal: mine.signal });
    mine.abort();
    expect(await other).toMatchObject({ ok: false, status: 0, error: { code: 'ABORTED' } });
    late.abort();
    expect(await result).toMatchObject({ ok: false, status: 0, error: { code: 'NETWORK' } });
  });
});
