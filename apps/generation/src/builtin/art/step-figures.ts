/** A walk in eleven moments, as it was first photographed: lines for bones, dots for joints, a trace for each. */
import { box, drawing, lettering, type Inks } from './ribbon-inks.js';
import { circle, n } from './svg.js';

const BASE = 548;
const COUNT = 11;
const THIGH = 120;
const SHANK = 118;
const TRUNK = 150;

type Point = readonly [number, number];

const from = ([x, y]: Point, length: number, degree: number): Point => [
  x + Math.sin((degree * Math.PI) / 180) * length,
  y + Math.cos((degree * Math.PI) / 180) * length,
];

interface Moment {
  head: Point;
  neck: Point;
  hip: Point;
  legs: readonly (readonly [knee: Point, ankle: Point, toe: Point])[];
  arms: readonly (readonly [elbow: Point, hand: Point])[];
  knee: number;
}

function leg(hip: Point, phase: number): { joints: readonly [Point, Point, Point]; bend: number } {
  const swing = 27 * Math.sin(phase) + 3;
  const bend = 8 + 54 * Math.max(0, Math.sin(phase - 5.1)) ** 1.4;
  const knee = from(hip, THIGH, swing);
  const ankle = from(knee, SHANK, swing - bend);
  const toe = from(ankle, 40, swing - bend + 82);
  return { joints: [knee, ankle, toe], bend };
}

function moment(index: number): Moment {
  const x = 150 + index * 130;
  const phase = (index / 5) * Math.PI;
  const loose: Point = [x, 0];
  const lowest = Math.max(
    ...[phase, phase + Math.PI].flatMap((one) => leg(loose, one).joints.map(([, y]) => y)),
  );
  const hip: Point = [x, BASE - lowest];
  const legs = [leg(hip, phase), leg(hip, phase + Math.PI)];
  const neck = from(hip, -TRUNK, -4);
  const arms = [phase + Math.PI, phase].map((one) => {
    const swing = 22 * Math.sin(one);
    const elbow = from(neck, 78, swing);
    return [elbow, from(elbow, 72, swing + 18)] as const;
  });
  return {
    head: from(neck, -44, -4),
    neck,
    hip,
    legs: legs.map(({ joints }) => joints),
    arms,
    knee: n(180 - (legs[0]?.bend ?? 0)),
  };
}

const path = (points: readonly Point[]): string => `M${points.map(([x, y]) => `${n(x)} ${n(y)}`).join('L')}`;

/** Through all points, without corners. */
function curve(points: readonly Point[]): string {
  const [first = [0, 0] as Point] = points;
  const parts = points.slice(1).map((to, index) => {
    const before = points[index] ?? first;
    const middle = n((before[0] + to[0]) / 2);
    return `C${middle} ${n(before[1])} ${middle} ${n(to[1])} ${n(to[0])} ${n(to[1])}`;
  });
  return `M${n(first[0])} ${n(first[1])}${parts.join('')}`;
}

function figure({ head, neck, hip, legs, arms }: Moment, own: boolean, inks: Inks): string {
  const bone = own ? inks.brass.light : inks.enamel.mid;
  const width = own ? 7 : 3;
  const [near = [], far = []] = legs.map((joints) => [hip, ...joints]);
  const [one = [], other = []] = arms.map((joints) => [neck, ...joints]);
  const stroke = (points: readonly Point[], opacity: number): string =>
    `<path d="${path(points)}" fill="none" stroke="${bone}" stroke-width="${width}" stroke-linejoin="round" stroke-linecap="round" opacity="${opacity}"/>`;
  return (
    stroke(far, 0.35) +
    stroke(other, 0.35) +
    stroke([neck, hip], 1) +
    stroke(near, 1) +
    stroke(one, 1) +
    circle(head[0], head[1], 27, inks.night, `stroke="${bone}" stroke-width="${width}"`) +
    [...near, ...one].map(([x, y]) => circle(x, y, own ? 9 : 6, own ? inks.accent : inks.brass.mid)).join('')
  );
}

export function stepFigures(joints: { hip: string; knee: string }, inks: Inks, label: string): string {
  const walk = Array.from({ length: COUNT }, (_, index) => moment(index));
  const own = 6;
  const trace = (pick: (one: Moment) => Point): string =>
    `<path d="${curve(walk.map(pick))}" fill="none" stroke="${inks.brass.mid}" stroke-width="2" stroke-dasharray="2 6" stroke-linecap="round"/>`;
  const shown = walk[own];
  const knee = shown?.legs[0]?.[0] ?? [0, 0];
  const hip = shown?.hip ?? [0, 0];
  const tag = ([x, y]: Point, text: string): string =>
    `<path d="M${n(x)} ${n(y)}h70" stroke="${inks.brass.light}" stroke-width="1"/>` +
    box(x + 70, y - 19, text.length * 10 + 24, 36, inks.enamel.light) +
    lettering(x + 82, y + 6, 18, text, '#23211c', 'text-anchor="start"');
  return drawing(
    1600,
    640,
    box(0, 0, 1600, 640, inks.night) +
      Array.from({ length: 41 }, (_, index) =>
        box(index * 40, BASE + 6, 1, index % 5 === 0 ? 26 : 13, inks.brass.mid),
      ).join('') +
      box(0, BASE + 4, 1600, 2, inks.brass.mid) +
      Array.from({ length: 9 }, (_, index) =>
        lettering(index * 200 + 8, BASE + 62, 16, index * 50, inks.brass.light, 'text-anchor="start"'),
      ).join('') +
      trace(({ head }) => head) +
      trace(({ hip: at }) => at) +
      trace(({ legs }) => legs[0]?.[0] ?? [0, 0]) +
      trace(({ legs }) => legs[0]?.[1] ?? [0, 0]) +
      walk.map((one, index) => (index === own ? '' : figure(one, false, inks))).join('') +
      (shown ? figure(shown, true, inks) : '') +
      tag(hip, joints.hip) +
      tag(knee, `${joints.knee} ${shown?.knee ?? ''}°`),
    { label, align: 'xMidYMax' },
  );
}
