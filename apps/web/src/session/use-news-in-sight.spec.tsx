// @vitest-environment happy-dom
import { act, StrictMode } from 'react';
import type { Root } from 'react-dom/client';
import { createRoot } from 'react-dom/client';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { useNewsInSight } from './use-news-in-sight.js';

let root: Root;
const scrollBy = vi.fn();

/** Where the card is; the room goes from 100 to 300. */
let card: { top: number; bottom: number };

function Rail({ news, run }: { news: string | null; run: number }) {
  return (
    <div ref={useNewsInSight(news, run)}>
      <p className="card" />
    </div>
  );
}
const render = (news: string | null, run = 1): void =>
  act(() =>
    root.render(
      <StrictMode>
        <Rail news={news} run={run} />
      </StrictMode>,
    ),
  );

beforeEach(() => {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
  card = { top: 460, bottom: 500 };
  scrollBy.mockClear();
  vi.spyOn(Element.prototype, 'getBoundingClientRect').mockImplementation(function (this: Element) {
    return { height: 40, ...(this.className === 'card' ? card : { top: 100, bottom: 300 }) } as DOMRect;
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

it('goes back up to the first step of another run, and to no other', () => {
  render('the last step');
  scrollBy.mockClear();
  card = { top: -900, bottom: -860 };
  render('a step that was looked away from');
  expect(scrollBy).not.toHaveBeenCalled();
  render('the first step of the next run', 2);
  expect(scrollBy.mock.calls).toEqual([[{ top: -1_024 }]]);
});
