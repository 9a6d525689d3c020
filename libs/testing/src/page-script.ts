/**
 * What a language model answers in the tests of the page's states: a small site that is worth looking at, whose script
 * fails, and which waits or breaks off where a test wants it to.
 */
import type { ProviderAnswer, ProviderRequest } from './provider-server.js';
import { taskOf } from './provider-script.js';

/** The script of the site names something that isn't there: it fails in the browser, on its second line. */
export const FAULT = 'slots is not defined';

export function siteAnswer(request: ProviderRequest): ProviderAnswer {
  return { kind: 'text', text: siteText(request) };
}

/** So much of a part is written before it is held. */
const SHARE = 0.75;

/** A model that stops in the middle of a part, or before it, until it is let go on. */
export class HeldSite {
  readonly #held = new Map<string, Promise<void>>();
  readonly #release = new Map<string, () => void>();

  /** The next answers for this part: a section's id, or `plan`, `layout`, `style`, `script`. */
  hold(part: string): void {
    this.#held.set(part, new Promise((done) => void this.#release.set(part, done)));
  }

  release(part: string): void {
    this.#held.delete(part);
    this.#release.get(part)?.();
  }

  releaseAll(): void {
    for (const part of this.#held.keys()) this.release(part);
  }

  answer(request: ProviderRequest): ProviderAnswer {
    const { part, section } = taskOf(request);
    const until = this.#held.get(section ?? part);
    if (!until) return siteAnswer(request);
    return { kind: 'held', text: siteText(request), share: section === null ? 0 : SHARE, until };
  }
}

function siteText(request: ProviderRequest): string {
  const { part, nonce, section } = taskOf(request);
  const block = (attributes: string, text: string): string =>
    `<ov0:${nonce} ${attributes}>\n${text}\n</ov0:${nonce}>\n`;
  switch (part) {
    case 'plan':
      return JSON.stringify(PLAN);
    case 'layout':
      return block('file="css"', LAYOUT);
    case 'style':
      return block('file="css"', 'a { color: inherit; }');
    case 'script':
      return block('file="js"', BROKEN);
    case 'section':
      return block(`file="html" section="${section}"`, HTML[section ?? ''] ?? HTML.hours ?? '');
  }
}

const SECTIONS = [
  { id: 'hero', title: 'Opening', kind: 'hero', brief: 'three short lines, one promise' },
  { id: 'hours', title: 'Opening hours', kind: 'hours', brief: 'four facts' },
  { id: 'booking', title: 'Booking form', kind: 'form', brief: 'date, time, guests, name' },
];

const PLAN = {
  title: 'Levain & Fils',
  lang: 'en',
  reply: 'One page for the bakery, with a table booking.',
  look: 'warm',
  script: 'Fills the times of the booking form',
  sections: SECTIONS,
};

const LAYOUT = `:root { --ink: #35221a; --paper: #fbf4e8; --accent: #ad4a22; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 18px/1.6 Georgia, serif; }
section { padding: 64px 72px; border-bottom: 1px solid #e3d5bf; }
h1 { margin: 0; font-size: 64px; line-height: 1.1; font-weight: 400; }
em { color: var(--accent); }
label { display: inline-grid; margin-right: 24px; }
button, select, input { font: inherit; padding: 8px 12px; }`;

const HTML: Record<string, string> = {
  hero: `<section id="hero">
  <p class="brand">Levain &amp; Fils</p>
  <h1>Bread at six.<br>Croissants at seven.<br><em>Gone by noon.</em></h1>
  <p>A family bakery on the slopes of the Croix-Rousse.</p>
</section>`,
  hours: `<section id="hours">
  <h2>Opening hours</h2>
  <p>Tuesday to Saturday from 6:00 until the shelves are empty, Sunday to 12:30.</p>
</section>`,
  booking: `<section id="booking">
  <h2>Book a table</h2>
  <form id="book"><label>Time <select name="time"></select></label> <label>Name <input name="name"></label> <button>Book</button></form>
</section>`,
};

const BROKEN = `const form = document.querySelector('#book');
slots.forEach((slot) => form.time.append(new Option(slot)));`;
