/**
 * P16: RFC 6455 and RFC 7692, by the cases of Autobahn's test suite. They want an echo: a server that reads with the
 * gateway's very options and writes text the gateway's way. In full only, and where Python and the suite can be had.
 */
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { conformanceSuite, runCases, type CaseResult } from '@openv0/testing/outside/conformance.js';
import { recordFigure } from '@openv0/testing/reliability.js';
import { afterEach, describe, expect, it } from 'vitest';
import { WebSocketServer, type ServerOptions } from 'ws';
import { DeflatedFrames } from './deflated-frames.js';
import { textFrame } from './event-frame.js';
import { endWithFirstError } from './last-error.js';
import { acceptableOffer, releaseInflater } from './permessage-deflate.js';
import { SERVER_OPTIONS } from './socket.adapter.js';
import { SocketWriter } from './socket-writer.js';
import { Turn } from './turn.js';
import { WsLink } from './ws-link.js';

const suite = process.env.FAULTS === '1' ? conformanceSuite() : { problem: 'it runs with FAULTS=1' };
if ('problem' in suite) console.warn(`The conformance suite is skipped: ${suite.problem}.`);

/** Cases of up to 16 MiB, and of more pieces than a message may come in here: a bound is all that is in their way. */
const LARGE = ['9.*', '12.*', '13.*'];
const UNBOUNDED: ServerOptions = { maxPayload: 64 * 1_024 * 1_024, maxFragments: 0 };
/** They ask for a window of the server's that one deflated frame for all viewers can't have: the offer is declined. */
const DECLINED = /^13\.[35]\./;

const servers: Server[] = [];

afterEach(() => {
  for (const server of servers.splice(0)) {
    server.closeAllConnections();
    server.close();
  }
});

async function echo(options: ServerOptions): Promise<string> {
  const sockets = new WebSocketServer({ ...SERVER_OPTIONS, ...options });
  const shared = {
    turn: new Turn((error) => console.error(error)),
    writer: new SocketWriter(),
    deflated: new DeflatedFrames(),
  };
  const server = createServer();
  servers.push(server);
  server.on('upgrade', (request, socket, head) => {
    const { headers } = request;

    headers['sec-websocket-extensions'] = acceptableOffer(headers['sec-websocket-extensions']);
    sockets.handleUpgrade(request, socket, head, (client) => {
      releaseInflater(client);
      endWithFirstError(client);
      const link = new WsLink(client, socket, shared, () => {});
      client.on('error', () => {});
      client.on('message', (data: Buffer, isBinary) => {
        if (isBinary) client.send(data);
        else link.send([textFrame(String(data))]);
      });
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return `ws://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

function failed({ id, behavior, close }: CaseResult): boolean {
  const right = ['OK', 'NON-STRICT', 'INFORMATIONAL', ...(DECLINED.test(id) ? ['UNIMPLEMENTED'] : [])];
  return !right.includes(behavior) || !['OK', 'INFORMATIONAL'].includes(close);
}

function counts(results: readonly CaseResult[]): string {
  const found = new Map<string, number>();
  for (const { behavior } of results) found.set(behavior, (found.get(behavior) ?? 0) + 1);
  return [...found].map(([behavior, count]) => `${behavior} ${count}`).join(', ');
}

describe.skipIf('problem' in suite)('the WebSocket that the gateway speaks', () => {
  const ready = suite as { folder: string };

  it('keeps to the standards in every case of the suite', { timeout: 1_600_000 }, async () => {
    const results = [
      ...(await runCases(ready, { url: await echo({}), include: null, exclude: LARGE })),
      ...(await runCases(ready, { url: await echo(UNBOUNDED), include: LARGE, exclude: null })),
    ];
    const wrong = results.filter(failed);
    recordFigure({
      promise: 'P16',
      claim: 'The WebSocket keeps to RFC 6455 and RFC 7692 in the cases of Autobahn’s test suite',
      asked: '0 failed',
      seen:
        `${results.length} cases: ${counts(results)}; ${wrong.length} failed ` +
        '(declined offers of a smaller window are unimplemented; 9, 12 and 13 without the bounds of size and pieces)',
      profile: 'full',
    });
    expect(wrong).toEqual([]);
    expect(results.length).toBeGreaterThan(500);
  });

  it('is found out by the suite where it breaks them', { timeout: 120_000 }, async () => {
    const url = await echo({ skipUTF8Validation: true });
    const results = await runCases(ready, { url, include: ['1.*', '6.3.*'], exclude: null });
    expect(results.filter(failed).map(({ id }) => id.split('.')[0])).toContain('6');
    expect(results.filter(({ id }) => id.startsWith('1.')).filter(failed)).toEqual([]);
  });
});
