import { describe, expect, it } from 'vitest';
import {
  fallingLimits,
  satisfies,
  sizesForDisk,
  sizesWithin,
  streamConfigs,
  STREAM_SIZES,
  type Ages,
} from './streams.js';

const GIB = 1024 ** 3;
const sum = (sizes: Record<string, number>): number =>
  Object.values(sizes).reduce((total, size) => total + size, 0);

describe('sizesForDisk', () => {
  it('takes what it wants from a large disk', () => {
    expect(sizesForDisk(500 * GIB)).toEqual(STREAM_SIZES);
    expect(sum(STREAM_SIZES)).toBeLessThan(21 * GIB);
  });

  it('takes as much as it is told, also more', () => {
    const sizes = sizesWithin(100 * GIB);
    expect(sum(sizes) / GIB).toBeCloseTo(100, 1);
    expect(sizes.KV_sites).toBeGreaterThan(4 * STREAM_SIZES.KV_sites);
  });

  it.each([1, 8, 20, 30])('leaves room on a disk of %i GiB', (gib) => {
    const sizes = sizesForDisk(gib * GIB);
    expect(sum(sizes)).toBeLessThanOrEqual(gib * GIB * 0.65);
    expect(Math.min(...Object.values(sizes))).toBeGreaterThanOrEqual(16 * 1024 * 1024);
  });
});

describe('streamConfigs', () => {
  it('is what the broker was tested with', () => {
    const configs = Object.fromEntries(streamConfigs(3, STREAM_SIZES).map((config) => [config.name, config]));
    expect(configs.SESSIONS).toEqual({
      name: 'SESSIONS',
      subjects: ['sessions.*.*'],
      discard: 'old',
      max_age: 86_400_000_000_000,
      max_bytes: 8_589_934_592,
      max_msgs: 4_000_000,
      max_msg_size: 1_048_576,
      duplicate_window: 120_000_000_000,
      deny_delete: true,
      republish: { src: 'sessions.*.*', dest: 'live.sessions.{{wildcard(1)}}.{{wildcard(2)}}' },
      storage: 'file',
      allow_direct: true,
      num_replicas: 3,
    });
    expect(configs.JOBS).toMatchObject({
      retention: 'workqueue',
      discard: 'new',
      duplicate_window: 600_000_000_000,
    });
    expect(configs.KV_checkpoints).toMatchObject({
      subjects: ['$KV.checkpoints.>'],
      max_msgs_per_subject: 1,
      compression: 's2',
      allow_msg_ttl: true,
      subject_delete_marker_ttl: 3_600_000_000_000,
    });
    expect(configs.KV_revocations).not.toHaveProperty('allow_msg_ttl');
  });

  it('keeps sessions and their files longer than their events, as long as it is told', () => {
    const hours = (ages?: Ages): Record<string, number> =>
      Object.fromEntries(
        streamConfigs(1, STREAM_SIZES, ages).map(({ name, max_age }) => [name, Number(max_age) / 3.6e12]),
      );
    const kept = { KV_sessions: 720, KV_checkpoints: 720, KV_sites: 720 };
    expect(hours()).toMatchObject({ SESSIONS: 24, ...kept, KV_revocations: 720 });
    const longer = { KV_sessions: 2_160, KV_checkpoints: 2_160, KV_sites: 2_160 };
    const told = hours({ logHours: 6, keepDays: 90 });
    expect(told).toMatchObject({ SESSIONS: 6, ...longer, KV_revocations: 720 });
  });
});

describe('fallingLimits', () => {
  it('names each limit that falls; -1 is none', () => {
    const now = { max_bytes: 10, max_msgs: -1, max_age: 5 };
    expect(fallingLimits(now, { max_bytes: 10, max_msgs: -1, max_age: 6 })).toEqual([]);
    expect(fallingLimits(now, { max_bytes: 9, max_msgs: 3, max_age: 5 })).toEqual([
      'max_bytes 10 → 9',
      'max_msgs -1 → 3',
    ]);
  });
});

describe('satisfies', () => {
  it('asks for what is wanted and no more', () => {
    expect(satisfies({ a: 1, b: { c: [1] }, d: 2 }, { a: 1, b: { c: [1] } })).toBe(true);
    expect(satisfies({ a: 1, b: { c: [1] } }, { b: { c: [2] } })).toBe(false);
    expect(satisfies({ a: 1 }, { b: { c: 1 } })).toBe(false);
  });
});
