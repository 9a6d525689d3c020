/** Marks for those who help. All are decoration. */
import { escapeHtml } from '../markup.js';
import { lifebuoy, tallies } from './charity-pictures.js';
import type { ChartColors } from './chart-colors.js';
import { letterOf } from './signal-flags.js';
import { circle, rect } from './svg.js';

const picture = (content: string): string =>
  `<svg viewBox="0 0 160 86" width="160" height="86" aria-hidden="true">${content}</svg>`;

const letters = (x: number, y: number, text: string, size: number, fill: string): string =>
  `<text x="${x}" y="${y}" text-anchor="middle" font-family="var(--head)" font-weight="700" font-size="${size}" fill="${fill}">${escapeHtml(text)}</text>`;

/** Their years, one stroke each. */
export const yearsInTallies = (years: number, colors: ChartColors): string =>
  picture(
    `<g transform="translate(8 26)">${tallies(Math.min(years, 15), colors.ink, 4)}</g><path d="M0 74H160" stroke="${colors.mark}" stroke-width="3"/>`,
  );

export const initialsOnTag = (first: string, last: string, colors: ChartColors): string =>
  picture(
    circle(46, 46, 36, colors.paper, `stroke="${colors.ink}" stroke-width="3"`) +
      circle(46, 18, 5, colors.land[1], `stroke="${colors.ink}" stroke-width="2"`) +
      `<path d="M46 14C60 -6 110 6 152 12" fill="none" stroke="${colors.mark}" stroke-width="6" stroke-linecap="round"/>` +
      letters(46, 60, letterOf(first) + letterOf(last), 30, colors.ink),
  );

export const initialsOnCrate = (first: string, last: string, colors: ChartColors): string =>
  picture(
    [8, 32, 56]
      .map(
        (y) =>
          `<rect x="3" y="${y}" width="120" height="20" fill="${colors.land[1]}" stroke="${colors.ink}" stroke-width="2"/>`,
      )
      .join('') +
      rect(40, 18, 46, 48, colors.paper) +
      letters(63, 53, letterOf(first) + letterOf(last), 28, colors.mark),
  );

export const initialsInRing = (first: string, last: string, colors: ChartColors): string =>
  picture(
    `<g transform="translate(46 43)">${lifebuoy(0, 0, 29, colors)}</g>${letters(112, 56, letterOf(first) + letterOf(last), 38, colors.ink)}`,
  );
