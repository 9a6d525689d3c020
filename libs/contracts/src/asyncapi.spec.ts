import { expect, it } from 'vitest';
import { asyncApi } from './asyncapi.js';
import { EVENT_TYPES } from './events.js';
import { CONTROL_TYPES } from './frames.js';

const document = asyncApi({ gatewayUrl: 'https://live.example.org' }) as Record<
  string,
  Record<string, unknown>
>;

function at(pointer: string): unknown {
  const keys = pointer
    .slice('#/'.length)
    .split('/')
    .map((key) => key.replaceAll('~1', '/'));
  return keys.reduce<unknown>(
    (value, key) => (value as Record<string, unknown> | undefined)?.[key],
    document,
  );
}

it('has no reference that leads nowhere', () => {
  const references = [...JSON.stringify(document).matchAll(/"\$ref":"([^"]+)"/g)].map(
    ([, pointer = '']) => pointer,
  );
  expect(references.length).toBeGreaterThan(100);
  for (const pointer of references) expect(at(pointer), pointer).toBeDefined();
});

it('names every event and every frame', () => {
  const { messages } = (document.channels as Record<string, { messages: object }>).session ?? {
    messages: {},
  };
  for (const type of EVENT_TYPES) expect(messages).toHaveProperty([`event.${type.replaceAll(':', '-')}`]);
  for (const type of CONTROL_TYPES) expect(messages).toHaveProperty([`frame.${type.replaceAll(':', '-')}`]);
  expect(document.servers).toMatchObject({ gateway: { host: 'live.example.org', protocol: 'wss' } });
});
