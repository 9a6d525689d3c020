/**
 * The runtime of the sandboxed preview. Built as one classic script, which the service puts in the document of
 * `/preview-frame` with a nonce: the only script that this document lets run by itself. It draws what the page sends
 * and tells what happened; it knows no token, no address and no session.
 */
import type { FrameReport, FrameRequest, Keyed } from '@openv0/react/preview-messages.js';
import { DraftOverlay } from './draft-overlay.js';
import { interceptForms, interceptLinks } from './intercept.js';
import { PageView } from './page-view.js';
import { PencilPage } from './pencil-page.js';
import { relayConsole, relayErrors } from './relay.js';
import { seal } from './seal.js';

const key = seal();
// As it is now: generated code may put its own `parent` in place of this one.
const outside = parent;

function report(message: FrameReport): void {
  const keyed: Keyed<FrameReport> = { ...message, key };
  outside.postMessage(keyed, '*');
}

relayConsole(report);
relayErrors(report);
interceptLinks(report);
interceptForms();

const page = new PageView(report);
const overlay = new DraftOverlay();
const pencil = new PencilPage();

function obey(request: FrameRequest): void {
  switch (request.type) {
    case 'render':
      page.render(request);
      pencil.settle();
      return overlay.place();
    case 'sketch': {
      page.draft(request.draft);
      pencil.draw(request.planned, request.theme, request.zoom, page.isEmpty);
      overlay.show(request.draft, page.draftRoot, request.zoom);
      page.paintGround();
      if (request.follow) overlay.follow();
      return;
    }
    case 'css':
      return page.style(request.css);
    case 'label_font':
      return void document.fonts.add(new FontFace('ov0 label', request.data, { weight: '100 900' }));
    case 'scroll_to':
      return scrollTo(request.scroll.x, request.scroll.y);
    case 'ping':
      return report({ type: 'pong', at: request.at });
  }
}

// First in line, and last: generated code never sees these messages.
addEventListener(
  'message',
  (event: MessageEvent<Partial<Keyed<FrameRequest>> | null>) => {
    if (event.source !== outside || event.data?.key !== key) return;
    event.stopImmediatePropagation();
    obey(event.data as FrameRequest);
  },
  true,
);

let told = 0;
addEventListener(
  'scroll',
  () => {
    const by = overlay.scrolledBy();
    cancelAnimationFrame(told);
    told = requestAnimationFrame(() => report({ type: 'scroll', scroll: { x: scrollX, y: scrollY }, by }));
  },
  { passive: true },
);
addEventListener('resize', () => {
  pencil.redraw();
  overlay.place();
});

report({ type: 'ready' });
