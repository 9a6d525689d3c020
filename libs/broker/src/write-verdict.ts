/** A session's last event on the log. */
export interface Head {
  seq: number;
  /** The stream's own sequence. */
  streamSeq: number;
  /** Who wrote it. */
  writer: string | undefined;
}

/** What a writer tried, and was refused or told that it was there already. */
export interface Attempt {
  seq: number;
  writer: string;
  /** The stream sequence that the writer expected of the session's last event; 0: no event. */
  expected: number;
  refusal: 'wrong_last_sequence' | 'duplicate';
}

/**
 * - `stands`: the write was stored, its ack was lost
 * - `retry`: nothing stands against it; `expected` is what to expect now
 * - `fenced`: another writer is at work
 * - `rewound`: the log has lost what was acknowledged
 */
export type Verdict =
  | { kind: 'stands'; streamSeq: number }
  | { kind: 'retry'; expected: number }
  | { kind: 'fenced' }
  | { kind: 'rewound' };

/** `oldest` is the first stream sequence that the stream still has: what was below it was trimmed, not lost. */
export function judge(attempt: Attempt, head: Head | null, oldest: number): Verdict {
  if (!head) return judgeEmpty(attempt, oldest);
  const own = head.writer === attempt.writer;
  if (head.seq > attempt.seq) return { kind: 'fenced' };
  if (head.seq === attempt.seq)
    return own ? { kind: 'stands', streamSeq: head.streamSeq } : { kind: 'fenced' };
  if (head.seq < attempt.seq - 1 || attempt.refusal === 'duplicate') return { kind: 'rewound' };
  if (head.streamSeq === attempt.expected || own) return { kind: 'retry', expected: head.streamSeq };
  return { kind: 'fenced' };
}

/** No event of the session is left. One that was stored and is gone within minutes was purged: never revive it. */
function judgeEmpty(attempt: Attempt, oldest: number): Verdict {
  if (attempt.refusal === 'duplicate') return { kind: 'rewound' };
  const trimmed = attempt.expected < oldest;
  return trimmed ? { kind: 'retry', expected: 0 } : { kind: 'rewound' };
}
