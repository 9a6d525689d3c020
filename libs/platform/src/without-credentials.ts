/** Addresses as they may be shown: `nats://user:password@host?key=…` without what stands before the `@` and after the `?`. */
export function withoutCredentials(addresses: string): string {
  return addresses.replace(/\/\/[^/,\s]*@/g, '//').replace(/\?[^,\s]*/g, '?…');
}
