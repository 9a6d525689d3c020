import { defaultTreeAdapter as tree, parseFragment } from 'parse5';
import type { DefaultTreeAdapterTypes as Dom } from 'parse5';
import { describe, expect, it } from 'vitest';
import { grow, writtenPart } from '../preview/grow.js';
import { codeOf, type Page } from '../preview/page.js';
import { compose } from './compose.js';
import { htmlOf, type Site } from './site.js';
import { understand } from './understand/understand.js';

const PROMPTS = [
  'A family bakery in Lyon with its menu, the story of the starter and a table booking',
  'Café in Vienna, quiet',
  'A bakery in Copenhagen, no prices',
  'A SaaS that tracks unpaid invoices',
  'Rota planning software for a practice in London',
  'Dark uptime monitoring for developers',
  'Docs for a small open-source database',
  'An app for teams in Edinburgh',
  'A climbing gym in Leipzig',
  'A village hotel with rooms and a wine list, dark',
  'A ceramics shop that sells twelve pieces a month',
  'An open evening at the town observatory in Oslo',
  'A restaurant in Lisbon, no prices',
  'A law firm in Edinburgh without faq',
];

const HOSTILE = [
  '',
  '🥐🥐🥐',
  '<script>alert(1)</script>',
  'A bakery called "<img src=x onerror=alert(1)>" in <b>Lyon</b>',
  `A café "O'Malley & “Sons” <>" in Cork's "Old" Town`,
  'An app called </style></textarea><svg onload=alert(1)>',
  'bread '.repeat(1_600),
  'A bakery called ' + 'Wolke'.repeat(200),
  '${brand} {place} $& \u0000\u202e`',
];

const elementsUnder = (root: Dom.ParentNode): Dom.Element[] =>
  root.childNodes.flatMap((node) => (tree.isElementNode(node) ? [node, ...elementsUnder(node)] : []));

const attribute = (element: Dom.Element, name: string): string | undefined =>
  element.attrs.find((one) => one.name === name)?.value;

interface Read {
  site: Site;
  html: string;
  elements: Dom.Element[];
  errors: string[];
}

function read(prompt: string, seed = 1): Read {
  const site = compose(understand(prompt, seed));
  const html = htmlOf(site);
  const errors: string[] = [];
  const root = parseFragment(html, { onParseError: ({ code }) => errors.push(code) });
  return { site, html, elements: elementsUnder(root), errors };
}

describe.each([...PROMPTS, ...HOSTILE])('the site for %j', (prompt) => {
  const { site, html, elements, errors } = read(prompt.slice(0, 8_000));
  const css = [site.layout, ...site.sections.map((section) => section.css), site.style].join('\n');

  it('is valid, with unique ids and one h1', () => {
    expect(errors).toEqual([]);
    const ids = elements.map((element) => attribute(element, 'id')).filter((id) => id !== undefined);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
    expect(elements.filter(({ tagName }) => tagName === 'h1')).toHaveLength(1);
    expect(elements.filter(({ tagName }) => tagName === 'main')).toHaveLength(1);
  });

  it('has its sections under the ids of the plan, and enough of them', () => {
    const roots = elements.filter(({ parentNode }) => parentNode?.nodeName === '#document-fragment');
    expect(roots.map((root) => attribute(root, 'id'))).toEqual(site.sections.map(({ id }) => id));
    const inner = site.sections.filter(({ kind }) => kind !== 'nav' && kind !== 'footer');
    expect(inner.length).toBeGreaterThanOrEqual(6);
    expect(inner.length).toBeLessThanOrEqual(11);
  });

  it('links only to what is there', () => {
    const ids = new Set(elements.map((element) => attribute(element, 'id')));
    for (const element of elements) {
      const href = attribute(element, 'href');
      if (href?.startsWith('#')) expect(ids).toContain(href.slice(1));
      for (const name of ['for', 'aria-labelledby', 'aria-describedby']) {
        const target = attribute(element, name);
        if (target !== undefined) expect(ids).toContain(target);
      }
    }
  });

  it('needs nothing from outside and runs nothing by itself', () => {
    expect(html + css).not.toMatch(/https?:|\/\/[a-z]|url\((?!#)|@import|javascript:/i);
    for (const element of elements) {
      expect(['script', 'iframe', 'link', 'style', 'base', 'object', 'img']).not.toContain(element.tagName);
      for (const { name, value } of element.attrs) {
        expect(name).not.toMatch(/^on/i);
        if (name === 'href') expect(value).toMatch(/^(#|mailto:[a-z0-9@.]+$|tel:\d+$)/);
      }
    }
  });

  it('goes through the cleaning of the preview whole', () => {
    let page: Page = [];
    const ids = site.sections.map(({ id }) => id);
    const add = (...written: Parameters<typeof writtenPart>): void => {
      const growth = grow(page, writtenPart(...written), ids);
      expect(growth.problems).toEqual([]);
      page = growth.page;
    };
    for (const section of site.sections) {
      add({ kind: 'section', section }, section.title, { html: section.html.text, css: section.css });
    }
    add({ kind: 'layout' }, 'Colours and layout', { css: site.layout });
    add({ kind: 'style' }, 'Style', { css: site.style });
    add({ kind: 'script' }, 'Script', { js: site.script });
    const attributes = (all: Dom.Element[]): number => all.reduce((sum, { attrs }) => sum + attrs.length, 0);
    const kept = elementsUnder(parseFragment(codeOf(page).html));
    expect(kept.map(({ tagName }) => tagName)).toEqual(elements.map(({ tagName }) => tagName));
    expect(attributes(kept)).toBeGreaterThanOrEqual(attributes(elements));
  });

  it('has no slot left open and is small enough', () => {
    const words = html.replace(/<svg[\s\S]*?<\/svg>/g, '');
    expect(words).not.toMatch(/\{\w+\}|undefined|NaN|\[object/);
    expect(Buffer.byteLength(html)).toBeLessThan(180_000);
    expect(Buffer.byteLength(css)).toBeLessThan(100_000);
  });
});

describe('sites', () => {
  it('differ by prompt: name, palette, order or words', () => {
    const layouts = PROMPTS.map((prompt) => read(prompt).site);
    expect(new Set(layouts.map(({ title }) => title)).size).toBe(PROMPTS.length);
    expect(new Set(layouts.map(({ layout }) => layout)).size).toBeGreaterThan(4);
  });

  it('leave out what the prompt refuses', () => {
    const ids = read('A bakery in Graz, no menu, no booking, without faq').site.sections.map(({ id }) => id);
    expect(ids).not.toContain('menu');
    expect(ids).not.toContain('booking');
    expect(ids).not.toContain('faq');
    expect(read('A bakery in Graz, no prices').html).not.toMatch(/€\d/);
  });

  it('take name and place from the prompt', () => {
    const { site, html } = read('A bakery called Levain & Fils in Lyon');
    expect(site.title).toBe('Levain & Fils');
    expect(html).toContain('Levain &amp; Fils');
    expect(html).toContain('Lyon');
  });

  it('show sums that add up', () => {
    for (let seed = 1; seed <= 20; seed += 1) {
      const { html } = read('A SaaS for invoices in Berlin', seed);
      const total = Number(/<strong>€([\d,.]+)<\/strong>/.exec(html)?.[1]?.replaceAll(',', ''));
      const amounts = [...html.matchAll(/<td class="amount">([\d,.]+)<\/td>/g)].map((match) =>
        Number(match[1]?.replaceAll(',', '')),
      );
      const open = amounts.slice(0, 4).reduce((sum, amount) => sum + amount, 0);
      expect(open).toBe(total);
    }
  });
});
