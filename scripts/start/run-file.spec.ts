import { existsSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { processIdentity } from '../toolchain/process-identity.mjs';
import { lockDataDir, readRunFile, removeRunFile, writeRunFile } from './run-file.mjs';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'run-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const RUN = {
  page: 'http://localhost:1',
  gateway: 'http://localhost:2',
  nats: 'nats://a:3',
  pids: { nats: 4 },
};

test('is written for its owner alone, read back and removed', () => {
  writeRunFile(folder, RUN);
  expect(readRunFile(folder)).toEqual(RUN);
  expect(statSync(join(folder, 'run.json')).mode & 0o777).toBe(0o600);
  removeRunFile(folder);
  removeRunFile(folder);
  expect(readRunFile(folder)).toBeNull();
});

test('a second start from the same folder is refused and told where the first one is', () => {
  lockDataDir(folder, process.pid);
  writeRunFile(folder, RUN);
  expect(() => lockDataDir(folder, process.pid)).toThrow(/already runs.*http:\/\/localhost:1/s);
});

test('a lock let go, left by a dead process, or by an earlier process with the same number counts for nothing', () => {
  const starts = { 10: 'monday', 11: 'tuesday' } as Record<number, string | null>;
  const identify = (pid: number) => starts[pid] ?? null;
  lockDataDir(folder, 10, identify)();
  lockDataDir(folder, 10, identify);
  writeRunFile(folder, RUN);
  expect(() => lockDataDir(folder, 11, identify)).toThrow(/process 10/);
  starts[10] = 'wednesday';
  const release = lockDataDir(folder, 11, identify);
  expect(readRunFile(folder)).toBeNull();
  release();
  expect(existsSync(join(folder, 'start.lock'))).toBe(false);
});

test('knows whether a process is there', () => {
  expect(processIdentity(process.pid)).not.toBeNull();
  expect(processIdentity(2 ** 30)).toBeNull();
});
