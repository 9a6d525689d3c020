/** A pipe run with its bends, a valve, and a gauge that is too near to be seen whole. */
import { escapeHtml } from '../markup.js';
import { mixHex } from './mix.js';
import { arcPath, polar, ticks } from './polar.js';
import { ringText } from './rings.js';
import { circle, n, rect } from './svg.js';

export interface PipeColors {
  flare: string;
  ink: string;
  copper: string;
  steel: string;
  wheel: string;
  face: string;
  zones: readonly [string, string, string];
}

/** One pipe along a path: rim, body, shade below, light above. */
export function pipeRun(path: string, width: number, color: string, ink: string): string {
  const line = (stroke: string, thick: number, shift = 0): string =>
    `<path d="${path}" fill="none" stroke="${stroke}" stroke-width="${n(thick)}"${shift === 0 ? '' : ` transform="translate(${n(shift)} ${n(shift)})"`}/>`;
  return (
    line(ink, width + 10) +
    line(mixHex(color, '#000000', 0.22), width) +
    line(color, width * 0.68, -width * 0.09) +
    line(mixHex(color, '#ffffff', 0.55), width * 0.12, -width * 0.22)
  );
}

function collar(x: number, y: number, wide: boolean, color: string, ink: string): string {
  const [w, h] = wide ? [54, 128] : [128, 54];
  const light = wide
    ? rect(x - w / 2 + 10, y - h / 2 + 14, 9, h - 28, '#ffffff66', 4)
    : rect(x - w / 2 + 14, y - h / 2 + 10, w - 28, 9, '#ffffff66', 4);
  return (
    rect(x - w / 2 - 5, y - h / 2 - 5, w + 10, h + 10, ink, 10) +
    rect(x - w / 2, y - h / 2, w, h, color, 7) +
    light
  );
}

function wheel(x: number, y: number, color: string, ink: string): string {
  const spokes = [0, 60, 120].map((turn) => {
    const [x1, y1] = polar(x, y, 104, turn);
    const [x2, y2] = polar(x, y, 104, turn + 180);
    return `M${x1} ${y1}L${x2} ${y2}`;
  });
  const ring = (stroke: string, width: number, radius = 112): string =>
    `<circle cx="${x}" cy="${y}" r="${radius}" fill="none" stroke="${stroke}" stroke-width="${width}"/>`;
  return (
    ring(ink, 46) +
    `<path d="${spokes.join('')}" stroke="${ink}" stroke-width="36"/>` +
    ring(color, 34) +
    `<path d="${spokes.join('')}" stroke="${color}" stroke-width="24"/>` +
    `<path d="${arcPath(x, y, 118, 285, 350)}" fill="none" stroke="#ffffff88" stroke-width="8" stroke-linecap="round"/>` +
    circle(x, y, 34, ink) +
    circle(x, y, 24, mixHex(color, '#ffffff', 0.3))
  );
}

/** Zero at the lower left, ten at the lower right. */
const turnOf = (bar: number): number => 225 + bar * 27;

function gauge(words: readonly string[], bar: number, colors: PipeColors): string {
  const { flare, ink, face, zones, steel } = colors;
  const zone = (from: number, to: number, color: string): string =>
    `<path d="${arcPath(500, 500, 292, turnOf(from), turnOf(to))}" fill="none" stroke="${color}" stroke-width="34"/>`;
  const marks = Array.from({ length: 51 }, (_, index) => {
    const turn = turnOf(index / 5);
    const [x1, y1] = polar(500, 500, 312, turn);
    const [x2, y2] = polar(500, 500, index % 5 === 0 ? 262 : 290, turn);
    return `M${x1} ${y1}L${x2} ${y2}`;
  });
  const figures = [0, 2, 4, 6, 8, 10].map((value) => {
    const [x, y] = polar(500, 500, 214, turnOf(value));
    return `<text x="${x}" y="${y + 24}" text-anchor="middle" font-weight="800" font-size="68" fill="${ink}">${value}</text>`;
  });
  const [tipX, tipY] = polar(500, 500, 276, turnOf(bar));
  const [tailX, tailY] = polar(500, 500, 90, turnOf(bar) + 180);
  return (
    circle(500, 500, 494, ink) +
    circle(500, 500, 484, flare) +
    `<path d="${ticks(500, 500, 466, 478, 96)}" stroke="${ink}" stroke-width="5" opacity=".35"/>` +
    ringText('hero-ring', words, 382, 70, ink, 250) +
    circle(500, 500, 352, ink) +
    circle(500, 500, 340, face) +
    zone(0, 2, zones[0]) +
    zone(2, 7, zones[1]) +
    zone(7, 10, zones[2]) +
    `<path d="${marks.join('')}" stroke="${ink}" stroke-width="6"/>` +
    figures.join('') +
    `<text x="500" y="700" text-anchor="middle" font-weight="800" font-size="52" fill="${ink}">BAR</text>` +
    `<path d="M${tailX} ${tailY}L${tipX} ${tipY}" stroke="${ink}" stroke-width="20" stroke-linecap="round"/>` +
    circle(500, 500, 46, ink) +
    circle(500, 500, 22, steel)
  );
}

export function pipesArt(words: readonly string[], bar: number, colors: PipeColors, label: string): string {
  const { copper, ink, steel } = colors;
  return (
    `<svg viewBox="0 0 1000 1000" role="img" aria-label="${escapeHtml(label)}">` +
    pipeRun('M110 -300V690Q110 820 240 820H1300', 84, copper, ink) +
    pipeRun('M590 820V700', 84, copper, ink) +
    collar(110, 60, false, steel, ink) +
    collar(110, 560, false, steel, ink) +
    collar(330, 820, true, steel, ink) +
    collar(770, 820, true, steel, ink) +
    collar(590, 738, false, steel, ink) +
    `<g transform="translate(212 0) scale(.75)">${gauge(words, bar, colors)}</g>` +
    wheel(110, 310, colors.wheel, ink) +
    '</svg>'
  );
}
