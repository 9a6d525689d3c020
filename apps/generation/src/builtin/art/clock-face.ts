/** Clock faces: a small one on which a treatment takes its minutes, and the card with the time on it. */
import { box, drawing, lettering, line, type Inks } from './ribbon-inks.js';
import { circle, n } from './svg.js';

const polar = (cx: number, cy: number, r: number, minute: number): readonly [number, number] => {
  const a = ((minute - 15) * Math.PI) / 30;
  return [n(cx + Math.cos(a) * r), n(cy + Math.sin(a) * r)];
};

function ticks(cx: number, cy: number, r: number, color: string, bold: number): string {
  const path = (every: boolean): string =>
    Array.from({ length: 60 }, (_, minute) => minute)
      .filter((minute) => (minute % 5 === 0) === every)
      .map(
        (minute) =>
          `M${polar(cx, cy, r, minute).join(' ')}L${polar(cx, cy, r - (every ? r * 0.13 : r * 0.06), minute).join(' ')}`,
      )
      .join('');
  return `<path d="${path(false)}" stroke="${color}" stroke-width="1"/><path d="${path(true)}" stroke="${color}" stroke-width="${bold}"/>`;
}

function sector(cx: number, cy: number, r: number, from: number, minutes: number, fill: string): string {
  if (minutes >= 60) return circle(cx, cy, r, fill);
  const [x1, y1] = polar(cx, cy, r, from);
  const [x2, y2] = polar(cx, cy, r, from + minutes);
  return `<path d="M${cx} ${cy}L${x1} ${y1}A${r} ${r} 0 ${minutes > 30 ? 1 : 0} 1 ${x2} ${y2}Z" fill="${fill}"/>`;
}

/** How long it takes, as the minute hand goes. Follows the colours of the page. */
export function dial(minutes: number): string {
  return (
    '<svg viewBox="0 0 160 160" width="116" height="116" aria-hidden="true" font-family="var(--head)">' +
    circle(80, 80, 78, 'var(--raised)') +
    circle(80, 80, 78, 'none', 'stroke="var(--ink)" stroke-width="2"') +
    sector(80, 80, 62, 0, minutes, 'var(--accent)') +
    ticks(80, 80, 74, 'var(--ink)', 3) +
    circle(80, 80, 33, 'var(--raised)') +
    `<text x="80" y="92" font-size="34" text-anchor="middle" fill="var(--ink)">${minutes}</text></svg>`
  );
}

export interface CardRow {
  day: string;
  time: string;
  what: string;
}

/** An appointment card before a large clock that shows the time of its second line. */
export function appointmentCard(
  brand: string,
  rows: readonly CardRow[],
  time: { hour: number; minute: number; length: number },
  inks: Inks,
  label: string,
): string {
  const cx = 430;
  const cy = 270;
  const r = 300;
  const [mx, my] = polar(cx, cy, 236, time.minute);
  const [hx, hy] = polar(cx, cy, 158, time.hour * 5 + time.minute / 12);
  const numerals = Array.from({ length: 12 }, (_, index) => {
    const [x, y] = polar(cx, cy, 208, (index + 1) * 5);
    return lettering(x, y + 13, 38, index + 1, '#23211c');
  }).join('');
  const size = Math.min(30, Math.floor(620 / Math.max(12, brand.length)));
  const lines = rows
    .map(({ day, time: at, what }, index) => {
      const y = 572 + index * 46;
      const own = index === 1;
      return (
        line(92, y + 14, 500, y + 14, '#bdb6a6', 1) +
        lettering(96, y + 2, 21, day, '#23211c', 'text-anchor="start"') +
        lettering(
          212,
          y + 2,
          21,
          at,
          own ? inks.accentDeep : '#23211c',
          `text-anchor="start"${own ? ' font-style="italic"' : ''}`,
        ) +
        lettering(500, y + 2, 17, what, '#6a6254', 'text-anchor="end"') +
        (own
          ? `<ellipse cx="237" cy="${y - 5}" rx="48" ry="21" fill="none" stroke="${inks.accent}" stroke-width="3" transform="rotate(-4 237 ${y - 5})"/>`
          : '')
      );
    })
    .join('');
  return drawing(
    640,
    760,
    box(0, 0, 640, 760, inks.wall.mid) +
      circle(cx + 14, cy + 18, r, '#00000022') +
      circle(cx, cy, r, inks.night) +
      circle(cx, cy, r - 16, inks.enamel.light) +
      sector(cx, cy, r - 40, time.minute, time.length, inks.wall.dark) +
      ticks(cx, cy, r - 26, '#23211c', 5) +
      numerals +
      line(cx, cy, hx, hy, inks.night, 15, 'stroke-linecap="round"') +
      line(cx, cy, mx, my, inks.night, 9, 'stroke-linecap="round"') +
      circle(cx, cy, 18, inks.accent) +
      circle(cx, cy, 6, inks.enamel.light) +
      box(58, 462, 480, 260, '#00000030', 'transform="rotate(-2 300 590) translate(9 12)"') +
      `<g transform="rotate(-2 300 590)">${box(58, 462, 480, 260, inks.enamel.light)}${box(58, 462, 480, 10, inks.accent)}` +
      lettering(92, 514, size, brand, '#23211c', 'text-anchor="start"') +
      box(92, 526, 408, 3, '#23211c') +
      box(92, 531, 408, 1, '#23211c') +
      lines +
      '</g>',
    { label },
  );
}
