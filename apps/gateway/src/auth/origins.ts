/** Whether a browser's page may open a connection: its origin, exactly as listed. `null` (a sandboxed page) never is. */
export function originAllowed(origin: string, allowed: readonly string[]): boolean {
  return origin !== 'null' && allowed.includes(origin);
}
