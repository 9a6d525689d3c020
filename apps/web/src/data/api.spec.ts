import { afterEach, describe, expect, it, vi } from 'vitest';
import { cancelRun } from './api.js';

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

describe('a call', () => {
  it('of a server that never answers comes to an end', async () => {
    const late = new AbortController();
    const timeout = vi.spyOn(AbortSignal, 'timeout').mockReturnValue(late.signal);
    const fetch = (_path: string, { signal }: RequestInit): Promise<Response> =>
      new Promise((_answer, reject) => signal?.addEventListener('abort', () => reject(signal.reason)));
    vi.stubGlobal('fetch', fetch);
    const result = cancelRun('S', 'token');
    expect(timeout).toHaveBeenCalledWith(expect.any(Number));
    late.abort();
    expect(await result).toMatchObject({ ok: false, status: 0, error: { code: 'NETWORK' } });
  });
});
