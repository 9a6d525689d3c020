/** For so long a replica of the store may not know yet what has been said. In milliseconds. */
const KEPT_MS = 60_000;

/**
 * Tokens whose revocation was heard a moment ago. A token is judged by the store, but a replica that is asked right
 * after the write may not have it yet; whoever was told in passing knows better.
 */
export class RevokedLately {
  /** In the order in which they were heard. */
  readonly #heard = new Map<string, number>();

  add(sessionId: string, tokenId: string, now = performance.now()): void {
    for (const [token, at] of this.#heard) {
      if (now - at <= KEPT_MS) break;
      this.#heard.delete(token);
    }
    const token = `${sessionId}.${tokenId}`;
    this.#heard.delete(token);
    this.#heard.set(token, now);
  }

  has(sessionId: string, tokenId: string): boolean {
    return this.#heard.has(`${sessionId}.${tokenId}`);
  }
}
