/**
 * P16: whatever bytes come in, before the handshake, in it or after it, the gateway answers as the standard and the
 * protocol say, or closes. It stays the same process, keeps nothing of it, and an honest viewer beside it misses nothing.
 *
 * The attempts are made from a seed, the same each time, or from `HOSTILE_SEED`; what goes wrong is told with its own.
 */
import type { NatsConnection } from '@nats-io/transport-node';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { check, NO_VIOLATIONS } from './checker.js';
import { eventually } from './eventually.js';
import { freePort } from './free-port.js';
import { assault, converse, shake, type Assault, type Outcome, type Target } from './hostile/assault.js';
import { Dice } from './hostile/dice.js';
import { frameConversation, messageConversation, type Conversation } from './hostile/frame-mutants.js';
import { handshake } from './hostile/handshake-mutants.js';
import { judge } from './hostile/frame-judge.js';
import { LightViewer } from './light-viewer.js';
import { describeGrowth, idleFootprint, keepsMemory, settled, type Footprint } from './process-footprint.js';
import { evaluateIn, INSPECTABLE } from './process-inspector.js';
import { startService, type Service } from './processes.js';
import { Publisher } from './publishers.js';
import { recordFigure } from './reliability.js';
import { withStack } from './stack-hooks.js';
import type { Stack } from './stack.js';

const FULL = process.env.FAULTS === '1';
const SEED = Number(process.env.HOSTILE_SEED ?? 1);
const FRAMES = FULL ? 1_000_000 : 4_000;
const MESSAGES = FULL ? 100_000 : 1_000;
const HANDSHAKES = FULL ? 20_000 : 400;
const ORIGIN = 'http://page.example';
/** A share of the mutants is invalid by the judge, and a share still valid: neither is a test of nothing. */
const LEAST_SHARE = 0.15;

let stack: Stack;
let nc: NatsConnection;
let sys: NatsConnection;

withStack(
  {
    generations: 0,
    env: { ...INSPECTABLE, LINGER_MS: '1000', LOG_LEVEL: 'warn', ALLOWED_ORIGINS: ORIGIN },
  },
  (started) => ({ stack, nc, sys } = started),
);

/** What hostile clients know, and where they go. */
interface World extends Target {
  attempts: Record<Kind, (dice: Dice) => Promise<Outcome>>;
}

type Kind = 'frames' | 'messages' | 'handshakes';

async function worldOf(honest: Publisher): Promise<World> {
  const prey = await Publisher.open(nc, { everyMs: 1 });
  const foreign = await Publisher.open(nc, { everyMs: 1 });
  for (let count = 0; count < 10; count += 1) await prey.publish();
  const [owner, viewer, expired, foreignToken] = await Promise.all([
    stack.token(prey.session, 'owner'),
    stack.token(honest.session),
    stack.token(prey.session, 'viewer', -3_600),
    stack.token(foreign.session),
  ]);
  const port = Number(new URL(stack.directSocketUrl(0)).port);
  const target = { port, session: prey.session, token: owner };
  const knowledge = {
    sessions: [prey.session, honest.session] satisfies [string, string],
    foreign: foreign.session,
    tokens: [owner, viewer, expired, foreignToken, 'x.y.z', ''] satisfies [string, ...string[]],
  };
  const ask = { session: prey.session, token: owner, foreignToken, origin: ORIGIN };
  return {
    ...target,
    attempts: {
      frames: (dice) => converse(target, frameConversation(dice)),
      messages: (dice) => converse(target, messageConversation(dice, knowledge)),
      handshakes: (dice) => {
        const asked = handshake(dice, ask);
        const cuts = dice.chance(0.2) ? [dice.below(asked.bytes.length)] : [];
        return shake(port, prey.session, asked, cuts);
      },
    },
  };
}

/** Lines of an error, or of a process that falls. */
function troubles(output: string): string[] {
  const trouble = /"level":"?(50|60|error|fatal)"?|^\w*Error: |^Node\.js v|nhandled|ncaught/;
  return output.split('\n').filter((line) => trouble.test(line));
}

