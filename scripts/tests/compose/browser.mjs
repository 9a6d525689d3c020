import { findChromium } from '../../toolchain/chromium.mjs';

const FLAGS = [
  '--no-sandbox',
  '--disable-background-networking',
  '--disable-component-update',
  '--no-first-run',
];
const PROMPT = 'A family bakery in Lyon with its menu and a table booking';

/** A Chromium that believes the proxy's authority, by the hash of its key, and nobody else that the machine doesn't. */
export async function launchBrowser(authority) {
  const executablePath = findChromium();
  if (!executablePath) return null;
  const args = [...FLAGS, `--ignore-certificate-errors-spki-list=${authority}`];
  const { chromium } = await import('playwright-core');
  return chromium.launch({ executablePath, args, headless: true });
}

/** A page of its own, with what its console complained about and where its sockets went. */
export async function openWindow(browser, url) {
  const profile = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  const page = await profile.newPage();
  const sockets = [];
  const complaints = [];
  page.on('websocket', (socket) => sockets.push(socket.url()));
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(`uncaught: ${error.message}`));
  await page.goto(url);
  return { page, sockets, complaints };
}

/** Types a prompt and sends it, as people do. Gives the session's id. */
export async function startInWindow({ page }) {
  await page.getByRole('textbox', { name: 'Describe a page' }).fill(PROMPT);
  await page.getByRole('button', { name: 'Draw it' }).click();
  await page.waitForURL(/\/s\/[\w-]{22}/);
  return new URL(page.url()).pathname.slice('/s/'.length);
}

/** Waits until the page says that the run is complete; gives what it says of itself. */
export async function isComplete({ page }, timeoutMs = 120_000) {
  await page.waitForFunction(() => document.documentElement.dataset.status === 'completed', null, {
    timeout: timeoutMs,
  });
  return page.evaluate(() => ({ ...document.documentElement.dataset }));
}

/** What stands in the generated page, once it holds something. */
export async function previewText({ page }) {
  const frame = page.frameLocator('iframe[title^="Live preview"], iframe[title^="Preview"]').first();
  return (await frame.locator('body').textContent()) ?? '';
}
