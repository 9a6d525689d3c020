import { describe, expect, it } from 'vitest';
import { keepsMemory, leaks, type Footprint } from './process-footprint.js';

const MIB = 1024 * 1024;
const IDLE: Footprint = {
  descriptors: 30,
  sockets: 6,
  subscriptions: 2,
  objects: { Timeout: 5, Socket: 8, Array: 10_000 },
  heap: 30 * MIB,
  buffers: MIB,
  resident: 120 * MIB,
};

describe('leaks', () => {
  it('finds none where nothing is left', () => {
    expect(leaks(IDLE, IDLE, 1_000)).toEqual([]);
    expect(leaks(IDLE, { ...IDLE, descriptors: 29, objects: { Timeout: 4 } }, 1_000)).toEqual([]);
  });

  it.each<[string, Partial<Footprint>, string]>([
    ['a descriptor', { descriptors: 31 }, 'descriptors: 30 → 31'],
    ['a subscription', { subscriptions: 3 }, 'subscriptions: 2 → 3'],
    ['a timer', { objects: { ...IDLE.objects, Timeout: 6 } }, 'Timeout: 5 → 6'],
    ['a viewer', { objects: { ...IDLE.objects, Viewer: 1 } }, 'Viewer: 0 → 1'],
    ['something for each client', { objects: { ...IDLE.objects, Thing: 1_001 } }, 'Thing: 0 → 1001'],
  ])('finds %s', (_what, more, said) => {
    expect(leaks(IDLE, { ...IDLE, ...more }, 1_000)).toEqual([said]);
  });

  it('takes a few objects of any class for what they are', () => {
    expect(leaks(IDLE, { ...IDLE, objects: { ...IDLE.objects, Array: 10_150, Thing: 20 } }, 10)).toEqual([]);
  });
});

describe('keepsMemory', () => {
  it('allows 5 % and 5 MiB, of objects and buffers together', () => {
    expect(keepsMemory(IDLE, { ...IDLE, heap: 36 * MIB })).toBe(false);
    expect(keepsMemory(IDLE, { ...IDLE, heap: 38 * MIB })).toBe(true);
    expect(keepsMemory(IDLE, { ...IDLE, buffers: 9 * MIB })).toBe(true);
  });
});
