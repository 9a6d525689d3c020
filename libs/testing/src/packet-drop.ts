/**
 * Real packets that vanish: a service in a network of its own (a Linux network namespace), joined to this machine's by a
 * virtual cable whose packets are dropped on command. It needs root and iptables, and it is all gone with its last process.
 */
import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { randomInt } from 'node:crypto';
import { eventually } from './eventually.js';
import { endWithThisProcess } from './orphan-watch.js';
import type { Direction } from './tcp-proxy.js';

/** Why it can't be done here; null when it can. */
export function noPacketDrop(): string | null {
  if (process.getuid?.() !== 0) return 'only root may make a network namespace';
  const attempt = spawnSync('unshare', ['-n', 'iptables', '-L', '-n']);
  return attempt.status === 0 ? null : 'network namespaces or iptables are not available';
}

export class PacketDrop {
  readonly #holder: ChildProcess;
  readonly #network = `10.213.${randomInt(1, 255)}`;

  static async start(): Promise<PacketDrop> {
    const holder = spawn('unshare', ['-n', 'sleep', 'infinity'], { stdio: 'ignore' });
    endWithThisProcess(holder.pid);
    const made = new PacketDrop(holder);
    await eventually('the cable', () => made.#lay(), { within: 5_000, every: 50 });
    return made;
  }

  private constructor(holder: ChildProcess) {
    this.#holder = holder;
  }

  /** The address of a service inside, as seen from here. */
  get inside(): string {
    return `${this.#network}.1`;
  }

  /** This machine's addresses on the cable: clients that take one each can be cut off one by one. 0 is who names none. */
  outside(number: 0 | 1 | 2): string {
    return `${this.#network}.${10 + number}`;
  }

  /** The beginning of a command that runs inside. */
  get enter(): [string, ...string[]] {
    return ['nsenter', '-t', String(this.#holder.pid), '-n'];
  }

  /** From now on no packet passes between the inside and this address: `up` to the inside, `down` from it. */
  drop(address: string, direction: Direction): void {
    this.#rule('-A', address, direction);
  }

  /** They pass again. */
  pass(address: string, direction: Direction): void {
    this.#rule('-D', address, direction);
  }

  stop(): void {
    this.#holder.kill('SIGKILL');
  }

  #rule(act: '-A' | '-D', address: string, direction: Direction): void {
    const [chain, side] = direction === 'up' ? ['INPUT', '-s'] : ['OUTPUT', '-d'];
    sh([...this.enter, 'iptables', act, chain, side, address, '-j', 'DROP']);
  }

  #lay(): boolean {
    const { pid } = this.#holder;
    const name = `ov0-${pid}`;
    // The namespace is this machine's own until the holder has left it.
    const own = spawnSync('readlink', ['/proc/self/ns/net']).stdout.toString();
    if (spawnSync('readlink', [`/proc/${pid}/ns/net`]).stdout.toString() === own) return false;
    sh(['ip', 'link', 'add', name, 'type', 'veth', 'peer', 'name', 'eth0', 'netns', String(pid)]);
    for (const number of [0, 1, 2] as const)
      sh(['ip', 'addr', 'add', `${this.outside(number)}/24`, 'dev', name]);
    sh(['ip', 'link', 'set', name, 'up']);
    sh([...this.enter, 'ip', 'addr', 'add', `${this.inside}/24`, 'dev', 'eth0']);
    for (const device of ['eth0', 'lo']) sh([...this.enter, 'ip', 'link', 'set', device, 'up']);
    return true;
  }
}

function sh([command, ...args]: [string, ...string[]]): void {
  const { status, stderr } = spawnSync(command, args);
  if (status !== 0) throw new Error(`${command} ${args.join(' ')}: ${stderr.toString()}`);
}
