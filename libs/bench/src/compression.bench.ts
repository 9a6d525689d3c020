/**
 * What compression costs per delivery, and what it saves: none; once for all viewers (the gateway's way); and once per
 * viewer, as ws does it by itself. The text is this repository's own code, a different piece of it in each event.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { PER_MESSAGE_DEFLATE } from '../../../apps/gateway/src/sockets/permessage-deflate.js';
import { BenchHub, FIRST_SEQ, SESSION } from './bench-hub.js';
import { inTurns, type Variant } from './rounds.js';
import { connectViewers, Viewers, type Viewer } from './viewers.js';

const ROUNDS = 5;
/** Bytes of an event, and how many of them go out in a round. */
const SIZES = [
  [300, 64],
  [10_000, 32],
  [100_000, 8],
] as const;

export async function run(options: { viewers?: string }): Promise<void> {
  const count = Number(options.viewers ?? 100);
  const crowd = new Viewers();
  const plain = await connectViewers(crowd, count);
  const once = await connectViewers(crowd, count, PER_MESSAGE_DEFLATE);
  const each = await connectViewers(crowd, count, true);
  const hubs = [await BenchHub.open(plain), await BenchHub.open(once)] as const;
  console.log(
    `${count} viewers each, ${ROUNDS} rounds; CPU µs of the server per delivery, bytes per delivery`,
  );
  for (const [bytes, events] of SIZES) {
    const variants: Variant[] = [
      throughHub('none', plain, hubs[0], textsOf(bytes)),
      throughHub('once for all', once, hubs[1], textsOf(bytes)),
      perViewer(each, textsOf(bytes)),
    ];
    const costs = await inTurns(crowd, variants, { rounds: ROUNDS, events, burst: 1 });
    variants.forEach(({ name }, index) => {
      const { cpu = 0, bytes: sent = 0 } = costs[index] ?? {};
      const ratio = cpu / (costs[0]?.cpu ?? 1);
      const cells = [cpu.toFixed(1), ratio.toFixed(2), sent.toFixed(0)].map((cell) => cell.padStart(9));
      console.log(`${String(bytes).padStart(6)} B  ${name.padEnd(14)} ${cells.join(' ')}`);
    });
  }
  crowd.end();
}

function throughHub(name: string, viewers: Viewer[], hub: BenchHub, next: () => string): Variant {
  return {
    name,
    viewers,
    send: (burst) => {
      for (let sent = 0; sent < burst; sent += 1) hub.publish(Buffer.from(JSON.stringify(event(next()))));
    },
  };
}

function perViewer(viewers: Viewer[], next: () => string): Variant {
  return {
    name: 'ws per viewer',
    viewers,
    send: (burst) => {
      for (let sent = 0; sent < burst; sent += 1) {
        const bytes = Buffer.from(JSON.stringify({ seq: FIRST_SEQ, ...event(next()) }));
        for (const { client } of viewers) client.send(bytes, { binary: false });
      }
    },
  };
}

function event(text: string): { type: string; data: Record<string, unknown> } {
  const timestamp = '2026-01-01T00:00:00.000Z';
  return {
    type: 'preview:updated',
    data: { session_id: SESSION, timestamp, step_id: 'hero', html_content: text },
  };
}

/** One piece of code after the other. */
function textsOf(bytes: number): () => string {
  const root = fileURLToPath(new URL('../../../apps', import.meta.url));
  const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((path) =>
    /\.(?:tsx?|css)$/.test(path),
  );
  const code = files.map((path) => readFileSync(`${root}/${path}`, 'utf8')).join('\n');
  let at = 0;
  return () => {
    at = at + bytes > code.length ? 0 : at;
    const text = code.slice(at, at + Math.max(0, bytes - 180));
    at += bytes;
    return text;
  };
}
