// @vitest-environment happy-dom
import { createSessionClient } from '@openv0/client/session-client.js';
import { FakeClock, FakeSignals } from '@openv0/client/testing/fake-clock.js';
import { fakeTransport } from '@openv0/client/testing/fake-transport.js';
import { at, replayed, S, say, welcome } from '@openv0/client/testing/scripted-client.js';
import type { ReactNode } from 'react';
import { act, StrictMode } from 'react';
import type { Root } from 'react-dom/client';
import { createRoot } from 'react-dom/client';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { GenerationProvider } from './generation-provider.js';
import type { ClientFactory } from './session-registry.js';
import { LINGER_MS } from './session-registry.js';
import { useGenerationSelector, useGenerationSession } from './use-generation-session.js';
import type { WebSocketOptions, WebSocketResult } from './use-web-socket.js';
import { useWebSocket } from './use-web-socket.js';

let root: Root;
let transport: ReturnType<typeof fakeTransport>;
let createClient: ClientFactory;

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
  transport = fakeTransport();
  const clock = new FakeClock();
  createClient = (options) =>
    createSessionClient({ ...options, transport: transport.open, clock, signals: new FakeSignals() });
  root = createRoot(document.body.appendChild(document.createElement('div')));
});

afterEach(() => {
  act(() => root.unmount());
  vi.useRealTimers();
  vi.unstubAllGlobals();
  document.body.replaceChildren();
});

function render(children: ReactNode): void {
  act(() =>
    root.render(
      <StrictMode>
        <GenerationProvider url="ws://gateway/ws" token="jwt" createClient={createClient}>
          {children}
        </GenerationProvider>
      </StrictMode>,
    ),
  );
}

/** What happens in it is delivered and painted. */
function paint(happen: () => void): void {
  act(() => {
    happen();
    vi.advanceTimersByTime(100);
  });
}

function Count({ id = S }: { id?: string }) {
  const { seq, connection } = useGenerationSession(id);
  return (
    <p>
      {connection.status} {seq}
    </p>
  );
}

const text = () => document.body.textContent;
const open = () => transport.connections.filter((connection) => connection.open);

describe('useGenerationSession', () => {
  it('shows the session as it goes on', () => {
    render(<Count />);
    expect(text()).toBe('connecting 0');
    paint(() => {
      welcome(transport.last(), { head: 2 });
      say(transport.last(), 1, 2);
    });
    expect(text()).toBe('replaying 2');
    paint(() => replayed(transport.last(), 2));
    expect(text()).toBe('live 2');
    expect(transport.last().request.token).toBe('jwt');
  });

  it('shares one socket between components, also under StrictMode', () => {
    render([<Count key="a" />, <Count key="b" />, <Count key="c" />]);
    expect(transport.connections).toHaveLength(1);
  });

  it('keeps its clients when the provider is given another way to make them', () => {
    const make = createClient;
    createClient = (options) => make(options);
    render(<Count />);
    createClient = (options) => make(options);
    render(<Count />);
    expect(transport.connections).toHaveLength(1);
  });

  it('has a socket for each session', () => {
    render([<Count key="a" />, <Count key="b" id={'B'.repeat(22)} />]);
    expect(open().map(({ request }) => request.sessionId)).toEqual([S, 'B'.repeat(22)]);
  });

  it('keeps the socket over a moment without holders, and closes it after that', () => {
    render(<Count />);
    render(null);
    act(() => vi.advanceTimersByTime(LINGER_MS - 1));
    render(<Count />);
    act(() => vi.advanceTimersByTime(LINGER_MS * 2));
    expect(transport.connections).toHaveLength(1);
    render(null);
    act(() => vi.advanceTimersByTime(LINGER_MS));
    expect(open()).toHaveLength(0);
  });

  it('watches another session when it is given another', () => {
    render(<Count />);
    render(<Count id={'B'.repeat(22)} />);
    act(() => vi.advanceTimersByTime(LINGER_MS));
    expect(open().map(({ request }) => request.sessionId)).toEqual(['B'.repeat(22)]);
  });

  it('says what is missing without an address', () => {
    vi.spyOn(console, 'error').mockImplementation(() => {});
    expect(() => act(() => root.render(<Count />))).toThrow(/GenerationProvider/);
  });
});

describe('the page', () => {
  it('has one socket for all its sessions, also under StrictMode', async () => {
    const sockets: FakeSocket[] = [];
    class FakeSocket extends EventTarget {
      readyState = 1;
      readonly sent: { type: string; data: { session_id?: string } }[] = [];
      constructor(readonly url: string) {
        super();
        sockets.push(this);
      }
      send(text: string): void {
        this.sent.push(JSON.parse(text));
      }
      close(): void {
        this.readyState = 3;
      }
      welcome(session_id: string): void {
        const data = { session_id, timestamp: at, epoch: 'e', head: 0, replay: 0, heartbeat_ms: 10_000 };
        this.dispatchEvent(
          new MessageEvent('message', { data: JSON.stringify({ type: 'connected', data }) }),
        );
      }
    }
    vi.stubGlobal('WebSocket', FakeSocket);
    createClient = createSessionClient;
    const ids = [S, 'B'.repeat(22), 'C'.repeat(22)];
    render(ids.map((id) => [<Count key={id} id={id} />, <Count key={`${id}'`} id={id} />]));
    expect(sockets.map(({ url }) => new URL(url).searchParams.get('session_id'))).toEqual([S]);
    paint(() => sockets[0]?.welcome(S));
    const asked = sockets[0]?.sent.filter(({ type }) => type === 'subscribe');
    expect(asked?.map(({ data }) => data.session_id)).toEqual(ids.slice(1));
    render(null);
    act(() => vi.advanceTimersByTime(LINGER_MS));
    expect([sockets.length, sockets[0]?.readyState]).toEqual([1, 3]);
  });
});

