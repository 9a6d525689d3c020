import { escapeHtml } from '../markup.js';
import type { ChartColors } from './chart-colors.js';
import { circle, n, rect } from './svg.js';

/** Width of a letter at 16 px bold, and of a typewriter letter at 13 px, widest fallbacks included. */
const LETTER = 10;
const TYPED = 8.4;

export interface Station {
  name: string;
  note: string;
}

/** A stop on a route: its name and what the chart says of it, on paper of their own. */
export function stationAt(
  x: number,
  y: number,
  { name, note }: Station,
  colors: ChartColors,
  side: 1 | -1 = 1,
): string {
  const width = Math.max(name.length * LETTER, note.length * TYPED) + 20;
  const left = side === 1 ? x + 18 : x - 18 - width;
  return (
    circle(x, y, 15, colors.mark, 'opacity=".22"') +
    circle(x, y, 7, colors.mark, `stroke="${colors.paper}" stroke-width="2"`) +
    `<g opacity=".93">${rect(left, y - 23, width, 44, colors.paper)}</g>` +
    `<text x="${n(left + 10)}" y="${n(y - 4)}" class="chart-name" fill="${colors.ink}">${escapeHtml(name)}</text>` +
    `<text x="${n(left + 10)}" y="${n(y + 13)}" class="chart-note" fill="${colors.mark}">${escapeHtml(note)}</text>`
  );
}

/** Goes with every section that has such labels. */
export const LABEL_CSS = `.chart-name { font: 700 16px/1 var(--head); } .chart-note { font: 400 13px/1 var(--mono); } .chart-tick { font: 400 12px/1 var(--mono); }`;
