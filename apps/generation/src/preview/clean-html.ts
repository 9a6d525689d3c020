/**
 * What generated HTML may be: content. Scripts, frames, foreign documents, handlers and addresses that would load
 * something are taken out; pictures from elsewhere become drawings of the same size; ids are made to hold.
 */
import { defaultTreeAdapter as tree, html, parseFragment, serialize } from 'parse5';
import type { DefaultTreeAdapterTypes as Dom } from 'parse5';
import { checkCss } from './check-css.js';
import type { CodeProblem } from './code.js';
import { settleIds } from './settle-ids.js';

export interface CleanOptions {
  /** The id that the root element must have; null for parts without a root. */
  rootId: string | null;
  /** Ids that other parts of the page have. */
  taken: ReadonlySet<string>;
}

export interface CleanedHtml {
  html: string;
  /** What stood in `<style>` elements: it belongs to the style. */
  style: string;
  problems: CodeProblem[];
}

/** Deeper nesting is no page, and would overflow the stack of whoever walks it. */
const MAX_DEPTH = 200;

const DROPPED = new Set(
  (
    'script link iframe frame frameset base meta title object embed applet portal noscript template plaintext ' +
    'xmp noembed noframes fencedframe'
  ).split(' '),
);
const LOADING = new Set(['src', 'poster', 'background', 'data', 'srcset', 'longdesc', 'manifest', 'ping']);
const ADDRESSES = new Set(['href', 'xlink:href', 'action', 'formaction', 'cite']);
const NEVER = new Set(
  'srcdoc formaction ping manifest http-equiv nonce is attributionsrc xml:base'.split(' '),
);
/** Attributes of SVG that are read as style, and those by which an animation sets one: they may hold `url(...)`. */
const STYLING = new Set(
  (
    'fill stroke filter mask clip-path cursor marker marker-start marker-mid marker-end ' +
    'from to by values'
  ).split(' '),
);

/** Where a page's HTML stands: what it means depends on that. */
export const BODY = tree.createElement('body', html.NS.HTML, []);

/** No page needs so many. */
const MAX_TAGS = 15_000;

/**
 * Elements, and UTF-16 units of their attributes: what is nested wrongly multiplies with its repairs, as formatting
 * that is opened anew in every paragraph, and a few tags become millions.
 */
const MAX_ELEMENTS = 2 * MAX_TAGS;
const MAX_ATTRIBUTE_LENGTH = 1_000_000;
class TooMuch extends Error {}

/** Browsers repair what is nested wrongly; what isn't settled after so many repairs never is. */
const MAX_ROUNDS = 5;

/**
 * Cleans until the text means what it says: reading the result again gives the same result, so nothing dangerous can
 * come out of a browser's repairs, and no part reaches into its neighbours.
 */
export function cleanHtml(source: string, options: CleanOptions): CleanedHtml {
  const styles: string[] = [];
  if (source.split('<').length > MAX_TAGS) return refused(`it has more than ${MAX_TAGS} tags`);
  let before = source;
  for (let round = 0; round < MAX_ROUNDS; round++) {
    if (before.trim() === '') return { html: '', style: styles.join('\n'), problems: [] };
    const fragment = read(before);
    if (!fragment) return refused('elements are nested in a way that multiplies them');
    if (isTooDeep(fragment)) return refused(`elements are nested more than ${MAX_DEPTH} deep`);
    cleanChildren(fragment, styles);
    if (options.rootId !== null) giveRoot(fragment);
    settleIds(fragment, options);
    const after = serialize(fragment).trim();
    if (after === before) return { html: after, style: styles.join('\n'), problems: [] };
    before = after;
  }
  return refused('elements are nested in a way that every browser would repair differently');
}

/** Null when repairs make too much of it. */
function read(text: string): Dom.DocumentFragment | null {
  let [elements, length] = [0, 0];
  const createElement: typeof tree.createElement = (name, namespace, attributes) => {
    elements += 1;
    for (const { value } of attributes) length += value.length;
    if (elements > MAX_ELEMENTS || length > MAX_ATTRIBUTE_LENGTH) throw new TooMuch();
    return tree.createElement(name, namespace, attributes);
  };
  try {
    return parseFragment(BODY, text, { treeAdapter: { ...tree, createElement } });
  } catch (error) {
    if (error instanceof TooMuch) return null;
    throw error;
  }
}

function refused(message: string): CleanedHtml {
  return { html: '', style: '', problems: [{ file: 'html', error_code: 'OUTPUT_INVALID', message }] };
}

/** A section begins with an element; text without one gets it. */
function giveRoot(fragment: Dom.DocumentFragment): void {
  const nodes = fragment.childNodes.slice();
  const isText = nodes.some((node) => tree.isTextNode(node) && node.value.trim() !== '');
  if (!isText) return;
  const root = tree.createElement('section', html.NS.HTML, []);
  for (const node of nodes) {
    tree.detachNode(node);
    tree.appendChild(root, node);
  }
  tree.appendChild(fragment, root);
}

function isTooDeep(root: Dom.ParentNode): boolean {
  let level: Dom.ParentNode[] = [root];
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > MAX_DEPTH) return true;
    level = level.flatMap((node) => node.childNodes.filter((child) => tree.isElementNode(child)));
  }
  return false;
}

