import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { parseVersion } from '../nats-server.mjs';
import { cacheFolder } from './cache-folder.mjs';
import { fingerprint } from './fingerprint.mjs';
import { missingPackages } from './install.mjs';
import { publishedSum, releaseName } from './nats-release.mjs';
import { atLeast } from './node-runtime.mjs';
import { watchParent } from './parent.mjs';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'toolchain-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

test('versions are compared number by number', () => {
  expect(atLeast('v22.12.0', '22.12.0')).toBe(true);
  expect(atLeast('22.9.9', '22.12.0')).toBe(false);
  expect(atLeast('24.0.0', '22.12.0')).toBe(true);
  expect(atLeast('2.15.0-beta.1', '2.15.0')).toBe(true);
});

test('packages are missing when absent or of another version; optional ones only the latter', () => {
  const lock = {
    packages: {
      '': { version: '1.0.0' },
      'node_modules/a': { version: '1.0.0' },
      'node_modules/b': { version: '2.0.0' },
      'node_modules/mac-only': { version: '1.0.0', optional: true },
      'node_modules/linux-only': { version: '1.0.0', optional: true },
    },
  };
  const installed = {
    packages: { 'node_modules/b': { version: '1.9.0' }, 'node_modules/linux-only': { version: '0.9.0' } },
  };
  expect(missingPackages(lock, installed)).toEqual([
    'node_modules/a',
    'node_modules/b',
    'node_modules/linux-only',
  ]);
});

test('the cache has the place that the platform gives it', () => {
  expect(cacheFolder({ XDG_CACHE_HOME: '/c' }, 'linux', '/h')).toBe('/c/openv0');
  expect(cacheFolder({}, 'linux', '/h')).toBe('/h/.cache/openv0');
  expect(cacheFolder({}, 'darwin', '/h')).toBe('/h/Library/Caches/openv0');
  expect(cacheFolder({ OPENV0_CACHE: '/mine' }, 'linux', '/h')).toBe('/mine');
});

test('a release is found by platform, its sum by name', () => {
  expect(releaseName('2.15.2', 'linux', 'arm64')).toBe('nats-server-v2.15.2-linux-arm64');
  expect(releaseName('2.15.2', 'sunos', 'x64')).toBeNull();
  const sums = `${'A'.repeat(64)}  one.tar.gz\n${'b'.repeat(64)} *two.zip\n`;
  expect(publishedSum(sums, 'one.tar.gz')).toBe('a'.repeat(64));
  expect(publishedSum(sums, 'two.zip')).toBe('b'.repeat(64));
  expect(publishedSum(sums, 'three.zip')).toBeUndefined();
  expect(parseVersion('nats-server: v2.15.2\n')).toBe('2.15.2');
  expect(parseVersion('something else v1.0.0')).toBeUndefined();
});

test('a fingerprint follows contents and names, not specs', () => {
  const write = (name: string, text: string) => writeFileSync(join(folder, 'src', name), text);
  mkdirSync(join(folder, 'src'));
  write('a.ts', 'a');
  const first = fingerprint(folder, ['src', 'absent']);
  write('a.spec.ts', 'test');
  expect(fingerprint(folder, ['src', 'absent'])).toBe(first);
  write('a.ts', 'b');
  const second = fingerprint(folder, ['src']);
  write('b.ts', '');
  expect(new Set([first, second, fingerprint(folder, ['src'])]).size).toBe(3);
});

test('a process whose ancestors change is told once', () => {
  vi.useFakeTimers();
  try {
    let ancestors = '20 10';
    const told = vi.fn();
    watchParent(told, () => ancestors);
    vi.advanceTimersByTime(5_000);
    expect(told).not.toHaveBeenCalled();
    ancestors = '20 1';
    vi.advanceTimersByTime(5_000);
    expect(told).toHaveBeenCalledOnce();
  } finally {
    vi.useRealTimers();
  }
});
