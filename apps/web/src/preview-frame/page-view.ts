/**
 * The generated page in the frame's body. Every change is a morph: what is the same stays, with its focus, its
 * scroll position, what was typed into it and whether it was open.
 */
import { Idiomorph } from 'idiomorph';
import type { DraftText, FrameReport, FrameRequest } from '@openv0/react/preview-messages.js';
import { own } from './own.js';

type Render = Extract<FrameRequest, { type: 'render' }>;

export class PageView {
  /** The element that the step at work is writing; null between sections. */
  draftRoot: Element | null = null;
  readonly #report: (message: FrameReport) => void;
  readonly #style = own.create('style');
  readonly #touched = new WeakSet<Node>();
  #html = '';
  #css = '';
  #draft: DraftText | null = null;
  #hasRun = false;

  constructor(report: (message: FrameReport) => void) {
    this.#report = report;
    own.head.append(this.#style);
    const touch = (event: Event): unknown => event.target instanceof Node && this.#touched.add(event.target);
    addEventListener('input', touch, true);
    addEventListener('toggle', touch, true);
  }

  get isEmpty(): boolean {
    return this.#html.trim() === '' && !this.draftRoot;
  }

  render(request: Render): void {
    const began = own.now();
    this.#html = request.html;
    this.#css = request.css;
    this.#compose();
    if (request.mode === 'live' && request.js !== '' && !this.#hasRun) {
      this.#hasRun = true;
      if (!run(request.js)) this.#report({ type: 'failed' });
    }
    if (request.scroll) scrollTo({ left: request.scroll.x, top: request.scroll.y, behavior: 'instant' });
    this.paintGround();
    // In the second frame from now, the first has been drawn.
    afterTwoFrames(() =>
      this.#report({
        type: 'rendered',
        revision: request.revision,
        ms: own.now() - began,
        height: own.root.scrollHeight,
      }),
    );
  }

  draft(draft: DraftText | null): void {
    const before = this.#draft;
    if (before?.html === draft?.html && before?.css === draft?.css && before?.id === draft?.id) return;
    this.#draft = draft;
    this.#compose();
  }

  style(css: string): void {
    this.#css = css;
    this.#restyle();
  }

  /** A page without a colour of its own stands on white, whatever the theme of the page around the frame. */
  paintGround(): void {
    const { root } = own;
    root.style.removeProperty('background-color');
    if (!this.isEmpty && isClear(root) && isClear(own.body())) root.style.backgroundColor = '#fff';
  }

  #compose(): void {
    const template = own.create('template');
    template.innerHTML = this.#html;
    const ids = this.#draft ? mergeDraft(template.content, this.#draft.html) : [];
    // A refresh would lead the frame away; the head is not the page's.
    for (const meta of template.content.querySelectorAll('meta')) meta.remove();
    unname(template.content);
    this.#restyle();
    this.#morph([...template.content.childNodes]);
    this.#markDraft(ids.at(-1) ?? null);
  }

  /** A page on which a morph fails is shown all the same, as it would be without one. */
  #morph(nodes: Node[]): void {
    const copy = nodes.map((node) => node.cloneNode(true));
    try {
      Idiomorph.morph(own.body(), nodes, {
        morphStyle: 'innerHTML',
        ignoreActiveValue: true,
        callbacks: {
          beforeAttributeUpdated: (name: string, element: Element) => !this.#keeps(name, element),
        },
      });
    } catch {
      own.replace(own.body(), copy);
    }
  }

  /** What the reader changed stays: typed values, checked boxes, opened details. */
  #keeps(name: string, element: Element): boolean {
    return (name === 'value' || name === 'checked' || name === 'open') && this.#touched.has(element);
  }

  #markDraft(id: string | null): void {
    const root = id === null ? null : own.byId(id);
    const isNew = root !== null && root !== this.draftRoot;
    this.draftRoot = root;
    if (isNew && !matchMedia('(prefers-reduced-motion: reduce)').matches)
      root.animate([{ opacity: 0 }, { opacity: 1 }], { duration: 200, easing: 'cubic-bezier(.2,.8,.2,1)' });
  }

  #restyle(): void {
    const css = this.#draft?.css ? `${this.#css}\n${this.#draft.css}` : this.#css;
    if (this.#style.textContent !== css) this.#style.textContent = css;
  }
}

/**
 * Puts the draft's top elements where they belong in the page: over the element with the same id, else at the end of
 * the main part. Gives back their ids, in order.
 */
function mergeDraft(page: DocumentFragment, html: string): string[] {
  const template = own.create('template');
  template.innerHTML = html;
  const ids: string[] = [];
  for (const element of template.content.children) {
    element.id ||= 'ov0-draft';
    ids.push(element.id);
  }
  for (const element of Array.from(template.content.children)) {
    const old = page.getElementById(element.id);
    if (old) old.replaceWith(element);
    else insert(page, element);
  }
  return ids;
}

function afterTwoFrames(then: () => void): void {
  own.frame(() => own.frame(then));
}

/** `<img name="body">` would be what `document.body` says: a name that the document has already is taken away. */
function unname(page: DocumentFragment): void {
  for (const element of page.querySelectorAll('[name]:is(form, img, embed, object, iframe), object[id]'))
    for (const attribute of ['name', 'id'])
      if ((element.getAttribute(attribute) ?? '') in Document.prototype) element.removeAttribute(attribute);
}

function insert(page: DocumentFragment, element: Element): void {
  const main = page.querySelector(':scope > main');
  const footer = page.querySelector(':scope > footer');
  const isFrame = /^(header|footer|nav)$/.test(element.localName);
  if (main && !isFrame) main.append(element);
  else if (footer && element.localName !== 'footer') footer.before(element);
  else page.append(element);
}

/** The indirect `eval`: in the global scope, as a classic script would run. */
const evaluate = globalThis.eval;

/** Whether it came to its end. The comment gives errors the right file and lines. */
function run(js: string): boolean {
  try {
    evaluate(`${js}\n//# sourceURL=script.js`);
    return true;
  } catch (error) {
    reportError(error);
    return false;
  }
}

function isClear(element: Element): boolean {
  const { backgroundColor, backgroundImage } = getComputedStyle(element);
  return backgroundImage === 'none' && /^(transparent|rgba\(0, 0, 0, 0\))$/.test(backgroundColor);
}
