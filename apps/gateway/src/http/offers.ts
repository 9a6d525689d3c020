import type { IncomingMessage, Server } from 'node:http';

/** The property is there since Node 24.9, in the types only as an option of `createServer`, which Nest calls. */
type Choosing = Server & { shouldUpgradeCallback: (request: IncomingMessage) => boolean };

/**
 * Some clients offer HTTP/2 with every request they send ("Upgrade: h2c"), which a server may pass over, RFC 9110
 * section 7.8: their requests are served as they are. Only the offer of a WebSocket is an upgrade here.
 */
export function passOverOffers(server: Server): void {
  (server as Choosing).shouldUpgradeCallback = ({ headers }) =>
    headers.upgrade?.toLowerCase() === 'websocket';
}
