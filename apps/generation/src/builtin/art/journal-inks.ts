import { oklch, solve, toHex } from '../theme/color.js';
import type { Theme } from '../theme/theme.js';

/** What covers, stamps and strips are printed in. */
export interface JournalInks {
  paper: string;
  ink: string;
  accent: string;
  /** Five spot colours that lie well beside each other. */
  spots: readonly [string, string, string, string, string];
  line: string;
}

export function journalInks({ palette, scheme }: Theme): JournalInks {
  const [hue, chroma] = scheme.accent;
  const strong = Math.min(0.17, chroma);
  return {
    paper: palette.dark ? '#f3efe4' : palette.raised,
    ink: palette.dark ? '#17181b' : palette.ink,
    accent: solve(oklch(0.56, strong, hue), ['#f7f4ec'], 4.6),
    spots: [
      toHex(oklch(0.62, strong, hue)),
      toHex(oklch(0.83, 0.12, hue + 60)),
      toHex(oklch(0.44, 0.1, hue + 190)),
      toHex(oklch(0.76, 0.09, hue + 150)),
      toHex(oklch(0.9, 0.05, hue + 20)),
    ],
    line: palette.line,
  };
}
