/**
 * A name server that one browser alone asks: it runs in a mount namespace of its own, where `/etc/resolv.conf` names an
 * address of this machine's loopback net. It knows every name, says that each is here, and tells who was asked for.
 * Needs Linux, and the rights to mount and to listen on port 53.
 */
import { spawnSync } from 'node:child_process';
import { randomInt } from 'node:crypto';
import { createSocket, type Socket } from 'node:dgram';
import { once } from 'node:events';
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const TYPE_A = 1;
const HEADER = 12;

export class PrivateResolver {
  readonly #address = `127.${randomInt(64, 128)}.${randomInt(1, 255)}.${randomInt(1, 255)}`;
  readonly #folder = mkdtempSync(join(tmpdir(), 'openv0-resolver-'));
  readonly #socket: Socket = createSocket('udp4');

  /** Why it can't be done here; null when it can. */
  static problem(): string | null {
    if (process.platform !== 'linux') return 'only Linux has mount namespaces';
    if (process.getuid?.() !== 0) return 'only root may mount and listen on port 53';
    return spawnSync('unshare', ['-m', 'true']).status === 0 ? null : 'mount namespaces are not available';
  }

  async start(asked: (host: string) => void): Promise<void> {
    this.#socket.on('message', (query, from) => {
      const { host, end } = question(query);
      asked(host);
      this.#socket.send(answer(query, end), from.port, from.address);
    });
    this.#socket.bind(53, this.#address);
    await once(this.#socket, 'listening');
  }

  /** A command that runs `program` with this resolver. */
  wrap(program: string): string {
    const conf = join(this.#folder, 'resolv.conf');
    const command = join(this.#folder, 'browser');
    writeFileSync(conf, `nameserver ${this.#address}\noptions timeout:1 attempts:1\n`);
    const inside = `mount --bind '${conf}' /etc/resolv.conf && exec '${program}' "$@"`;
    writeFileSync(
      command,
      `#!/bin/sh\nexec unshare -m sh -c '${inside.replaceAll("'", `'\\''`)}' browser "$@"\n`,
    );
    chmodSync(command, 0o755);
    return command;
  }

  async stop(): Promise<void> {
    await new Promise<void>((done) => void this.#socket.close(() => done()));
    rmSync(this.#folder, { recursive: true, force: true });
  }
}

/** The one name that a query holds, in small letters, and where the question ends. */
function question(query: Buffer): { host: string; end: number } {
  const labels: string[] = [];
  let at = HEADER;
  for (let length = query[at] ?? 0; length > 0; length = query[at] ?? 0) {
    labels.push(query.toString('latin1', at + 1, at + 1 + length));
    at += 1 + length;
  }
  return { host: labels.join('.').toLowerCase(), end: at + 5 };
}

/** 127.0.0.1 for who asks for an address of four bytes; for the rest: the name exists, without such a record. */
function answer(query: Buffer, end: number): Buffer {
  const isA = query.readUInt16BE(end - 4) === TYPE_A;
  const head = Buffer.from(query.subarray(0, end));
  head.writeUInt16BE(0x8180, 2);
  head.writeUInt16BE(isA ? 1 : 0, 6);
  head.writeUInt32BE(0, 8);
  if (!isA) return head;
  // The name of the question, an address, the internet, for no time at all, four bytes.
  return Buffer.concat([head, Buffer.from('c00c000100010000000000047f000001', 'hex')]);
}
