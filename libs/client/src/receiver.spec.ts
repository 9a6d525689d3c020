import type { NumberedEvent } from '@openv0/contracts/events.js';
import type { ControlFrame } from '@openv0/contracts/frames.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Position } from './receiver.js';
import { receive, startPosition } from './receiver.js';

const at = '2026-01-01T00:00:00.000Z';

function event(seq: number, timestamp = at): NumberedEvent {
  return {
    seq,
    type: 'session:message',
    data: { session_id: 's', timestamp, run: 1, role: 'user', text: '' },
  };
}

function control(frame: { type: string; data: object }): ControlFrame {
  return frame as ControlFrame;
}

const snapshot = (seq: number) => control({ type: 'snapshot', data: { session_id: 's', seq, state: {} } });
const skipped = (from: number, to: number) =>
  control({ type: 'skipped', data: { session_id: 's', from, to } });
const connected = (epoch: string) => control({ type: 'connected', data: { session_id: 's', epoch } });
const replayed = (seq: number) => control({ type: 'replay:completed', data: { session_id: 's', seq } });
const place = (seq: number): Position => startPosition({ seq, epoch: 'e' });

/** A gateway told of another epoch. */
function foreignTo(position: Position): Position {
  const foreign = receive(position, connected('f'));
  if (typeof foreign === 'string') throw new Error(foreign);
  return foreign;
}

describe('receive', () => {
  it('R1, R2: applies the next number, drops those it has, refuses a jump', () => {
    fc.assert(
      fc.property(fc.nat(1_000), fc.integer({ min: 1, max: 1_000 }), (last, seq) => {
        const next = startPosition({ seq, epoch: 'e', at });
        const expected = seq <= last ? 'duplicate' : seq === last + 1 ? next : 'gap';
        expect(receive(place(last), event(seq))).toEqual(expected);
      }),
    );
  });

  it('R1: counts events of types that it does not know', () => {
    const unknown = { seq: 1, type: 'later:thing', data: {} };
    expect(receive(place(0), unknown)).toEqual(place(1));
  });

  it('R3: follows a snapshot, also backwards', () => {
    for (const seq of [0, 3, 90]) {
      expect(receive(place(10), snapshot(seq))).toEqual(place(seq));
    }
  });

  it('R4: skips only from right behind itself', () => {
    expect(receive(place(4), skipped(5, 9))).toEqual(place(9));
    expect(receive(place(4), skipped(6, 9))).toBe('gap');
    expect(receive(place(4), skipped(4, 9))).toBe('gap');
    expect(receive(place(4), skipped(2, 4))).toBe('duplicate');
    expect(receive(place(4), skipped(5, 3))).toBe('duplicate');
  });

  it('R5: does not believe that it has what did not come', () => {
    expect(receive(place(4), replayed(4))).toEqual(place(4));
    expect(receive(place(4), replayed(3))).toEqual(place(4));
    expect(receive(place(4), replayed(5))).toBe('gap');
  });

  it('R6: takes the epoch of its first gateway', () => {
    expect(receive(startPosition(), connected('e'))).toEqual(place(0));
    expect(receive(startPosition({ seq: 7 }), connected('e'))).toEqual(place(7));
    expect(receive(place(0), connected('f'))).toEqual(startPosition({ seq: 0, epoch: 'f' }));
  });

  it('R6: accepts nothing of another epoch before a snapshot', () => {
    const foreign = foreignTo(place(7));
    expect(foreign.cursor).toEqual({ seq: 7, epoch: 'e' });
    expect(receive(foreign, event(8))).toBe('gap');
    expect(receive(foreign, skipped(8, 9))).toBe('gap');
    expect(receive(foreign, replayed(7))).toBe('gap');
    expect(receive(foreign, snapshot(2))).toEqual(startPosition({ seq: 2, epoch: 'f' }));
  });

  it('R6: is itself again when the next gateway has its epoch', () => {
    const foreign = foreignTo(place(7));
    expect(receive(foreign, connected('e'))).toEqual(place(7));
  });

  it('lets through what the policy does not check', () => {
    const off = { dedupe: false, gapCheck: false };
    expect(receive(place(5), event(3), off)).toEqual(startPosition({ seq: 3, epoch: 'e', at }));
    expect(receive(place(5), event(9), off)).toEqual(startPosition({ seq: 9, epoch: 'e', at }));
    expect(receive(place(5), replayed(9), off)).toEqual(place(5));
  });
});
