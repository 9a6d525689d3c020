/** Minutes as rings, to be laid over the map of a town: its pin stands where the map has it. */
import { circle, rect } from './svg.js';

export interface Ring {
  minutes: number;
  color: string;
}

const [X, Y] = [330, 268];

export function ringsOver(rings: readonly Ring[], ink: string): string {
  const drawn = rings.map(({ color }, index) => {
    const radius = 58 + index * 56;
    return `<circle cx="${X}" cy="${Y}" r="${radius}" fill="none" stroke="${ink}" stroke-width="9" opacity=".4"/><circle cx="${X}" cy="${Y}" r="${radius}" fill="none" stroke="${color}" stroke-width="5"/>`;
  });
  const marks = rings.map(({ minutes, color }, index) => {
    const radius = 58 + index * 56;
    const y = Y + radius * (index % 2 === 0 ? 1 : -1);
    return (
      rect(X - 42, y - 18, 84, 36, color) +
      `<text x="${X}" y="${y + 10}" text-anchor="middle" font-weight="800" font-size="26" fill="${ink}">${minutes} min</text>`
    );
  });
  return `<svg viewBox="0 0 640 500" preserveAspectRatio="xMidYMid slice" aria-hidden="true">${circle(X, Y, 4, ink)}${[...drawn].reverse().join('')}${marks.join('')}</svg>`;
}
