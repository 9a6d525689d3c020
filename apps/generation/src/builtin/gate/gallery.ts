/** docs/gallery.md: one real picture a kind, and two phones, drawn by the browser that the gate looks through. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { compose } from '../compose.js';
import { understand } from '../understand/understand.js';
import { QUICK_PROMPTS, type GatePrompt } from './prompts.js';
import { wholePage } from './whole-page.js';

const PICTURES = 'img/gallery';
const DESKTOP = 1280;
const PHONE = 390;
/** Kinds that are also shown on a phone. */
const ON_PHONES = ['gym', 'hotel'] as const;
const IN_A_ROW = 4;

interface Picture extends GatePrompt {
  title: string;
  /** Below the folder of the page. */
  file: string;
}

/** Draws all pictures below `docs` and writes the page around them. Resolves to the number of kinds shown. */
export async function drawGallery(browser: Browser, docs: string): Promise<number> {
  rmSync(join(docs, PICTURES), { recursive: true, force: true });
  mkdirSync(join(docs, PICTURES), { recursive: true });
  const desktop: Picture[] = [];
  for (const entry of QUICK_PROMPTS) desktop.push(await draw(browser, docs, entry, DESKTOP));
  const phones: Picture[] = [];
  for (const entry of QUICK_PROMPTS.filter(({ kind }) => ON_PHONES.some((one) => one === kind)))
    phones.push(await draw(browser, docs, entry, PHONE));
  writeFileSync(join(docs, 'gallery.md'), galleryText(desktop, phones));
  return desktop.length;
}

async function draw(browser: Browser, docs: string, entry: GatePrompt, width: number): Promise<Picture> {
  const site = compose(understand(entry.prompt, entry.seed));
  const page = await browser.newPage({ viewport: { width, height: 900 }, reducedMotion: 'reduce' });
  await page.setContent(wholePage(site));
  const file = `${PICTURES}/${entry.kind}-${width}.webp`;
  writeFileSync(join(docs, file), await webp(page, width));
  await page.close();
  return { ...entry, title: site.title, file };
}

/** The whole page as WebP, which is a third of a PNG; Playwright's own pictures know only PNG and JPEG. */
async function webp(page: Page, width: number): Promise<Buffer> {
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  const session = await page.context().newCDPSession(page);
  const { data } = await session.send('Page.captureScreenshot', {
    format: 'webp',
    quality: 82,
    captureBeyondViewport: true,
    clip: { x: 0, y: 0, width, height, scale: 1 },
  });
  return Buffer.from(data, 'base64');
}

const cell = ({ file, title, kind, prompt }: Picture): string =>
  `<td width="25%" valign="top"><a href="${file}"><img src="${file}" alt="${title}, a ${kind} site" width="240"></a><br><b>${kind}</b><br>${prompt}</td>`;

function galleryText(desktop: readonly Picture[], phones: readonly Picture[]): string {
  const rows: string[] = [];
  for (let at = 0; at < desktop.length; at += IN_A_ROW)
    rows.push(
      `<tr>\n${desktop
        .slice(at, at + IN_A_ROW)
        .map(cell)
        .join('\n')}\n</tr>`,
    );
  return `# What the built-in author writes

Each picture is a whole page, written from the prompt below it with seed 1: no model, no key, no network. The same prompt
and seed give the same bytes on every machine; another seed gives another site. Click one to see it at full size. The
pictures are drawn by \`npm run test:sites -- --gallery\`, after all ${desktop.length * 4} prompts have passed.

Whatever a page invents (hours, prices, people, voices) is marked in its HTML with \`data-sample\`, and listed for the owner
in the conversation when the page is planned.

<table>
${rows.join('\n')}
</table>

## On a phone

<table>
<tr>
${phones.map(cell).join('\n')}
</tr>
</table>
`;
}
