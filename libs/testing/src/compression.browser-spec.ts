/** A browser inflates what the gateway deflated once for everybody: it reads the very texts that a plain socket gets. */
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findChromium, launchChromium, NO_CHROMIUM } from './chromium.js';
import { startStack, type Stack } from './stack.js';

const missing = findChromium() === null;
if (missing) console.warn(NO_CHROMIUM);

describe.skipIf(missing)('a browser', () => {
  let stack: Stack;
  let browser: Browser;

  beforeAll(async () => {
    [stack, browser] = await Promise.all([startStack(), launchChromium()]);
  }, 240_000);

  afterAll(async () => {
    await browser?.close();
    await stack?.stop();
  });

  it('agrees on compression and reads every event as it is stored', async () => {
    const session = await stack.createSession('A lighthouse with a museum, tours and a shop');
    const plain = await stack.watch(session);
    await plain.saw('generation:completed');
    const page = await browser.newPage();
    await page.goto(`${stack.pageUrl}/health/live`);
    const seen = await page.evaluate(watchWhole, {
      url: `${stack.socketUrl}?session_id=${session.session_id}`,
      protocols: ['openv0.v1', `openv0.token.${session.token}`],
    });
    expect(plain.socket.extensions).toBe('');
    expect(seen.extensions).toContain('permessage-deflate');
    expect(seen.extensions).toContain('server_no_context_takeover');
    expect(seen.events).toEqual(plain.events.map(({ text }) => text));
    await plain.close();
  });
});

/** Runs in the page: everything up to the end of the run. */
function watchWhole({ url, protocols }: { url: string; protocols: string[] }) {
  return new Promise<{ extensions: string; events: string[] }>((resolve, reject) => {
    const socket = new WebSocket(url, protocols);
    const events: string[] = [];
    socket.addEventListener('close', ({ code }) => reject(new Error(`closed with ${code}`)));
    socket.addEventListener('message', ({ data }) => {
      if (!String(data).startsWith('{"seq":')) return;
      events.push(String(data));
      if (String(data).includes('"type":"generation:completed"')) {
        resolve({ extensions: socket.extensions, events });
      }
    });
  });
}
