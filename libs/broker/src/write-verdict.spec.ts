import { describe, expect, it } from 'vitest';
import { judge, type Attempt, type Head, type Verdict } from './write-verdict.js';

const attempt = (more: Partial<Attempt> = {}): Attempt => ({
  seq: 5,
  writer: 'me',
  expected: 40,
  refusal: 'wrong_last_sequence',
  ...more,
});
const head = (seq: number, streamSeq: number, writer = 'me'): Head => ({ seq, streamSeq, writer });

const CASES: [string, Attempt, Head | null, number, Verdict][] = [
  ['the ack was lost', attempt(), head(5, 41), 0, { kind: 'stands', streamSeq: 41 }],
  [
    'the ack was lost, within the window',
    attempt({ refusal: 'duplicate' }),
    head(5, 41),
    0,
    { kind: 'stands', streamSeq: 41 },
  ],
  ['another writer took the number', attempt(), head(5, 41, 'other'), 0, { kind: 'fenced' }],
  [
    '... and the message id with it',
    attempt({ refusal: 'duplicate' }),
    head(5, 41, 'other'),
    0,
    { kind: 'fenced' },
  ],
  ['another writer is further on', attempt(), head(9, 60, 'other'), 0, { kind: 'fenced' }],
  ['somebody with my name is further on', attempt(), head(6, 60), 0, { kind: 'fenced' }],
  [
    'nothing has changed: a stale refusal',
    attempt(),
    head(4, 40, 'before'),
    0,
    { kind: 'retry', expected: 40 },
  ],
  ['my last event is elsewhere', attempt(), head(4, 44), 0, { kind: 'retry', expected: 44 }],
  ['a foreign event is where mine was', attempt(), head(4, 44, 'other'), 0, { kind: 'fenced' }],
  ['acknowledged events are gone', attempt(), head(3, 39), 0, { kind: 'rewound' }],
  [
    'a message that was stored is gone',
    attempt({ refusal: 'duplicate' }),
    head(4, 40),
    0,
    { kind: 'rewound' },
  ],
  ['all was trimmed', attempt(), null, 41, { kind: 'retry', expected: 0 }],
  ['a new log', attempt({ seq: 1, expected: 0 }), null, 1, { kind: 'retry', expected: 0 }],
  ['all is gone, though the stream reaches further back', attempt(), null, 40, { kind: 'rewound' }],
  [
    'the first event was stored and purged',
    attempt({ seq: 1, expected: 0, refusal: 'duplicate' }),
    null,
    1,
    { kind: 'rewound' },
  ],
];

describe('judge', () => {
  it.each(CASES)('%s', (_, tried, now, oldest, verdict) => {
    expect(judge(tried, now, oldest)).toEqual(verdict);
  });
});
