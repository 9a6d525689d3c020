/**
 * Ids that hold from one revision to the next: the preview keeps what people typed, opened and focused by them.
 */
import { defaultTreeAdapter as tree } from 'parse5';
import type { DefaultTreeAdapterTypes as Dom } from 'parse5';

/** What keeps a state that a visitor may have changed: it needs an id to survive an update. */
const STATEFUL = new Set(['form', 'input', 'textarea', 'select', 'details', 'dialog', 'button']);
/** Attributes whose value is one id, or several with blanks between. */
const REFERENCES = new Set(
  (
    'for form list headers aria-labelledby aria-describedby aria-controls aria-owns aria-details ' +
    'aria-activedescendant aria-flowto popovertarget commandfor'
  ).split(' '),
);

/**
 * Gives the root its id, makes ids unique over the page (references within the part follow), and gives one to every
 * element that a visitor can change. The same part gives the same ids.
 */
export function settleIds(
  root: Dom.DocumentFragment,
  options: { rootId: string | null; taken: ReadonlySet<string> },
): void {
  const first = root.childNodes.find((node) => tree.isElementNode(node));
  const elements = elementsUnder(root);
  const used = new UsedIds(options.taken);
  const renamed = new Map<string, string>();
  if (first && options.rootId !== null) {
    const before = first.attrs.find(({ name }) => name === 'id')?.value;
    if (before !== undefined && before !== options.rootId) renamed.set(before, options.rootId);
    setAttribute(first, 'id', options.rootId);
  }
  for (const element of elements) settle(element, used, renamed);
  if (renamed.size > 0) for (const element of elements) follow(element, renamed);
  addMissing(elements, options.rootId ?? 'part', used);
}

function settle(element: Dom.Element, used: UsedIds, renamed: Map<string, string>): void {
  const id = element.attrs.find((attribute) => attribute.name === 'id');
  if (!id) return;
  const wanted = id.value.trim().replaceAll(/\s+/g, '-');
  if (wanted === '') return removeAttribute(element, 'id');
  const free = used.take(wanted);
  if (free !== id.value && !renamed.has(id.value)) renamed.set(id.value, free);
  id.value = free;
}

/** Remembers where each id's numbers had got to: a page of nothing but one id must not take forever. */
class UsedIds {
  readonly #ids: Set<string>;
  readonly #numbers = new Map<string, number>();

  constructor(taken: ReadonlySet<string>) {
    this.#ids = new Set(taken);
  }

  /** The wanted id, or the first free one of `<wanted>-2`, `<wanted>-3`, ... */
  take(wanted: string): string {
    let free = wanted;
    let number = this.#numbers.get(wanted) ?? 2;
    for (; this.#ids.has(free); number++) free = `${wanted}-${number}`;
    this.#numbers.set(wanted, number);
    this.#ids.add(free);
    return free;
  }
}

function follow(element: Dom.Element, renamed: ReadonlyMap<string, string>): void {
  for (const attribute of element.attrs) {
    if (REFERENCES.has(attribute.name)) {
      attribute.value = attribute.value
        .split(/\s+/)
        .map((id) => renamed.get(id) ?? id)
        .join(' ');
    } else if (attribute.name === 'href' && attribute.value.startsWith('#')) {
      const target = renamed.get(attribute.value.slice(1));
      if (target !== undefined) attribute.value = `#${target}`;
    } else if (attribute.value.includes('url(#')) {
      attribute.value = attribute.value.replaceAll(
        /url\(#([^()]+)\)/g,
        (_whole, id: string) => `url(#${renamed.get(id) ?? id})`,
      );
    }
  }
}

function addMissing(elements: Dom.Element[], prefix: string, used: UsedIds): void {
  const counts = new Map<string, number>();
  for (const element of elements) {
    const name = element.tagName;
    if (!STATEFUL.has(name)) continue;
    const number = (counts.get(name) ?? 0) + 1;
    counts.set(name, number);
    if (element.attrs.some((attribute) => attribute.name === 'id')) continue;
    setAttribute(element, 'id', used.take(`${prefix}-${name}-${number}`));
  }
}

function elementsUnder(root: Dom.ParentNode): Dom.Element[] {
  return root.childNodes.flatMap((node) => (tree.isElementNode(node) ? [node, ...elementsUnder(node)] : []));
}

function setAttribute(element: Dom.Element, name: string, value: string): void {
  const attribute = element.attrs.find((known) => known.name === name);
  if (attribute) attribute.value = value;
  else element.attrs.push({ name, value });
}

function removeAttribute(element: Dom.Element, name: string): void {
  element.attrs = element.attrs.filter((attribute) => attribute.name !== name);
}
