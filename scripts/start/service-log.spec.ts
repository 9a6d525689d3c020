import { mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { expect, test, vi } from 'vitest';
import { openServiceLog, worthShowing } from './service-log.mjs';

const pino = (level: number, more = {}) => JSON.stringify({ level, msg: 'the message', ...more });

test('of JSON lines, warnings and errors are shown as text', () => {
  expect(worthShowing(pino(30), 'stdout')).toBeNull();
  expect(worthShowing(pino(40), 'stdout')).toBe('warning: the message');
  expect(worthShowing(pino(50, { err: { message: 'its cause' } }), 'stdout')).toBe(
    'error: the message: its cause',
  );
});

test("of nats-server's lines, warnings and errors, save for those that are expected", () => {
  const line = (level: string, text: string) => `[42] 2026/01/01 10:00:00.000000 [${level}] ${text}`;
  expect(worthShowing(line('INF', 'Server is ready'), 'stderr')).toBeNull();
  expect(worthShowing(line('ERR', 'no space left'), 'stderr')).toBe('no space left');
  expect(worthShowing(line('WRN', 'Plaintext passwords detected, use nkeys or bcrypt'), 'stderr')).toBeNull();
});

test('of other text, what goes to standard error', () => {
  expect(worthShowing('hello', 'stdout')).toBeNull();
  expect(worthShowing('Error: it broke', 'stderr')).toBe('Error: it broke');
  expect(worthShowing('x'.repeat(1000), 'stderr')?.length).toBeLessThan(500);
});

test.runIf(process.platform === 'linux')('a full disk costs lines, and nothing else', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'service-log-'));
  try {
    symlinkSync('/dev/full', join(folder, 'nats.log'));
    const say = vi.fn();
    const log = openServiceLog(folder, 'nats', say);
    const child = { stdout: new PassThrough(), stderr: new PassThrough() };
    log.attach(child);
    child.stdout.write('lost\n');
    await vi.waitFor(() => expect(say).toHaveBeenCalledWith(expect.stringContaining("can't be written")));
    rmSync(join(folder, 'nats.log'));
    child.stdout.write('kept\n');
    await vi.waitFor(() => expect(readFileSync(join(folder, 'nats.log'), 'utf8')).toBe('kept\n'));
    await log.close();
    expect(say).toHaveBeenCalledTimes(1);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
