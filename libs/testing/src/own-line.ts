/**
 * A way to the gateway that one window has for itself: what happens to this line happens to nobody else. The page is told of
 * it as it is told of any gateway, by its configuration and its content policy. The browser is one launched without
 * `HANDED_PAGES`.
 */
import type { BrowserContext } from 'playwright-core';
import type { Stack } from './stack.js';
import { startTcpProxy, type TcpProxy } from './tcp-proxy.js';

/** Windows of this profile reach gateway number `gateway` over a line of their own, which can be cut, stalled, refused. */
export async function ownLine(profile: BrowserContext, stack: Stack, gateway = 0): Promise<TcpProxy> {
  const { port } = new URL(stack.directSocketUrl(gateway));
  const line = await startTcpProxy({ port: Number(port) });
  profile.once('close', () => void line.close());
  await leadTo(profile, stack, `127.0.0.1:${line.port}`);
  return line;
}

/** Windows of this profile take `host` ("127.0.0.1:4000") for the gateway. */
export async function leadTo(profile: BrowserContext, stack: Stack, host: string): Promise<void> {
  const usual = new URL(stack.gatewayUrl).host;
  const names = ({ pathname }: URL): boolean => /^\/(config\.json|s\/.*)?$/.test(pathname);
  await profile.route(names, async (route) => {
    try {
      const answer = await route.fetch();
      const headers = Object.entries(answer.headers())
        .filter(([name]) => !/^content-(encoding|length)$/.test(name))
        .map(([name, value]) => [name, value.replaceAll(usual, host)]);
      const body = (await answer.text()).replaceAll(usual, host);
      await route.fulfill({ status: answer.status(), headers: Object.fromEntries(headers), body });
    } catch {
      // The window went elsewhere, or has no network: to it, the request failed.
      await route.abort().catch(() => {});
    }
  });
}
