/** A smooth line through points that never swings past them: monotone cubic after Fritsch and Carlson (1980). */
export interface Knot {
  t: number;
  v: number;
  /** Slope at the knot. */
  m: number;
}

export function knotsOf(points: readonly (readonly [t: number, v: number])[]): Knot[] {
  const slope = (i: number): number => {
    const [one, other] = [points[i], points[i + 1]];
    return one && other ? (other[1] - one[1]) / (other[0] - one[0]) : 0;
  };
  return points.map(([t, v], i) => {
    if (i === 0) return { t, v, m: slope(0) };
    if (i === points.length - 1) return { t, v, m: slope(i - 1) };
    const [before, after] = [slope(i - 1), slope(i)];
    return { t, v, m: before * after <= 0 ? 0 : (2 * before * after) / (before + after) };
  });
}

/** The knot at `t`: put between its neighbours, it leaves the line as it is. */
export function knotAt(knots: readonly Knot[], t: number): Knot {
  const i = Math.max(
    0,
    knots.findLastIndex((knot, index) => knot.t <= t && index < knots.length - 1),
  );
  const [a, b] = [knots[i], knots[i + 1]];
  if (!a || !b) return { t, v: 0, m: 0 };
  const h = b.t - a.t;
  const s = (t - a.t) / h;
  const v =
    (1 + 2 * s) * (1 - s) ** 2 * a.v +
    s * (1 - s) ** 2 * h * a.m +
    s * s * (3 - 2 * s) * b.v +
    s * s * (s - 1) * h * b.m;
  const m = (6 * s * (s - 1) * (a.v - b.v)) / h + (1 - s) * (1 - 3 * s) * a.m + s * (3 * s - 2) * b.m;
  return { t, v, m };
}

/** The part of the line between two places. */
export const partOf = (knots: readonly Knot[], from: number, to: number): Knot[] => [
  knotAt(knots, from),
  ...knots.filter(({ t }) => t > from + 1e-6 && t < to - 1e-6),
  knotAt(knots, to),
];

/** Each stretch as a cubic Bézier, exactly; `place` puts `t` and `v` on the sheet. */
export function bezierOf(
  knots: readonly Knot[],
  place: (t: number, v: number) => readonly [x: number, y: number],
): string {
  return knots
    .slice(1)
    .map((b, i) => {
      const a = knots[i] ?? b;
      const third = (b.t - a.t) / 3;
      const points = [
        place(a.t + third, a.v + a.m * third),
        place(b.t - third, b.v - b.m * third),
        place(b.t, b.v),
      ];
      return `C${points.map(([x, y]) => `${Math.round(x)} ${Math.round(y)}`).join(' ')}`;
    })
    .join('');
}
