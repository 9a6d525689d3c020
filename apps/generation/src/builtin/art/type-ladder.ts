/** A reading chart: each line smaller than the one above it, and all of them together a sentence. */
import { box, drawing, lettering, line, type Inks } from './ribbon-inks.js';

export function typeLadder(rows: readonly string[], inks: Inks, label: string): string {
  let y = 70;
  const lines = rows.map((text, index) => {
    const letters = Math.max(1, text.length);
    const size = Math.min(n(210 * 0.68 ** index), n(430 / (letters * 0.82)));
    y += Math.round(size * 0.82);
    const shown = lettering(
      330,
      y,
      size,
      text,
      '#1d1b18',
      `text-anchor="middle" letter-spacing="${n(size * 0.14)}"`,
    );
    const mark = lettering(72, y, 17, index + 1, inks.accentDeep, 'text-anchor="middle" font-style="italic"');
    const rule =
      index === 3
        ? box(96, y + 16, 476, 7, inks.accent)
        : index === 5
          ? box(96, y + 14, 476, 5, inks.leaf.dark)
          : '';
    y += index === 3 ? 46 : index === 5 ? 40 : 26;
    return shown + mark + rule;
  });
  return drawing(
    640,
    760,
    box(0, 0, 640, 760, inks.wall.mid) +
      box(58, 60, 600, 740, '#00000024') +
      box(44, 44, 600, 740, inks.enamel.light) +
      line(44, 44, 644, 44, inks.enamel.dark, 2) +
      box(300, 24, 60, 34, inks.night) +
      box(306, 30, 48, 6, inks.nightLine) +
      lines.join(''),
    { label, align: 'xMinYMin' },
  );
}

const n = Math.round;
