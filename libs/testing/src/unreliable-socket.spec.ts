import { describe, expect, it } from 'vitest';
import { mulberry32, Spoiler, type SocketFaults } from './unreliable-socket.js';

const event = (seq: number): string => `{"seq":${seq},"type":"x","data":{}}`;
const CONNECTED = '{"type":"connected","data":{}}';
const REPLAYED = '{"type":"replay:completed","data":{}}';

function pass(faults: SocketFaults, frames: string[], resumes = false): { out: string[]; counts: object } {
  const counts = { repeated: 0, dropped: 0 };
  const spoiler = new Spoiler(faults, mulberry32(faults.seed ?? 1), counts, resumes);
  return { out: frames.flatMap((frame) => spoiler.pass(frame)), counts };
}

const FRAMES = [CONNECTED, ...Array.from({ length: 200 }, (_, index) => event(index + 1))];

describe('the unreliable socket', () => {
  it('passes everything when it has no faults', () => {
    expect(pass({}, FRAMES)).toEqual({ out: FRAMES, counts: { repeated: 0, dropped: 0 } });
  });

  it('repeats events a little later, and counts them', () => {
    const { out, counts } = pass({ repeat: 0.1 }, FRAMES);
    expect(out.length).toBeGreaterThan(FRAMES.length);
    expect(counts).toEqual({ repeated: out.length - FRAMES.length, dropped: 0 });
    expect(new Set(out)).toEqual(new Set(FRAMES));
  });

  it('drops events, never control frames', () => {
    const { out, counts } = pass({ drop: 0.1 }, FRAMES);
    expect(counts).toEqual({ repeated: 0, dropped: FRAMES.length - out.length });
    expect(out.length).toBeLessThan(FRAMES.length);
    expect(out[0]).toBe(CONNECTED);
  });

  it('swallows the replay of a connection that resumes, and only that', () => {
    const frames = [CONNECTED, event(5), event(6), REPLAYED, event(7)];
    expect(pass({ noReplay: true }, frames, true).out).toEqual([CONNECTED, REPLAYED, event(7)]);
    expect(pass({ noReplay: true }, frames, false).out).toEqual(frames);
  });

  it('swallows what declares a lost position', () => {
    const frames = [CONNECTED, '{"type":"reset","data":{}}', '{"type":"snapshot","data":{}}', event(7)];
    expect(pass({ undeclared: true }, frames).out).toEqual([CONNECTED, event(7)]);
  });

  it('does the same for the same seed', () => {
    const faults = { repeat: 0.2, drop: 0.2, seed: 7 };
    expect(pass(faults, FRAMES)).toEqual(pass(faults, FRAMES));
    expect(pass({ ...faults, seed: 8 }, FRAMES)).not.toEqual(pass(faults, FRAMES));
  });
});
