import { expect, it } from 'vitest';
import { safePath, sessionHash } from './logger.js';

const ID = 'abcdefghijklmnopqrstuv';

it('logs paths without query and with hashed session ids', () => {
  expect(safePath(`/v1/sessions/${ID}/events?token=secret`)).toBe(`/v1/sessions/<${sessionHash(ID)}>/events`);
  expect(safePath(`/preview/${ID}`)).not.toContain(ID);
  expect(safePath('/health/live')).toBe('/health/live');
});
