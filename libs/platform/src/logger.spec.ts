import { expect, it } from 'vitest';
import { levelOf, safePath } from './logger.js';
import { sessionHash } from './session-hash.js';

const ID = 'abcdefghijklmnopqrstuv';

it('logs paths without query and with hashed session ids', () => {
  expect(safePath(`/v1/sessions/${ID}/events?token=secret`)).toBe(`/v1/sessions/<${sessionHash(ID)}>/events`);
  expect(safePath(`/preview/${ID}`)).not.toContain(ID);
  expect(safePath('/health/live')).toBe('/health/live');
  expect(safePath(`/x/${'t'.repeat(200)}/y`)).toBe('/x/<…>/y');
});

it('takes for an error what is one', () => {
  expect([200, 304, 404, 500, 502, 503].map((status) => levelOf(status))).toEqual([
    'debug',
    'debug',
    'info',
    'error',
    'error',
    'info',
  ]);
});
