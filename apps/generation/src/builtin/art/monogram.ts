/** Two letters in rings, as they are cut into a signet; the ticks of the rim count the letters of the name. */
import { circle, n } from './svg.js';

export function monogram(first: string, last: string, ink: string, ground: string, second: string): string {
  const letters = `${first.charAt(0)}${last.charAt(0)}`;
  const count = 12 + (first.length + last.length) * 2;
  const ticks = Array.from({ length: count }, (_, index) => {
    const a = (index * 2 * Math.PI) / count;
    return `M${n(60 + Math.cos(a) * 56)} ${n(60 + Math.sin(a) * 56)}L${n(60 + Math.cos(a) * 50)} ${n(60 + Math.sin(a) * 50)}`;
  }).join('');
  return (
    '<svg viewBox="0 0 120 120" width="92" height="92" aria-hidden="true" font-family="var(--head)">' +
    circle(60, 60, 59, ground) +
    `<path d="${ticks}" stroke="${ink}" stroke-width="1"/>` +
    circle(60, 60, 46, second) +
    circle(60, 60, 46, 'none', `stroke="${ink}" stroke-width="2"`) +
    circle(60, 60, 41, 'none', `stroke="${ink}" stroke-width="1"`) +
    `<text x="60" y="74" font-size="40" letter-spacing="-2" text-anchor="middle" fill="${ink}">${letters}</text></svg>`
  );
}
