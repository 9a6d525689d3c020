/** One true curve from edge to edge, its points named in the page's own type. */
import { bezierOf, knotAt, knotsOf } from '../art/monotone.js';
import { markup, raw, rules, type Markup } from '../markup.js';
import type { SiteSection } from '../site.js';
import { groundClass, headMarkup } from './gallery-theme.js';

export interface Curve {
  id: string;
  title: string;
  text: string;
  /** What is measured against what, for those who don't see it. */
  label: string;
  points: readonly (readonly [x: number, y: number])[];
  x: readonly (readonly [at: number, label: string])[];
  y: readonly (readonly [at: number, label: string])[];
  named: readonly { x: number; label: string; side: 'left' | 'right' | 'above' }[];
  about: string;
}

const WIDTH = 1200;
const HEIGHT = 330;
const percent = (part: number): string => `${(part * 100).toFixed(2)}%`;

export function curveSection(curve: Curve, ground: SiteSection['ground']): SiteSection {
  const { id, title, text, label, points, x, y, named, about } = curve;
  const [x0, x1] = [points[0]?.[0] ?? 0, points.at(-1)?.[0] ?? 1];
  const top = Math.max(...points.map((point) => point[1]), ...y.map(([at]) => at)) * 1.06;
  const [fx, fy] = [(value: number) => (value - x0) / (x1 - x0), (value: number) => 1 - value / top];
  const knots = knotsOf(points);
  const place = (px: number, py: number): readonly [number, number] => [fx(px) * WIDTH, fy(py) * HEIGHT];
  const line = `M${place(x0, points[0]?.[1] ?? 0)
    .map(Math.round)
    .join(' ')}${bezierOf(knots, place)}`;
  const ticks = (list: Curve['x'], side: 'x' | 'y'): Markup[] =>
    list.map(
      ([at, words]) =>
        markup`<span class="${id}-${side}" style="${side === 'x' ? 'left' : 'top'}: ${percent(side === 'x' ? fx(at) : fy(at))}">${words}</span>`,
    );
  return {
    id,
    kind: 'process',
    brief: `one curve with ${named.length} points`,
    ground,
    shape: 'curve',
    css: rules`
      #${id} { padding-block: var(--room); }
      .${id}-plot { position: relative; margin: clamp(56px, 6vw, 84px) 8px 44px clamp(40px, 5vw, 58px); }
      .${id}-plot svg { width: 100%; height: clamp(220px, 25vw, 340px); overflow: visible; }
      .${id}-y, .${id}-x { position: absolute; color: var(--muted); font-size: .82em; line-height: 1; white-space: nowrap; }
      .${id}-y { right: calc(100% + 12px); transform: translateY(-50%); }
      .${id}-x { top: calc(100% + 16px); transform: translateX(-50%); }
      .${id}-x:nth-last-of-type(1) { transform: translateX(-100%); }
      .${id}-point { position: absolute; width: 0; height: 0; }
      .${id}-point::before { content: ""; position: absolute; left: -9px; top: -9px; width: 18px; height: 18px; border: 4px solid var(--accent); border-radius: 50%; background: var(--bg); }
      .${id}-point span { position: absolute; width: max-content; max-width: 15em; padding: 0 4px; background: var(--${ground === 'surface' ? 'surface' : 'bg'}); line-height: 1.2; }
      .${id}-left span { right: 20px; bottom: -2px; text-align: right; }
      .${id}-above span { left: 14px; bottom: 14px; }
      .${id}-right span { left: 18px; top: 6px; }
      .${id}-last span { left: auto; right: -14px; top: auto; bottom: 32px; text-align: right; }
      @media (max-width: 700px) {
        .${id}-point span { max-width: 6em; font-size: .84em; }
.${id}-early.${id}-left span { right: auto; left: 15px; bottom: auto; top: 4px; text-align: left; }
        .${id}-left span { max-width: 5.2em; }
        .${id}-late span { left: auto; right: -8px; top: auto; bottom: 14px; text-align: right; }
        .${id}-x:nth-of-type(even) { display: none; }
      }
    `,
    html: markup`
      <section id="${id}" class="${groundClass(ground)}" aria-labelledby="${id}-title">
        <div class="wrap">
          ${headMarkup(id, title, text)}
          <div class="${id}-plot" data-sample="${about}">
            <svg viewBox="0 0 ${WIDTH} ${HEIGHT}" preserveAspectRatio="none" role="img" aria-label="${label}">
              <g stroke="var(--line)" vector-effect="non-scaling-stroke">${raw(y.map(([at]) => `<path d="M0 ${Math.round(fy(at) * HEIGHT)}H${WIDTH}" vector-effect="non-scaling-stroke"/>`).join(''))}</g>
              <path d="${line}" fill="none" stroke="var(--accent)" stroke-width="4" stroke-linecap="round" vector-effect="non-scaling-stroke"/>
            </svg>
            ${ticks(y, 'y')}
            <div>
              ${ticks(x, 'x')}
            </div>
            ${named.map(({ x: at, label: words, side }) => markup`<p class="${id}-point ${id}-${side}${fx(at) > 0.55 ? ` ${id}-late` : ''}${fx(at) < 0.22 ? ` ${id}-early` : ''}${fx(at) > 0.75 && side !== 'left' ? ` ${id}-last` : ''}" style="left: ${percent(fx(at))}; top: ${percent(fy(knotAt(knots, at).v))}"><span>${words}</span></p>`)}
          </div>
        </div>
      </section>
    `,
  };
}
