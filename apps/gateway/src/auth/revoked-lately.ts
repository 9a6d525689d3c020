/** For so long a replica of the store may not know yet what has been said. In milliseconds. */
const KEPT_MS = 60_000;

/**
 * Tokens and sessions whose end was heard of a moment ago. They are judged by the store, but a replica that is asked
 * right after the write may not have it yet; whoever was told in passing knows better.
 */
export class RevokedLately {
  /** In the order in which they were heard. */
  readonly #heard = new Map<string, number>();

  /** `tokenId` null: the session was deleted. */
  add(sessionId: string, tokenId: string | null, now = performance.now()): void {
    for (const [token, at] of this.#heard) {
      if (now - at <= KEPT_MS) break;
      this.#heard.delete(token);
    }
    const token = keyOf(sessionId, tokenId);
    this.#heard.delete(token);
    this.#heard.set(token, now);
  }

  has(sessionId: string, tokenId: string | null): boolean {
    return this.#heard.has(keyOf(sessionId, tokenId));
  }
}

function keyOf(sessionId: string, tokenId: string | null): string {
  return `${sessionId}.${tokenId ?? ''}`;
}
