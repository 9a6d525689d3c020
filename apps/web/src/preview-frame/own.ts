/**
 * What the runtime needs of the browser, taken before generated code runs, which may put anything in its place: in the
 * prototypes, or, by an element's name, in the document itself. Reached by none of its names afterwards.
 */
const { apply, getOwnPropertyDescriptor } = Reflect;

function getter<T>(holder: object, name: string): (of: object) => T {
  const get = getOwnPropertyDescriptor(holder, name)?.get;
  return (of) => (get ? (apply(get, of, []) as T) : (undefined as T));
}

const { postMessage } = MessagePort.prototype;
const { replaceChildren, hasAttribute } = Element.prototype;
const { reportValidity } = HTMLFormElement.prototype;
const { dispatchEvent } = EventTarget.prototype;

export const own = {
  dataOf: getter<unknown>(MessageEvent.prototype, 'data'),
  now: performance.now.bind(performance),
  later: setTimeout.bind(window),
  frame: requestAnimationFrame.bind(window),
  create: document.createElement.bind(document),
  byId: document.getElementById.bind(document),
  root: document.documentElement,
  head: document.head,
  /** Generated code may have replaced it. */
  body: (): HTMLElement => bodyOf(document) ?? firstBody,
  post: (port: MessagePort, message: unknown): void => apply(postMessage, port, [message]) as undefined,
  replace: (parent: Element, nodes: Node[]): void => apply(replaceChildren, parent, nodes) as undefined,
  hasAttribute: (element: Element, name: string): boolean => apply(hasAttribute, element, [name]) as boolean,
  isValid: (form: HTMLFormElement): boolean => apply(reportValidity, form, []) as boolean,
  dispatch: (target: EventTarget, event: Event): void => void apply(dispatchEvent, target, [event]),
};

const bodyOf = getter<HTMLElement | null>(Document.prototype, 'body');
const firstBody = document.body;
