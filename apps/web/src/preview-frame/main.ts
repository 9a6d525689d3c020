/**
 * The runtime of the sandboxed preview. Built as one classic script, which the service puts in the document of
 * `/preview-frame`: the only script that this document's policy lets run by itself. It draws what the page sends and
 * tells what happened; it knows no token, no address and no session.
 */
import type { FrameRequest } from '@openv0/react/preview-messages.js';
import { DraftOverlay } from './draft-overlay.js';
import { interceptForms, interceptLinks } from './intercept.js';
import { Line } from './line.js';
import { limit } from './message-budget.js';
import { own } from './own.js';
import { PageView } from './page-view.js';
import { PencilPage } from './pencil-page.js';
import { relayConsole, relayErrors } from './relay.js';
import { seal } from './seal.js';

const key = seal();
const line = new Line();
const { report } = line;
const tell = limit(report, own);

relayConsole(tell);
relayErrors(tell);
interceptLinks(tell);
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

// Untrusted events are generated code's own: the page asks whether it was the reader who moved the focus here.
for (const gesture of ['pointerdown', 'keydown'])
  addEventListener(gesture, (event) => event.isTrusted && report({ type: 'touched' }), true);

let told = 0;
addEventListener(
  'scroll',
  () => {
    const by = overlay.scrolledBy();
    cancelAnimationFrame(told);
    told = own.frame(() => report({ type: 'scroll', scroll: { x: scrollX, y: scrollY }, by }));
  },
  { passive: true },
);
addEventListener('resize', () => {
  pencil.redraw();
  overlay.place();
});

line.open(key, obey);