describe('whatever bytes come in', () => {
  const kinds: [Kind, number][] = [
    ['frames', FRAMES],
    ['messages', MESSAGES],
    ['handshakes', HANDSHAKES],
  ];
  const errors = new Set<string>();
  let gateway: Service;
  let pid: number | undefined;
  let before: Footprint;

  beforeAll(async () => {
    [gateway] = stack.gateways as [Service];
    ({ pid } = gateway);
    // A gateway that has run for a while: the first time costs what is compiled then.
    const world = await worldOf(await Publisher.open(nc, { everyMs: 20 }));
    for (const [kind, enough] of kinds) await assault(SEED + 900_000_000, enough / 10, world.attempts[kind]);
    before = await idleFootprint(gateway, sys);
  });

  it.each(kinds)(
    'mutated %s: %i of them are answered by the rules, and nobody else notices',
    async (kind, enough) => {
      const publisher = await Publisher.open(nc, { everyMs: 20 });
      const world = await worldOf(publisher);
      const honest = await viewerOf(publisher);
      publisher.start();
      const look = (): void => troubles(gateway.output).forEach((line) => errors.add(line));
      const looking = setInterval(look, 250);
      const done = await assault(SEED, enough, world.attempts[kind]).finally(() => clearInterval(looking));
      await publisher.stop();
      await eventually(
        () => `the honest viewer at ${publisher.head}; ${honest.describe()}`,
        () => honest.closed !== null || honest.last >= publisher.head,
      );
      look();
      const heard = check(publisher.log, [honest]);
      const { closed } = honest;
      honest.close();
      const violations = Object.values(heard.counts).reduce((sum, count) => sum + count, 0);
      record(
        kind,
        done,
        `${errors.size} errors logged; an honest viewer had ${heard.delivered} events, ${violations} violations`,
      );

      expect({ wrong: done.wrong, errors: [...errors] }).toEqual({ wrong: [], errors: [] });
      expect(done.count).toBeGreaterThanOrEqual(enough);
      expect(heard).toMatchObject({ counts: NO_VIOLATIONS, declared: 0 });
      expect(closed).toBeNull();
    },
    590_000,
  );

  it('leave the same process behind, with what it held before', async () => {
    const after = await settled(gateway, before, { clients: 1, sys });
    recordFigure({
      promise: 'P16',
      claim: 'A gateway holds nothing of the hostile bytes that it got',
      asked: 'after all of them: the same process, counts exactly back, heap ≤ 5 % + 5 MiB above',
      seen: describeGrowth(before, after),
      profile: FULL ? 'full' : 'small',
    });
    expect(gateway.pid).toBe(pid);
    expect(await stack.isGatewayReady(0)).toBe(true);
    const prototypes = 'Object.keys(Object.prototype).concat(Object.keys(Array.prototype)).join()';
    expect(await evaluateIn(gateway, prototypes)).toBe('');
    expect(keepsMemory(before, after)).toBe(false);
  });
});

async function viewerOf({ session }: Publisher): Promise<LightViewer> {
  const viewer = new LightViewer('honest', {
    url: stack.socketUrl,
    session,
    token: await stack.token(session),
  });
  await viewer.live();
  return viewer;
}

function record(kind: Kind, { count, attempts, ends, wrong }: Assault, more: string): void {
  const asked = { frames: '1,000,000', messages: '100,000', handshakes: '20,000' }[kind];
  const sorted = Object.entries(ends).toSorted(([, a], [, b]) => b - a);
  const most = sorted.slice(0, 8).map(([end, times]) => `${end}: ${times.toLocaleString('en')}`);
  const connections = kind === 'handshakes' ? '' : ` in ${attempts.toLocaleString('en')} connections`;
  recordFigure({
    promise: 'P16',
    claim: `Mutated ${kind} are answered by the rules, and nobody else notices`,
    asked: `${asked} mutated ${kind}: no crash, no unhandled rejection`,
    seen: `${count.toLocaleString('en')}${connections}: ${wrong.length} against the rules (${most.join(', ')}), ${more}`,
    profile: FULL ? 'full' : 'small',
  });
}

describe('the control', () => {
  const ended: (() => Promise<unknown>)[] = [];

  afterEach(async () => {
    await Promise.all(ended.splice(0).map((end) => end()));
  });

  it('judges a fair share of the mutants invalid, and a fair share valid', () => {
    const conversations = Array.from({ length: 500 }, (_, index) =>
      frameConversation(new Dice(SEED + index)),
    );
    const verdicts = conversations.map(({ bytes, deflate }) =>
      judge(bytes, { maxBytes: 65_536, maxFragments: 64, deflate }),
    );
    const share = (is: (verdict: (typeof verdicts)[number]) => boolean): number =>
      verdicts.filter(is).length / 500;
    expect(share(({ end }) => end === 'goes on')).toBeGreaterThan(LEAST_SHARE);
    expect(share(({ end, codes }) => end === 'closed' && codes.includes(1002))).toBeGreaterThan(LEAST_SHARE);
    for (const code of [1002, 1007, 1008, 1009, 4501]) {
      expect(share(({ codes }) => codes.includes(code))).toBeGreaterThan(0);
    }
  });

  it('finds fault with a server that takes a client’s word, and sees it fall', async () => {
    const port = await freePort();
    const command: ['node', string] = ['node', new URL('hostile/naive-server.ts', import.meta.url).pathname];
    const ready = async (): Promise<boolean> => (await fetch(`http://127.0.0.1:${port}`)).ok;
    const naive = await startService({ name: 'naive', command, env: { PORT: String(port) }, ready });
    ended.push(() => naive.kill());
    const target = { port, session: 'x', token: 'x' };
    const talk = (conversation: Conversation) => converse(target, conversation);
    const { wrong } = await assault(SEED, 100, (dice) => talk(frameConversation(dice)));
    expect(wrong.length).toBeGreaterThan(0);
    await eventually('its last words', () => !naive.running && troubles(naive.output).length > 0);
  });
});
