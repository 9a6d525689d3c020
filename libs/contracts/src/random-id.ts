/** 128 bits that nobody guesses. `crypto.randomUUID` is missing on pages that came without TLS. */
export function randomId(): string {
  return crypto.getRandomValues(new Uint32Array(4)).join('-');
}
