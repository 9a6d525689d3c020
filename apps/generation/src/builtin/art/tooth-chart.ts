/** Thirty-two teeth in two arches, numbered as dentists number them; one of them is spoken of. */
import { box, drawing, lettering, type Inks } from './ribbon-inks.js';
import { circle, n } from './svg.js';

/** From the middle outwards: width along the arch and depth across it. */
const UPPER: readonly (readonly [number, number])[] = [
  [43, 30],
  [35, 28],
  [38, 34],
  [36, 42],
  [36, 43],
  [50, 50],
  [48, 48],
  [43, 44],
];
const LOWER: readonly (readonly [number, number])[] = [
  [29, 27],
  [32, 28],
  [36, 32],
  [37, 38],
  [38, 40],
  [53, 48],
  [51, 46],
  [44, 43],
];

interface Spot {
  x: number;
  y: number;
  turn: number;
}

/** Points of half an ellipse by the length walked along it, from its left end over the middle to its right end. */
function walk(rx: number, ry: number, up: number): (share: number) => Spot {
  const steps = 720;
  const spots: Spot[] = [];
  const lengths = [0];
  for (let index = 0; index <= steps; index += 1) {
    const a = Math.PI - (index / steps) * Math.PI;
    const x = Math.cos(a) * rx;
    const y = -up * Math.sin(a) * ry;
    const turn = (Math.atan2(up * Math.cos(a) * ry, Math.sin(a) * rx) * 180) / Math.PI;
    spots.push({ x, y, turn });
    const before = spots[index - 1];
    if (before) lengths.push((lengths[index - 1] ?? 0) + Math.hypot(x - before.x, y - before.y));
  }
  const all = lengths.at(-1) ?? 1;
  return (share) =>
    spots[
      Math.min(
        steps,
        lengths.findIndex((length) => length >= share * all),
      )
    ] ?? { x: 0, y: 0, turn: 0 };
}

function crown(w: number, d: number, kind: number, fill: string, shade: string, light: string): string {
  const r = kind > 5 ? 15 : kind > 3 ? 14 : 11;
  const fissure =
    kind > 5
      ? `<path d="M${n(-w / 2 + 12)} 0H${n(w / 2 - 12)}M-7 ${n(-d / 2 + 12)}V${n(d / 2 - 12)}M8 ${n(-d / 2 + 12)}V${n(d / 2 - 12)}" stroke="${shade}" stroke-width="3" fill="none" stroke-linecap="round"/>`
      : kind > 3
        ? `<path d="M${n(-w / 2 + 11)} 0H${n(w / 2 - 11)}" stroke="${shade}" stroke-width="3" stroke-linecap="round"/>`
        : '';
  return (
    `<rect x="${n(-w / 2 + 2)}" y="${n(-d / 2 + 4)}" width="${n(w - 4)}" height="${n(d)}" rx="${r}" fill="${shade}"/>` +
    `<rect x="${n(-w / 2 + 2)}" y="${n(-d / 2)}" width="${n(w - 4)}" height="${n(d)}" rx="${r}" fill="${fill}"/>` +
    `<rect x="${n(-w / 2 + 7)}" y="${n(-d / 2 + 4)}" width="${n(w * 0.34)}" height="5" rx="2" fill="${light}"/>` +
    fissure
  );
}

function arch(up: number, cy: number, chosen: number, inks: Inks, numberFill: string): string {
  const sizes = up > 0 ? UPPER : LOWER;
  const rx = up > 0 ? 214 : 204;
  const ry = up > 0 ? 262 : 252;
  const order = [...sizes.toReversed(), ...sizes];
  const all = order.reduce((sum, [w]) => sum + w, 0);
  const at = walk(rx, ry, up);
  let walked = 0;
  return order
    .map(([w, d], index) => {
      const share = (walked + w / 2) / all;
      walked += w;
      const kind = index < 8 ? 8 - index : index - 7;
      const quadrant = up > 0 ? (index < 8 ? 1 : 2) : index < 8 ? 4 : 3;
      const number = quadrant * 10 + kind;
      const { x, y, turn } = at(share);
      const own = number === chosen;
      const away = 46;
      const tx = x * (1 - away / rx) * 0.99;
      const ty = y * (1 - away / ry);
      const tooth = own
        ? crown(w, d, kind, inks.accent, inks.accentDeep, '#ffffff88')
        : crown(w, d, kind, inks.enamel.light, inks.enamel.dark, '#ffffff');
      return (
        `<g transform="translate(${n(320 + x)} ${n(cy + y)}) rotate(${n(up > 0 ? turn * -1 * -1 : turn)})">${tooth}</g>` +
        (own ? circle(320 + tx, cy + ty - 5, 16, inks.accent) : '') +
        lettering(320 + tx, cy + ty, 15, number, own ? inks.onAccent : numberFill)
      );
    })
    .join('');
}

export function toothChart(chosen: number, inks: Inks, label: string): string {
  const gum = (cy: number, up: number, rx: number, ry: number): string =>
    `<path d="M${320 - rx} ${cy}A${rx} ${ry} 0 0 ${up > 0 ? 1 : 0} ${320 + rx} ${cy}" fill="none" stroke="${inks.nightLine}" stroke-width="66" stroke-linecap="round"/>`;
  const light = inks.enamel.mid;
  return drawing(
    640,
    760,
    box(0, 0, 640, 760, inks.night) +
      `<path d="M320 0V760M0 380H640" stroke="${inks.nightLine}" stroke-width="1" stroke-dasharray="3 7"/>` +
      gum(346, 1, 214, 262) +
      gum(414, -1, 204, 252) +
      arch(1, 346, chosen, inks, light) +
      arch(-1, 414, chosen, inks, light) +
      [
        ['1', 60, 78],
        ['2', 580, 78],
        ['4', 60, 700],
        ['3', 580, 700],
      ]
        .map(([text = '', x = 0, y = 0]) =>
          lettering(
            Number(x),
            Number(y),
            22,
            text,
            inks.brass.mid,
            'text-anchor="middle" font-style="italic"',
          ),
        )
        .join(''),
    { label },
  );
}
