import { expect, it } from 'vitest';
import { canonicalJson } from '@openv0/contracts/canonical-json.js';
import { createSessionClient } from '@openv0/client/session-client.js';
import { startStack } from './stack.js';
import { eventually } from './eventually.js';

it('a run is watched through two killed gateways', async () => {
  const stack = await startStack({ pace: 1, gateways: 1, env: {} });
  try {
    const s = await stack.createSession('A family bakery in Lyon with its menu');
    console.log(s.websocket_url);
    const seqs: number[] = [];
    const log: string[] = [];
    const make = (mode: 'events' | 'snapshot') =>
      createSessionClient({ url: stack.socketUrl, sessionId: s.session_id, token: s.token, mode });
    const a = make('events');
    a.on('*', (e) => void seqs.push(e.seq));
    a.subscribe(() => {
      const { connection: c, seq, state } = a.getSnapshot();
      const t = `${c.status} ${c.reason ?? ''} ${c.close_code ?? ''} ${c.attempt} @${seq} ${Math.floor(state.progress)}%`;
      if (log.at(-1)?.split(' ')[0] !== t.split(' ')[0]) log.push(t);
    });
    a.connect();
    for (const at of [20, 60]) {
      await eventually('progress', () => a.getSnapshot().state.progress > at, { within: 60_000 });
      await stack.gateways[0]!.kill();
      await stack.gateways[0]!.start();
    }
    await eventually('the end', () => a.getSnapshot().state.status === 'completed', { within: 90_000 });
    const late = make('events');
    late.connect();
    const snap = make('snapshot');
    snap.connect();
    await eventually(
      'both',
      () =>
        late.getSnapshot().connection.status === 'live' && snap.getSnapshot().connection.status === 'live',
      { within: 20_000 },
    );
    console.log(
      log,
      seqs.length,
      late.history().length,
      snap.history().length,
      a.getSnapshot().connection.round_trip_ms,
    );
    expect(seqs).toEqual(seqs.map((_, i) => i + 1));
    const j = canonicalJson(a.getSnapshot().state);
    expect(canonicalJson(late.getSnapshot().state)).toBe(j);
    expect(canonicalJson(snap.getSnapshot().state)).toBe(j);
    for (const c of [a, late, snap]) c.close();
  } finally {
    await stack.stop();
  }
}, 180_000);
