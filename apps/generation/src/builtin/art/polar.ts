/** Points on circles, in whole numbers: degrees run clockwise from twelve o'clock. */
import { n } from './svg.js';

export type Point = readonly [x: number, y: number];

export function polar(cx: number, cy: number, radius: number, degrees: number): Point {
  const angle = ((degrees - 90) * Math.PI) / 180;
  return [n(cx + radius * Math.cos(angle)), n(cy + radius * Math.sin(angle))];
}

export const polygon = (points: readonly Point[], fill: string, more = ''): string =>
  `<path d="M${points.map(([x, y]) => `${n(x)} ${n(y)}`).join('L')}z" fill="${fill}"${more && ` ${more}`}/>`;

/** Ticks of one length around a centre, as one path. */
export function ticks(cx: number, cy: number, from: number, to: number, count: number, skip = 0): string {
  const marks: string[] = [];
  for (let index = 0; index < count; index += 1) {
    if (skip > 0 && index % skip === 0) continue;
    const [x1, y1] = polar(cx, cy, from, (index * 360) / count);
    const [x2, y2] = polar(cx, cy, to, (index * 360) / count);
    marks.push(`M${x1} ${y1}L${x2} ${y2}`);
  }
  return marks.join('');
}

/** A whole circle as a path, for text; it starts at `degrees` and runs clockwise. */
export function ringPath(cx: number, cy: number, radius: number, degrees: number): string {
  const [x1, y1] = polar(cx, cy, radius, degrees);
  const [x2, y2] = polar(cx, cy, radius, degrees + 180);
  return `M${x1} ${y1}A${radius} ${radius} 0 1 1 ${x2} ${y2}A${radius} ${radius} 0 1 1 ${x1} ${y1}`;
}

/** Part of a circle, clockwise. */
export function arcPath(cx: number, cy: number, radius: number, from: number, to: number): string {
  const [x1, y1] = polar(cx, cy, radius, from);
  const [x2, y2] = polar(cx, cy, radius, to);
  return `M${x1} ${y1}A${radius} ${radius} 0 ${to - from > 180 ? 1 : 0} 1 ${x2} ${y2}`;
}
