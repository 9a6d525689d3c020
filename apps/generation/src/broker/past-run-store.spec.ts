import { describe, expect, it } from 'vitest';
import { MemoryPorts } from '../spec/memory-ports.js';
import { pastRunStore } from './past-run-store.js';

describe('the store of past runs', () => {
  it('keeps one value for each engine, beside the sites', async () => {
    const { stores } = new MemoryPorts();
    const store = pastRunStore(stores);
    expect(await store.load('builtin')).toEqual([]);
    const run = { follow_up: false, seconds: 20, kinds: { section: { seconds: 12, weight: 9_000 } } };
    await store.save('builtin', [run]);
    expect(await pastRunStore(stores).load('builtin')).toEqual([run]);
    expect(await store.load('llm')).toEqual([]);
  });
});
