import { renderToString } from 'react-dom/server';
import { describe, expect, it, vi } from 'vitest';
import * as entry from './index.js';

describe('on a server', () => {
  it('imports and renders without a browser, and connects nowhere', () => {
    expect(typeof window).toBe('undefined');
    const create = vi.spyOn(globalThis, 'WebSocket');
    function Page() {
      const session = entry.useGenerationSession('A'.repeat(22), { url: 'ws://gateway/ws' });
      entry.useWebSocket({ sessionId: 'A'.repeat(22), url: 'ws://gateway/ws' });
      return <entry.GenerationProgress session={session} />;
    }
    expect(renderToString(<Page />)).toContain('progressbar');
    expect(create).not.toHaveBeenCalled();
  });
});
