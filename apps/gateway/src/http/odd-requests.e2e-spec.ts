import { describe, expect, it } from 'vitest';
import { eventually } from '@openv0/testing/eventually.js';
import { withHttpClient, type HttpClient } from '../spec/http-client.js';
import { rawRequest } from '../spec/raw-request.js';
import { Places } from '../limits/places.service.js';
import type { TestGateway, TestSession, World } from '../spec/test-gateway.js';

let world: World;
let gateway: TestGateway;
let client: HttpClient;

withHttpClient((served) => ({ world, gateway, client } = served));

/** A request as it is written, with a viewer's token. */
async function request(session: TestSession, target: string, headers = ''): Promise<string> {
  const { authorization } = await client.bearer(session.id);
  return `GET ${target} HTTP/1.1\r\nHost: x\r\nAuthorization: ${authorization}\r\n${headers}\r\n`;
}

async function answer(session: TestSession, target: string, headers = ''): Promise<string> {
  return rawRequest(gateway.port, await request(session, target, headers));
}

describe('a request of an odd form', () => {
  it('with an address that is none is answered by what can be read of it', async () => {
    const session = await world.session();
    const said = await answer(session, `http://x:99999999/v1/sessions/${session.id}/events`);
    expect(said).toMatch(/^HTTP\/1.1 200 /);
    expect(await answer(session, `http://x:99999999/v1/sessions/${session.id}/events?token=x`)).toMatch(
      /^HTTP\/1.1 400 /,
    );
  });

  it('that offers another protocol is served in this one', async () => {
    const session = await world.session();
    const offer = 'Connection: Upgrade, HTTP2-Settings\r\nUpgrade: h2c\r\nHTTP2-Settings: AAMAAABk\r\n';
    expect(await answer(session, `/v1/sessions/${session.id}/events`, offer)).toMatch(/^HTTP\/1.1 200 /);
    expect(await answer(session, `/ws?session_id=${session.id}`, offer)).toMatch(/^HTTP\/1.1 426 /);
  });

  it('with a body that nobody reads is served', async () => {
    const session = await world.session();
    const body = 'Content-Type: application/json\r\nContent-Length: 3\r\n';
    expect(await answer(session, `/v1/sessions/${session.id}/events`, body)).toMatch(/^HTTP\/1.1 200 /);
  });
});

describe('requests sent behind one that is not answered yet', () => {
  it('are refused, so that no answer waits in memory for the one before it', async () => {
    const session = await world.session();
    await session.publish(1);
    const poll = await request(session, `/v1/sessions/${session.id}/events?after=1&wait=0.3`);
    const answers = (text: string): string[] => text.match(/HTTP\/1.1 \d+/g) ?? [];
    const said = await rawRequest(gateway.port, poll.repeat(5), (text) => answers(text).length === 5);
    expect(answers(said).map((line) => line.slice(-3))).toEqual(['200', '429', '429', '429', '429']);
    expect(said).toMatch(/retry-after: 1/i);
    await eventually('every place to be free', () => gateway.app.get(Places).size === 0);
  });
});
