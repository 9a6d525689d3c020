/**
 * What one delivery costs the server: a message serialised and sent for every viewer, as Nest's adapter does it; the
 * same bytes sent through ws to every viewer; and the gateway's way, from the hub to the TCP sockets. All in one
 * process, on the same sockets, in rounds that take turns: only the ratios count.
 */
import { BenchHub, FIRST_SEQ, SESSION } from './bench-hub.js';
import { inTurns, type Variant } from './rounds.js';
import { connectViewers, Viewers, type Viewer } from './viewers.js';

const ROUNDS = 7;

export async function run(options: { viewers?: string; events?: string; bytes?: string }): Promise<void> {
  const count = Number(options.viewers ?? 1_000);
  const events = Number(options.events ?? 96);
  const text = 'x'.repeat(Math.max(0, Number(options.bytes ?? 300) - 180));
  const crowd = new Viewers();
  const viewers = await connectViewers(crowd, count);
  const variants = [perViewer(viewers, text), sharedBuffer(viewers, text), await throughHub(viewers, text)];
  console.log(`${count} viewers, ${ROUNDS} rounds; CPU µs of the server per delivery`);
  for (const burst of [1, 8]) {
    const costs = await inTurns(crowd, variants, { rounds: ROUNDS, events, burst });
    const base = costs[0]?.cpu ?? 1;
    variants.forEach(({ name }, index) => {
      const { cpu = 0, bytes = 0 } = costs[index] ?? {};
      const cells = [cpu.toFixed(2), (cpu / base).toFixed(2), `${bytes.toFixed(0)} B`].map((cell) =>
        cell.padStart(7),
      );
      console.log(`${burst} a turn  ${name.padEnd(34)} ${cells.join(' ')}`);
    });
  }
  crowd.end();
}

function event(text: string): { type: string; data: Record<string, unknown> } {
  const timestamp = '2026-01-01T00:00:00.000Z';
  return {
    type: 'preview:delta',
    data: { session_id: SESSION, timestamp, step_id: 'hero', file: 'html', text },
  };
}

function perViewer(viewers: Viewer[], text: string): Variant {
  return {
    name: 'ws.send(JSON.stringify) per viewer',
    viewers,
    send: (burst) => {
      for (let sent = 0; sent < burst; sent += 1) {
        const made = { seq: FIRST_SEQ, ...event(text) };
        for (const { client } of viewers) client.send(JSON.stringify(made));
      }
    },
  };
}

function sharedBuffer(viewers: Viewer[], text: string): Variant {
  return {
    name: 'ws.send(one buffer)',
    viewers,
    send: (burst) => {
      for (let sent = 0; sent < burst; sent += 1) {
        const bytes = Buffer.from(JSON.stringify({ seq: FIRST_SEQ, ...event(text) }));
        for (const { client } of viewers) client.send(bytes, { binary: false });
      }
    },
  };
}

async function throughHub(viewers: Viewer[], text: string): Promise<Variant> {
  const hub = await BenchHub.open(viewers);
  const json = Buffer.from(JSON.stringify(event(text)));
  return {
    name: 'the gateway: hub to TCP sockets',
    viewers,
    send: (burst) => {
      for (let sent = 0; sent < burst; sent += 1) hub.publish(json);
    },
  };
}
