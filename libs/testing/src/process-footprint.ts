/**
 * What a gateway holds: descriptors, sockets, live objects, memory, subscriptions at the broker. Taken before and after a
 * storm, the two say what leaked.
 */
import { readdir, readFile, readlink } from 'node:fs/promises';
import type { NatsConnection } from '@nats-io/transport-node';
import { eventually } from './eventually.js';
import { inspect } from './process-inspector.js';
import type { Service } from './processes.js';

export interface Footprint {
  /** Open descriptors, and how many of them are sockets. */
  descriptors: number;
  sockets: number;
  /** What the broker has of this process's subscriptions; absent when it wasn't asked. */
  subscriptions?: number;
  /** Live objects by class, after a collection. */
  objects: Record<string, number>;
  /** Bytes after a collection: objects, buffers outside the heap, and everything as the kernel counts it. */
  heap: number;
  buffers: number;
  resident: number;
}

/**
 * One object of these each, and some timers, belong to a viewer, a session or a connection. When those have gone, exactly
 * as many are left as there were.
 */
const OWNED = [
  'Timeout',
  'Connection',
  'WsLink',
  'SessionLink',
  'SseLink',
  'EventStream',
  'Watching',
  'LateFrame',
  'TokenBucket',
  'Tally',
  'Viewer',
  'Subscriber',
  'WatchedSession',
  'SessionLog',
  'Outline',
  'Lag',
  'SessionFeed',
  'FeedCursor',
  'History',
  'Snapshots',
  'WebSocket',
  'Sender',
  'Receiver',
  'Socket',
  'IncomingMessage',
  'ServerResponse',
  'SubscriptionImpl',
] as const;

/** Objects of any other class are caches and compiled code too: more than one for each client, and more than this, isn't. */
const CHANCE = 200;
const MIB = 1024 * 1024;

export async function takeFootprint(service: Service, sys?: NatsConnection): Promise<Footprint> {
  const { pid } = service;
  if (pid === undefined) throw new Error(`${service.name} does not run`);
  const inspection = await inspect(service);
  const [descriptors, sockets] = await openDescriptors(pid);
  const subscriptions = sys && (await subscriptionsOf(sys, service.name));
  const resident = await residentBytes(pid);
  return {
    ...inspection,
    descriptors,
    sockets,
    resident,
    ...(subscriptions !== undefined && { subscriptions }),
  };
}

/** What there is more of than before, said for people; empty when nothing leaked. `clients` came and went between the two. */
export function leaks(before: Footprint, after: Footprint, clients: number): string[] {
  const found: string[] = [];
  const compare = (what: string, was = 0, is = 0, allowed = 0): void => {
    if (is > was + allowed) found.push(`${what}: ${was} → ${is}`);
  };
  compare('descriptors', before.descriptors, after.descriptors);
  compare('subscriptions', before.subscriptions, after.subscriptions);
  for (const name of OWNED) compare(name, before.objects[name], after.objects[name]);
  for (const [name, count] of Object.entries(after.objects)) {
    compare(name, before.objects[name], count, Math.max(CHANCE, clients));
  }
  return [...new Set(found)];
}

/** Memory that a service may keep of what it has been through: caches fill, and compiled code grows. */
export function keepsMemory(before: Footprint, after: Footprint): boolean {
  return after.heap + after.buffers > (before.heap + before.buffers) * 1.05 + 5 * MIB;
}

/** Both, for people. */
export function describeGrowth(before: Footprint, after: Footprint): string {
  const mib = (bytes: number): string => (bytes / MIB).toFixed(1);
  return (
    `descriptors ${before.descriptors} → ${after.descriptors}, subscriptions ${before.subscriptions ?? '?'} → ` +
    `${after.subscriptions ?? '?'}, timers ${before.objects.Timeout} → ${after.objects.Timeout}, heap and buffers ` +
    `${mib(before.heap + before.buffers)} → ${mib(after.heap + after.buffers)} MiB, resident ` +
    `${mib(before.resident)} → ${mib(after.resident)} MiB`
  );
}

/** Waits until everything is back, for what lingers on purpose, and returns the last footprint. */
export async function settled(
  service: Service,
  before: Footprint,
  options: { clients: number; sys?: NatsConnection; within?: number },
): Promise<Footprint> {
  let left: string[] = [];
  return eventually(
    () => `${service.name} to let go of everything; it still holds more: ${left.join(', ')}`,
    async () => {
      const now = await takeFootprint(service, options.sys);
      left = leaks(before, now, options.clients);
      return left.length === 0 ? now : null;
    },
    { every: 500, within: options.within ?? 40_000 },
  );
}

/**
 * What an idle gateway holds: no session is watched, and two looks half a second apart agree. Some things of the last
 * client are kept until the next one comes: let a client come and go before the first look.
 */
export async function idleFootprint(gateway: Service, sys?: NatsConnection): Promise<Footprint> {
  let last: Footprint | undefined;
  let moved: string[] = [];
  return eventually(
    () =>
      `${gateway.name} to be idle; it has ${last?.objects.WatchedSession ?? 0} sessions, and between two looks ` +
      moved.join(', '),
    async () => {
      const [before, now] = [last, await takeFootprint(gateway, sys)];
      last = now;
      if (before === undefined) return null;
      moved = [...leaks(before, now, 1), ...leaks(now, before, 1)];
      return (now.objects.WatchedSession ?? 0) === 0 && moved.length === 0 ? now : null;
    },
    { every: 500 },
  );
}

/** As the kernel counts it, in bytes. */
export async function residentBytes(pid: number): Promise<number> {
  const status = await readFile(`/proc/${pid}/status`, 'utf8');
  return Number(/VmRSS:\s+(\d+) kB/.exec(status)?.[1]) * 1024;
}

export async function openDescriptors(pid: number): Promise<[all: number, sockets: number]> {
  const folder = `/proc/${pid}/fd`;
  const names = await readdir(folder);
  // One may be closed while they are read.
  const targets = await Promise.all(names.map((name) => readlink(`${folder}/${name}`).catch(() => '')));
  return [targets.filter(Boolean).length, targets.filter((target) => target.startsWith('socket:')).length];
}

/** The broker's own count, asked by its operator (`sys`). `name` is the connections' name. */
export async function subscriptionsOf(sys: NatsConnection, name: string): Promise<number> {
  const answer = await sys.request('$SYS.REQ.SERVER.PING.CONNZ', JSON.stringify({ auth: true }), {
    timeout: 5_000,
  });
  const { data } = answer.json<{ data: { connections: { name?: string; subscriptions: number }[] } }>();
  return data.connections
    .filter((connection) => connection.name === name)
    .reduce((sum, connection) => sum + connection.subscriptions, 0);
}
