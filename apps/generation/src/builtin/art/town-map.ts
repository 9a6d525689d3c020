import { escapeHtml } from '../markup.js';
import type { Random } from '../seeded-random.js';
import type { Place } from '../facts/places.js';
import { circle, n } from './svg.js';

export interface MapColors {
  ground: string;
  block: string;
  blockAlt: string;
  park: string;
  road: string;
  water: string;
  pin: string;
}

const WIDTH = 640;
const HEIGHT = 500;

/** Blocks of one town, turned as its streets are, with its rivers or its shore, and a pin. Not a map to walk by. */
export function townMap(place: Place, colors: MapColors, random: Random, label: string): string {
  const turn = random.int(6, 22) * (random.chance(0.5) ? 1 : -1);
  return (
    `<svg viewBox="0 0 ${WIDTH} ${HEIGHT}" preserveAspectRatio="xMidYMid slice" role="img" aria-label="${escapeHtml(label)}">` +
    `<rect width="${WIDTH}" height="${HEIGHT}" fill="${colors.road}"/>` +
    `<g transform="rotate(${turn} 320 250)">${blocks(colors, random)}</g>` +
    water(place, colors, random) +
    `<g stroke="${colors.road}" stroke-width="12" fill="none">${avenues(random)}</g>` +
    pin(colors) +
    '</svg>'
  );
}

function blocks(colors: MapColors, random: Random): string {
  const paths: Record<string, string> = { [colors.block]: '', [colors.blockAlt]: '', [colors.park]: '' };
  let y = -160;
  while (y < HEIGHT + 160) {
    const height = random.int(38, 70);
    let x = -180 + random.int(0, 30);
    while (x < WIDTH + 180) {
      const width = random.int(44, 120);
      const roll = random.next();
      const fill = roll < 0.05 ? colors.park : roll < 0.3 ? colors.blockAlt : colors.block;
      paths[fill] += `M${x} ${y}h${width}v${height}h-${width}z`;
      x += width + 7;
    }
    y += height + 7;
  }
  return Object.entries(paths)
    .map(([fill, data]) => `<path d="${data}" fill="${fill}"/>`)
    .join('');
}

function water(place: Place, colors: MapColors, random: Random): string {
  const river = (x: number, width: number): string => {
    const bend = random.int(-70, 70);
    return `<path d="M${x} -20C${x + bend} 120 ${x - bend} 260 ${x + n(bend / 2)} 380S${x + bend} 480 ${x + bend} 530" fill="none" stroke="${colors.water}" stroke-width="${width}"/>`;
  };
  if (place.water === 'one river') return river(random.int(90, 190), 46);
  if (place.water === 'two rivers') return river(random.int(80, 130), 44) + river(random.int(480, 540), 52);
  if (place.water === 'sea') {
    const x = random.int(70, 130);
    return `<path d="M-10 -10H${x}L${x + 40} 120 ${x - 10} 150 ${x + 60} 290 ${x + 10} 320 ${x + 50} 510H-10Z" fill="${colors.water}"/>`;
  }
  return '';
}

const avenues = (random: Random): string => {
  const y = random.int(290, 360);
  const x = random.int(380, 470);
  return `<path d="M-10 ${y}Q300 ${y - 90} 650 ${y - 30}"/><path d="M${x} -10Q${x - 60} 250 ${x + 40} 510"/>`;
};

const pin = (colors: MapColors): string =>
  `${circle(330, 268, 44, colors.pin, 'opacity=".2"')}<path d="M330 268c-22-28-30-38-30-52a30 30 0 0 1 60 0c0 14-8 24-30 52z" fill="${colors.pin}"/>${circle(330, 216, 11, colors.road)}`;
