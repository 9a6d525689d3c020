import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { findNatsServer, NATS_VERSION } from './nats-server.mjs';

let folder: string;
let said: string[];
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'find-nats-'));
  said = [];
});
afterEach(() => rmSync(folder, { recursive: true }));

/** A program that reports a version, as nats-server does. */
function program(place: string, version: string): string {
  const path = join(folder, place, 'nats-server');
  mkdirSync(join(folder, place), { recursive: true });
  writeFileSync(path, `#!/bin/sh\necho "nats-server: v${version}"\n`);
  chmodSync(path, 0o755);
  return path;
}

const refused = () => Promise.reject(new Error('the network is away'));
const find = (
  env: Record<string, string>,
  download: (version: string, to: string) => Promise<void> = refused,
) =>
  findNatsServer({
    env: { OPENV0_CACHE: join(folder, 'cache'), PATH: '', ...env },
    say: (line: string) => said.push(line),
    download,
  });

test('the named one is used, or its mistake is told', async () => {
  const named = program('named', '2.16.0');
  expect(await find({ NATS_SERVER_BIN: named })).toBe(named);
  const old = program('old', '2.14.9');
  await expect(find({ NATS_SERVER_BIN: old })).rejects.toThrow(
    /NATS_SERVER_BIN: .* is version 2\.14\.9; 2\.15\.0/,
  );
  await expect(find({ NATS_SERVER_BIN: '/nowhere' })).rejects.toThrow(/NATS_SERVER_BIN: \/nowhere is not/);
});

test('the first one on PATH that is new enough is used', async () => {
  program('a', '2.10.1');
  const good = program('b', '2.15.0');
  expect(await find({ PATH: `${join(folder, 'a')}:${join(folder, 'absent')}:${join(folder, 'b')}` })).toBe(
    good,
  );
});

test('a release is fetched once and kept', async () => {
  const fetchIt = () => Promise.resolve(void program(`cache/nats-server-${NATS_VERSION}`, NATS_VERSION));
  const found = await find({}, fetchIt);
  expect(said).toEqual([`Fetching nats-server ${NATS_VERSION} …`]);
  expect(await find({})).toBe(found);
});

test('without any, one error says what was tried and what helps', async () => {
  program('a', '2.10.1');
  const error = await find({ PATH: join(folder, 'a') }).catch((reason: Error) => reason.message);
  for (const part of [
    '2.10.1',
    'the network is away',
    'Go, which',
    'NATS_SERVER_BIN=',
    'NATS_URL=',
    'go.dev',
  ]) {
    expect(error).toContain(part);
  }
});
