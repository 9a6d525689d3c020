// @vitest-environment happy-dom
import { act, StrictMode } from 'react';
import type { Root } from 'react-dom/client';
import { createRoot } from 'react-dom/client';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { useNewsInSight } from './use-news-in-sight.js';

let root: Root;
const scrollBy = vi.fn();

function Rail({ news }: { news: string | null }) {
  return (
    <div ref={useNewsInSight(news)}>
      <p className="card" />
    </div>
  );
}
const render = (news: string | null): void =>
  act(() =>
    root.render(
      <StrictMode>
        <Rail news={news} />
      </StrictMode>,
    ),
  );

beforeEach(() => {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
  // The card ends at 500, the room at 300.
  vi.spyOn(Element.prototype, 'getBoundingClientRect').mockImplementation(function (this: Element) {
    return { height: 40, bottom: this.className === 'card' ? 500 : 300 } as DOMRect;
  });
  vi.spyOn(Element.prototype, 'scrollBy').mockImplementation(scrollBy);
  root = createRoot(document.body.appendChild(document.createElement('div')));
});

afterEach(() => {
  act(() => root.unmount());
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
  document.body.replaceChildren();
});

it('shows what is new once, and not again when a connection came back', () => {
  render(null);
  expect(scrollBy).not.toHaveBeenCalled();
  render('plan');
  render(null);
  render('plan');
  expect(scrollBy).toHaveBeenCalledTimes(1);
  expect(scrollBy).toHaveBeenCalledWith({ top: 224 });
  render(null);
  render('menu');
  expect(scrollBy).toHaveBeenCalledTimes(2);
});
