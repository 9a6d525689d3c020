import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { readToItsEnd } from './backup.mjs';

const whole = gzipSync(Buffer.alloc(100_000, 'a store '));
let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'openv0-backup-'));
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

function fileOf(bytes: Buffer): string {
  const file = join(folder, 'nats.tar.gz');
  writeFileSync(file, bytes);
  return file;
}

it('takes a copy that is whole', async () => {
  await expect(readToItsEnd(fileOf(whole))).resolves.toBeUndefined();
});

it.each([
  ['empty', Buffer.alloc(0)],
  ['cut off', whole.subarray(0, whole.length - 20)],
  ['without its sum', whole.subarray(0, whole.length - 8)],
  ['no archive', Buffer.from('nothing')],
  ['changed', Buffer.concat([whole.subarray(0, 60), Buffer.from('xxxx'), whole.subarray(64)])],
])('refuses one that is %s', async (_name, bytes) => {
  await expect(readToItsEnd(fileOf(bytes))).rejects.toThrow(/nats\.tar\.gz can't be read to its end/);
});
