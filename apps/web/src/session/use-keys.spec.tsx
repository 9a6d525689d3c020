// @vitest-environment happy-dom
import { act } from 'react';
import type { Root } from 'react-dom/client';
import { createRoot } from 'react-dom/client';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { useKeys } from './use-keys.js';

const acts = { onStop: vi.fn(), onLive: vi.fn(), onStep: vi.fn(), onHold: vi.fn(), onHelp: vi.fn() };
let root: Root;

function Page({ isOpen = false }: { isOpen?: boolean }) {
  useKeys({ canStop: true, ...acts });
  return isOpen ? <dialog open /> : <textarea />;
}
const render = (page: React.ReactNode): void => act(() => root.render(page));
const press = (key: string, more: KeyboardEventInit = {}, on: EventTarget = document.body): void =>
  void on.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...more }));
const acted = (): string[] => Object.entries(acts).flatMap(([name, { mock }]) => mock.calls.map(() => name));

beforeEach(() => {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
  root = createRoot(document.body.appendChild(document.createElement('div')));
});

afterEach(() => {
  act(() => root.unmount());
  vi.clearAllMocks();
  vi.unstubAllGlobals();
  document.body.replaceChildren();
});

describe('the keys', () => {
  it('do what the help says, with shift or without', () => {
    render(<Page />);
    for (const key of ['p', 'P', 'l', '[', ']', '?', 'Escape']) press(key);
    expect(acted()).toEqual(['onStop', 'onLive', 'onStep', 'onStep', 'onHold', 'onHold', 'onHelp']);
    expect(acts.onStep.mock.calls).toEqual([[-1], [1]]);
  });

  it('leave the browser its own, but know brackets that are written with Option or AltGr', () => {
    render(<Page />);
    press('p', { ctrlKey: true });
    press('l', { altKey: true });
    press('[', { metaKey: true });
    press('[', { ctrlKey: true });
    expect(acted()).toEqual([]);
    press('[', { altKey: true });
    press(']', { altKey: true, ctrlKey: true });
    expect(acts.onStep.mock.calls).toEqual([[-1], [1]]);
  });

  it('are the dialog’s while one is open, wherever the focus is', () => {
    render(<Page isOpen />);
    for (const key of ['p', '[', '?', 'Escape']) press(key);
    expect(acted()).toEqual([]);
  });

  it('are the field’s while something is typed', () => {
    render(<Page />);
    for (const key of ['p', '[', '?']) press(key, {}, document.querySelector('textarea') ?? document.body);
    expect(acted()).toEqual([]);
  });
});
