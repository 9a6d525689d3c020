/**
 * Session ids: 128 bits, at random, or drawn from a caller's Idempotency-Key with a secret, so that the same key is the
 * same session in every process and nobody can guess it.
 */
import { createHash, createHmac, randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';

const BYTES = 16;

export function newSessionId(): string {
  return randomBytes(BYTES).toString('base64url');
}

export class KeyedIds {
  readonly #secret: Buffer;

  constructor(secret: Buffer | string) {
    this.#secret = createHash('sha256').update('openv0 keyed ids').update(secret).digest();
  }

  /** Every process that signs with the same keys draws the same ids. */
  static async fromFile(path: string): Promise<KeyedIds> {
    return new KeyedIds(await readFile(path));
  }

  /** `turn` counts from 0: a key may be used again when its time is up. */
  sessionId(caller: string, key: string, turn: number): string {
    return this.#draw(`session\0${caller}\0${key}\0${turn}`);
  }

  /** What a session's record keeps of its caller. */
  caller(address: string): string {
    return this.#draw(`caller\0${address}`);
  }

  #draw(text: string): string {
    return createHmac('sha256', this.#secret).update(text).digest().subarray(0, BYTES).toString('base64url');
  }
}
