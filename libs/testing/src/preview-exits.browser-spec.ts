/**
 * Nothing gets out of the preview: what generated code may try to tell the world arrives at no sink, be it by HTTP, as a
 * bare connection, as a lookup of a name or as a packet. The same attempts on a plain page are all seen.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContext } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findChromium, launchHastyChromium, NO_CHROMIUM } from './chromium.js';
import { eventually } from './eventually.js';
import { NetworkSinks } from './network-sinks.js';
import { PlainPages, plainDocument } from './plain-pages.js';
import { PreviewBench, type GeneratedPage } from './preview-bench.js';
import { PrivateResolver } from './private-resolver.js';
import { startStack, type Stack } from './stack.js';
import { WAYS_OUT, type WayOut } from './ways-out.js';

const hasChromium = findChromium() !== null;
if (!hasChromium) console.warn(NO_CHROMIUM);
const noLookups = PrivateResolver.problem();
if (noLookups !== null) console.warn(`lookups of names are not judged: ${noLookups}`);

const TOGETHER = WAYS_OUT.filter(({ alone }) => !alone);
const ALONE = WAYS_OUT.filter(({ alone }) => alone);

let sinks: NetworkSinks;
let stack: Stack;
let profile: BrowserContext;
let folder: string;
let plain: PlainPages;

beforeAll(async () => {
  if (!hasChromium) return;
  const names = WAYS_OUT.flatMap(({ name }) => [`preview-${name}`, `plain-${name}`]);
  sinks = await NetworkSinks.start({ tcp: names, udp: names });
  folder = await mkdtemp(join(tmpdir(), 'openv0-profile-'));
  [stack, plain, profile] = await Promise.all([
    startStack(),
    PlainPages.start(),
    launchHastyChromium(folder, sinks.launch(findChromium() ?? '')),
  ]);
}, 240_000);

afterAll(async () => {
  await profile?.close();
  await Promise.all([stack?.stop(), plain?.stop()]);
  await sinks?.stop();
  if (folder) await rm(folder, { recursive: true, force: true });
});

/** The attempts as one page, whose packets go by the names of `place`. A script that throws spoils no other. */
function pageOf(ways: readonly WayOut[], place: 'preview' | 'plain'): GeneratedPage {
  const fill = (text: string | undefined, name: string): string =>
    (text ?? '')
      .replaceAll('@url', sinks.url(name))
      .replaceAll('@rest', sinks.rest(name))
      .replaceAll('@tcp', sinks.tcp(name))
      .replaceAll('@udp', sinks.udp(name));
  const all = (part: (way: WayOut) => string | undefined): string[] =>
    ways.map((way) => fill(part(way), `${place}-${way.name}`)).filter(Boolean);
  const isImport = (css: string): boolean => css.startsWith('@import');
  const css = all((way) => way.css).toSorted((a, b) => Number(isImport(b)) - Number(isImport(a)));
  const js = all((way) => way.js).map(
    (text) => `try { (() => { ${text} })(); } catch (error) { console.warn(error); }`,
  );
  return { html: all((way) => way.html).join(''), css: css.join('\n'), js: js.join('\n') };
}

async function tryInPreview(bench: PreviewBench, ways: readonly WayOut[]): Promise<void> {
  const frame = await bench.show(pageOf(ways, 'preview'));
  if (ways[0]?.click) await frame.locator('#go').click();
}

async function tryPlainly(ways: readonly WayOut[]): Promise<void> {
  const page = await profile.newPage();
  const url = plain.put(`/${ways[0]?.name}`, plainDocument(pageOf(ways, 'plain')));
  await page.goto(url, { waitUntil: 'commit' });
  if (ways[0]?.click) await page.locator('#go').click({ noWaitAfter: true });
}

describe.skipIf(!hasChromium)('ways out of the preview', () => {
  it(`${WAYS_OUT.length} are tried, and none of them arrives`, async () => {
    const bench = await PreviewBench.open(stack, profile);
    await tryInPreview(bench, TOGETHER);
    for (const way of ALONE) await tryInPreview(bench, [way]);
    expect(new URL(bench.page.url()).pathname).toBe(`/s/${bench.sessionId}`);

    await tryPlainly(TOGETHER);
    for (const way of ALONE) await tryPlainly([way]);
    const seeable = WAYS_OUT.filter(({ unseen, lookup }) => !unseen && (!lookup || sinks.seesLookups));
    const missed = (): string[] =>
      seeable.map(({ name }) => name).filter((name) => sinks.seen(`plain-${name}`).length === 0);
    await eventually(
      () => `the sinks to see ${missed().join(', ')}`,
      () => missed().length === 0,
    );

    // By now as long has passed for what was tried before.
    expect(sinks.all().filter((line) => line.startsWith('preview-'))).toEqual([]);
    await bench.close();
  });
});