function cleanChildren(parent: Dom.ParentNode, styles: string[]): void {
  for (const node of parent.childNodes.slice()) {
    if (tree.isCommentNode(node) || tree.isDocumentTypeNode(node)) tree.detachNode(node);
    else if (tree.isElementNode(node)) cleanElement(node, styles);
  }
}

function cleanElement(element: Dom.Element, styles: string[]): void {
  const name = element.tagName.toLowerCase();
  if (name === 'style') styles.push(textOf(element));
  if (name === 'style' || DROPPED.has(name) || isAnimationOfAddress(element)) return tree.detachNode(element);
  element.attrs = element.attrs.filter((attribute) => keep(attribute, name)).map(cleanStyle);
  if (EATS_NEWLINE.has(name)) withoutFirstNewlines(element);
  if (name === 'img') drawInstead(element);
  cleanChildren(element, styles);
}

/** Their first line break is no text: each reading would take one away. */
const EATS_NEWLINE = new Set(['pre', 'textarea', 'listing']);

function withoutFirstNewlines(element: Dom.Element): void {
  const [first] = element.childNodes;
  if (first && tree.isTextNode(first)) first.value = first.value.replace(/^\n+/, '');
}

function keep(attribute: { name: string; prefix?: string; value: string }, element: string): boolean {
  const name = (attribute.prefix ? `${attribute.prefix}:${attribute.name}` : attribute.name).toLowerCase();
  if (name.startsWith('on') || NEVER.has(name)) return false;
  if (LOADING.has(name)) return name === 'src' && isPicture(attribute.value);
  if (STYLING.has(name)) return !loadsAsStyle(attribute.value);
  if (!ADDRESSES.has(name)) return true;
  if (name === 'action') return attribute.value.startsWith('#');
  if (element === 'a' || element === 'area' || element === 'blockquote' || element === 'q') {
    return isLink(attribute.value);
  }
  // A `use` of another document would bring that document's scripts along.
  const shows = /^(image|feimage)$/.test(element) && isPicture(attribute.value);
  return shows || attribute.value.startsWith('#');
}

/** No animation has more different values that need a look. */
const MAX_FUNCTIONS = 100;

function loadsAsStyle(value: string): boolean {
  const parts = [...new Set(value.split(';'))].filter((part) => part.includes('('));
  if (parts.length > MAX_FUNCTIONS) return true;
  return parts.some((part) => {
    const rule = `x{fill:${part}}`;
    return checkCss(rule).css !== rule;
  });
}

/** A link is shown, and never followed inside the preview. */
function isLink(address: string): boolean {
  // Browsers skip blanks and control characters when they look for the scheme.
  const plain = [...address].filter((char) => char > ' ').join('');
  const scheme = /^([a-zA-Z][a-zA-Z0-9+.-]*):/.exec(plain)?.[1]?.toLowerCase();
  return scheme === undefined || ['http', 'https', 'mailto', 'tel', 'sms'].includes(scheme);
}

function isPicture(address: string): boolean {
  return /^data:(image\/(png|jpeg|gif|webp|avif|svg\+xml)|audio\/|video\/)/i.test(address.trim());
}

/** SVG can animate an address into a script. */
function isAnimationOfAddress(element: Dom.Element): boolean {
  if (!/^(animate|set|animatetransform|animatemotion)$/i.test(element.tagName)) return false;
  const target = attributeOf(element, 'attributeName') ?? attributeOf(element, 'attributename') ?? '';
  return /href|^on|src/i.test(target);
}

function cleanStyle<T extends { name: string; value: string }>(attribute: T): T {
  if (attribute.name.toLowerCase() !== 'style') return attribute;
  const { css } = checkCss(`x{${attribute.value}}`);
  return { ...attribute, value: css.slice(2, -1) };
}

/** A picture that isn't in the page: a drawing of a frame takes its place, with its size and its words. */
function drawInstead(image: Dom.Element): void {
  if (attributeOf(image, 'src')) return;
  const width = sizeOf(image, 'width', 800);
  const height = sizeOf(image, 'height', Math.round(width * 0.625));
  const svg =
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}">` +
    `<rect width="100%" height="100%" fill="#d9dde2"/>` +
    `<path d="M0 ${height} ${width} 0M0 0l${width} ${height}" stroke="#b4bac2" stroke-width="2"/></svg>`;
  image.attrs.push({ name: 'src', value: `data:image/svg+xml,${encodeURIComponent(svg)}` });
  if (attributeOf(image, 'alt') === undefined) image.attrs.push({ name: 'alt', value: '' });
}

function sizeOf(element: Dom.Element, name: string, otherwise: number): number {
  const size = Number.parseInt(attributeOf(element, name) ?? '', 10);
  return size > 0 && size <= 4_000 ? size : otherwise;
}

function attributeOf(element: Dom.Element, name: string): string | undefined {
  return element.attrs.find((attribute) => attribute.name === name)?.value;
}

function textOf(element: Dom.Element): string {
  return element.childNodes.map((node) => (tree.isTextNode(node) ? node.value : '')).join('');
}
