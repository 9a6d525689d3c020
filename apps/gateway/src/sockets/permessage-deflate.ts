import type { PerMessageDeflateOptions, WebSocket } from 'ws';

const NAME = 'permessage-deflate';

/** The parameters that may stand in an offer that is accepted, RFC 7692 section 7.1. */
const HONOURED = [
  /^server_no_context_takeover$/,
  /^client_no_context_takeover$/,
  // One deflated frame for all viewers has one window: who can't keep its 32 KB gets plain frames.
  /^server_max_window_bits=("?)15\1$/,
  /^client_max_window_bits(?:=("?)(?:[89]|1[0-5])\1)?$/,
];

/**
 * How connections compress: every message stands alone, both ways. The ws library only negotiates and inflates; what
 * it would deflate it would deflate once per connection. It is never asked to send, and the threshold says so again.
 */
export const PER_MESSAGE_DEFLATE: PerMessageDeflateOptions = {
  serverNoContextTakeover: true,
  clientNoContextTakeover: true,
  threshold: Number.POSITIVE_INFINITY,
  // Each inflater makes a buffer of this size, and each message an inflater.
  zlibInflateOptions: { chunkSize: 4_096 },
};

/**
 * What to accept of the header Sec-WebSocket-Extensions, in the same words; undefined: nothing. An offer that can't be
 * honoured is declined, as the RFC asks, where the ws library would refuse the connection. The client's window needs no
 * answer: whatever it is, it fits into ours.
 */
export function acceptableOffer(header = ''): string | undefined {
  for (const offer of header.split(',')) {
    const [name, ...params] = offer.split(';').map((part) => part.trim());
    if (name !== NAME || !areHonoured(params)) continue;
    const window = params.some((param) => param.startsWith('server_max_window_bits'));
    return window ? `${NAME}; server_max_window_bits=15` : NAME;
  }
  return undefined;
}

function areHonoured(params: string[]): boolean {
  const names = new Set(params.map((param) => param.split('=')[0]));
  return names.size === params.length && params.every((param) => HONOURED.some((form) => form.test(param)));
}

/** Whether the client inflates what it gets. */
export function inflates(client: WebSocket): boolean {
  return client.extensions.includes(NAME);
}

/** The library's types don't say that it is there. */
type WithExtensions = WebSocket & { _extensions: Record<string, { cleanup(): void } | undefined> };

/**
 * Lets go of a connection's inflater after each message. The library keeps it for the next one, which costs more than
 * all the rest of the connection; what clients say is short and rare.
 */
export function releaseInflater(client: WebSocket): void {
  const extension = (client as WithExtensions)._extensions[NAME];
  if (extension) client.on('message', () => extension.cleanup());
}
