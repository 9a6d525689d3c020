import { Ajv2020 } from 'ajv/dist/2020.js';
import { http } from '@openv0/testing/http.js';
import { startStack, type Stack } from '@openv0/testing/stack.js';
import { afterAll, beforeAll, expect, it } from 'vitest';

let stack: Stack;
beforeAll(async () => {
  stack = await startStack({});
}, 240_000);
afterAll(() => stack?.stop());

const ajv = new Ajv2020({ strict: false });

it('serves a schema that fits what a client gets', async () => {
  const session = await stack.createSession('A bakery');
  const probe = await stack.watch(session);
  await probe.saw('generation:completed', { within: 20_000 });
  await probe.close();
  const seen = new Set(probe.frames.map(({ type }) => type));
  expect([...seen]).toEqual(expect.arrayContaining(['connected', 'replay:completed', 'preview:updated']));
  for (const type of seen) {
    const kind = probe.events.some((event) => event.type === type) ? 'event' : 'frame';
    const { status, body } = await http<object>(
      `${stack.gatewayUrl}/schemas/${kind}.${type.replaceAll(':', '-')}.json`,
    );
    expect(status, type).toBe(200);
    const validate = ajv.compile(body);
    for (const { text } of probe.frames.filter((frame) => frame.type === type)) {
      expect(validate(JSON.parse(text)), JSON.stringify(validate.errors)).toBe(true);
    }
    expect(validate({ type, data: {} })).toBe(kind === 'frame' && ['ack'].includes(type));
  }
});

it('serves the protocol, to machines and to people', async () => {
  const url = `${stack.gatewayUrl}/asyncapi`;
  const { headers, body } = await http<{ asyncapi: string; channels: object }>(url);
  expect(headers.get('content-type')).toContain('application/json');
  expect(body).toMatchObject({ asyncapi: '3.0.0', info: { title: 'OpenV0 Realtime' } });
  expect(Object.keys(body.channels)).toEqual(['session', 'events', 'jobs', 'ingest']);
  const page = await http<string>(url, { headers: { accept: 'text/html,*/*;q=0.8' } });
  expect(page.headers.get('content-security-policy')).toContain("default-src 'none'");
  const links = [...page.body.matchAll(/href="([^"]+)"/g)].map(([, href]) => href);
  expect(links.length).toBeGreaterThan(25);
  for (const href of links) expect((await http(`${stack.gatewayUrl}${href}`)).status, href).toBe(200);
  for (const name of ['x.json', 'event.generation-step', '__proto__.json']) {
    expect((await http(`${stack.gatewayUrl}/schemas/${name}`)).status).toBe(404);
  }
});