describe('useGenerationSelector', () => {
  it('may select an object made anew each time', () => {
    function Progress() {
      const { seq, status } = useGenerationSelector(S, ({ seq, connection }) => ({
        seq,
        status: connection.status,
      }));
      return `${status} ${seq}`;
    }
    render(<Progress />);
    paint(() => {
      welcome(transport.last(), { head: 1 });
      say(transport.last(), 1);
    });
    expect(text()).toBe('replaying 1');
  });

  it('renders only when its part has changed', () => {
    const rendered = vi.fn();
    function Status() {
      rendered();
      return useGenerationSelector(S, ({ connection }) => connection.status);
    }
    render(<Status />);
    paint(() => welcome(transport.last(), { head: 3 }));
    rendered.mockClear();
    paint(() => say(transport.last(), 1, 2, 3));
    expect(rendered).not.toHaveBeenCalled();
    paint(() => replayed(transport.last(), 3));
    expect(text()).toBe('live');
    expect(rendered).toHaveBeenCalled();
  });
});

describe('useWebSocket', () => {
  const returned = vi.fn<(result: WebSocketResult) => void>();
  const result = () => returned.mock.lastCall?.[0];
  function Watch(props: Partial<WebSocketOptions>) {
    returned(useWebSocket({ sessionId: S, ...props }));
    return null;
  }

  function event(seq: number, type: string, data: object): void {
    transport.last().text(JSON.stringify({ seq, type, data: { session_id: S, timestamp: at, ...data } }));
  }

  function failure(seq: number): void {
    const data = { error_code: 'PROVIDER_ERROR', error_message: 'out of ink', retry_available: true };
    event(seq, 'generation:error', data);
  }

  it('gives each callback its events, once, under StrictMode too', () => {
    const calls: string[] = [];
    const note = (name: string) => (data: object) =>
      void calls.push(`${name} ${'step_id' in data ? data.step_id : ''}`);
    render(
      <Watch
        onGenerationStarted={note('started')}
        onGenerationStep={note('step')}
        onPreviewUpdated={note('preview')}
        onError={note('error')}
        onGenerationCompleted={note('completed')}
      />,
    );
    paint(() => {
      welcome(transport.last());
      event(1, 'generation:started', { steps: [], run: 1, prompt: '' });
      event(2, 'generation:step', { step_id: 'hero' });
      event(2, 'generation:step', { step_id: 'hero' });
      event(3, 'preview:updated', { step_id: 'hero', metadata: { revision: 1 } });
      event(4, 'preview:error', { step_id: 'menu', error_message: 'no ink' });
      failure(5);
      event(6, 'generation:completed', { status: 'failed' });
    });
    expect(calls).toEqual(['started ', 'step hero', 'preview hero', 'error menu', 'error ', 'completed ']);
  });

  it('calls the newest callback, and tells a late component what it missed', () => {
    const early = vi.fn();
    const late = vi.fn();
    render(<Watch key="a" onGenerationStep={vi.fn()} />);
    render(<Watch key="a" onGenerationStep={early} />);
    paint(() => {
      welcome(transport.last());
      event(1, 'generation:step', { step_id: 'hero' });
    });
    render([<Watch key="a" onGenerationStep={early} />, <Watch key="b" onGenerationStep={late} />]);
    paint(() => event(2, 'generation:step', { step_id: 'menu' }));
    expect(early).toHaveBeenCalledTimes(2);
    expect(late).toHaveBeenCalledTimes(2);
  });

  it('connects with a token that comes late or changes, and says nothing twice', () => {
    const heard = vi.fn();
    const url = 'ws://gateway/other';
    render(<Watch url={url} token="old" onGenerationStep={heard} />);
    paint(() => {
      welcome(transport.last());
      event(1, 'generation:step', { step_id: 'hero' });
    });
    render(<Watch url={url} token="new" onGenerationStep={heard} />);
    act(() => vi.advanceTimersByTime(LINGER_MS));
    expect(open().map(({ request }) => request.token)).toEqual(['new']);
    paint(() => {
      welcome(transport.last());
      event(1, 'generation:step', { step_id: 'hero' });
      event(2, 'generation:step', { step_id: 'menu' });
    });
    expect(heard.mock.calls.map(([{ step_id: id }]) => id as string)).toEqual(['hero', 'menu']);
    paint(() => transport.last().control('reset', { session_id: S, reason: 'epoch_changed' }));
    paint(() => event(3, 'generation:step', { step_id: 'hero' }));
    expect(heard).toHaveBeenCalledTimes(3);
  });

  it('says whether it is connected, and what went wrong', () => {
    render(<Watch />);
    expect(result()).toMatchObject({ isConnected: false, error: null });
    paint(() => {
      welcome(transport.last());
      failure(1);
    });
    expect(result()).toMatchObject({
      isConnected: true,
      error: { code: 'PROVIDER_ERROR', message: 'out of ink' },
    });
    expect(result()?.socket.getSnapshot().seq).toBe(1);
    paint(() => transport.last().end(4508));
    expect(result()).toMatchObject({ isConnected: false, error: { code: 'REVOKED' } });
  });
});
