/**
 * A real Chromium, when the machine has one. Nothing is downloaded: the browser suites skip with a message that says
 * what to install.
 */
import { accessSync, constants, statSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium, type Browser, type BrowserContext } from 'playwright-core';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];
const PLACES = [
  '/usr/bin',
  '/usr/local/bin',
  '/snap/bin',
  '/opt/google/chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

const UNUSED_FEATURES =
  '--disable-features=Translate,OptimizationHints,MediaRouter,AutofillServerCommunication';
/**
 * To Chromium a page that a test handed to it comes from nowhere: it asks whether such a one may reach this machine, and
 * nobody is there to answer.
 */
export const HANDED_PAGES = 'LocalNetworkAccessChecks';

/** No traffic of its own: a test counts requests and reads the console. */
const FLAGS = [
  '--no-sandbox',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-domain-reliability',
  '--disable-sync',
  '--no-first-run',
  '--no-default-browser-check',
  '--metrics-recording-only',
  UNUSED_FEATURES,
];

export const NO_CHROMIUM =
  'no Chromium found: browser tests are skipped. Set CHROME_BIN, or install one (Debian: apt-get install chromium).';

/** The path of a Chromium or Chrome: `CHROME_BIN`, then the usual places, then the PATH. */
export function findChromium(env: NodeJS.ProcessEnv = process.env): string | null {
  if (env.CHROME_BIN) return env.CHROME_BIN;
  const folders = [...PLACES, ...(env.PATH ?? '').split(delimiter).filter(Boolean)];
  const candidates = folders.flatMap((folder) => [...NAMES.map((name) => join(folder, name)), folder]);
  return candidates.find((path) => path.startsWith('/') && isProgram(path)) ?? null;
}

export interface LaunchOptions {
  /** Another program, or a command around the found one. */
  executablePath?: string;
  args?: readonly string[];
  /** It may connect and look up names before it must, as people's browsers do. */
  ahead?: boolean;
}

/** `without`: more features that a test has no use for. */
export async function launchChromium(...without: string[]): Promise<Browser> {
  const executablePath = findChromium();
  if (executablePath === null) throw new Error(NO_CHROMIUM);
  const args = FLAGS.map((flag) => (flag === UNUSED_FEATURES ? [flag, ...without].join(',') : flag));
  return chromium.launch({ executablePath, args, headless: true });
}

/**
 * A browser as people have it, with a profile on disk: unlike one that keeps nothing, it looks up names and connects
 * before it must, when a page hints at it.
 */
export async function launchHastyChromium(
  folder: string,
  { executablePath, args }: { executablePath: string; args: readonly string[] },
): Promise<BrowserContext> {
  const quiet = '--disable-background-networking';
  return chromium.launchPersistentContext(folder, {
    executablePath,
    args: [...FLAGS.filter((flag) => flag !== quiet), ...args],
    ignoreDefaultArgs: [quiet],
    viewport: { width: 1440, height: 900 },
    headless: true,
  });
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}
