import type { Asked } from './worker-line.js';
import { answer } from './worker-line.js';
import type { PaintRequest } from './highlighter.js';
import { Highlighter } from './highlighter.js';

const highlighter = new Highlighter();

addEventListener('message', ({ data }: MessageEvent<Asked<PaintRequest>>) => {
  answer(data, (request) => highlighter.paint(request));
});
