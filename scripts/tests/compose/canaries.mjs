/**
 * What must not be in any log: each kind with its values. A token is looked for by its signature, a key by its private
 * part, so that no form of quoting hides them.
 *
 * @param {{name: string, text: string}[]} logs
 * @param {Record<string, string[]>} canaries
 * @returns {string[]} where which kind was found; the value itself is not repeated
 */
export function findCanaries(logs, canaries) {
  return logs.flatMap(({ name, text }) =>
    Object.entries(canaries)
      .filter(([, values]) => values.some((value) => text.includes(value)))
      .map(([kind]) => `${name} says ${kind}`),
  );
}

/** The part of a JWT that only its holder knows. */
export function signatureOf(token) {
  return token.split('.').at(-1);
}
