import type { TokenSource } from '@openv0/client/token.js';
import type { SessionClientOptions } from '@openv0/client/session-client.js';
import type { ReactNode } from 'react';
import { createContext, useContext, useMemo, useState } from 'react';
import type { ClientFactory, Seat } from './session-registry.js';
import { SessionRegistry } from './session-registry.js';

/** A token for every session, or where to get one for a session; null means that none is needed. */
export type TokenProvider = string | ((sessionId: string) => Promise<string | null>);

interface GenerationContextValue {
  url: string | undefined;
  token: TokenProvider | undefined;
  registry: SessionRegistry;
}

export interface GenerationProviderProps {
  /** The gateway's address: `ws(s)://host/ws`. */
  url: string;
  token?: TokenProvider | undefined;
  /** Makes the clients; for tests, and for clients with transports of their own. Fixed with the first render. */
  createClient?: ClientFactory | undefined;
  children?: ReactNode;
}

const shared = new SessionRegistry();
const GenerationContext = createContext<GenerationContextValue>({
  url: undefined,
  token: undefined,
  registry: shared,
});

/** Tells the hooks below it which gateway to watch, and with what token. */
export function GenerationProvider({ url, token, createClient, children }: GenerationProviderProps) {
  const [registry] = useState(() => (createClient ? new SessionRegistry(createClient) : shared));
  const value = useMemo(() => ({ url, token, registry }), [url, token, registry]);
  return <GenerationContext value={value}>{children}</GenerationContext>;
}

export interface SessionOptions {
  /** Instead of the provider's. */
  url?: string | undefined;
  token?: TokenSource | undefined;
  mode?: SessionClientOptions['mode'] | undefined;
}

/** The shared client of a session. Throws without an address: neither option nor provider. */
export function useSeat(sessionId: string, options: SessionOptions = {}): Seat {
  const context = useContext(GenerationContext);
  const url = options.url ?? context.url;
  if (url === undefined) throw new Error('Name the gateway: <GenerationProvider url="wss://host/ws">');
  return context.registry.seat({
    url,
    sessionId,
    token: options.token ?? tokenFor(context.token, sessionId),
    ...(options.mode && { mode: options.mode }),
  });
}

function tokenFor(token: TokenProvider | undefined, sessionId: string): TokenSource | undefined {
  return typeof token === 'function' ? () => token(sessionId) : token;
}
