import { describe, expect, it } from 'vitest';
import { contrast } from './color.js';
import {
  BENCH_SCHEMES,
  CHART_SCHEMES,
  chooseScheme,
  paint,
  STOREFRONT_SCHEMES,
  textPairs,
} from './palette.js';
import { seededRandom } from '../seeded-random.js';

describe('palettes', () => {
  for (const [family, schemes] of Object.entries({
    storefront: STOREFRONT_SCHEMES,
    bench: BENCH_SCHEMES,
    chart: CHART_SCHEMES,
  })) {
    it(`keeps ${family} text readable on every ground, over 200 seeds, light and dark, with hues asked for`, () => {
      for (let seed = 0; seed < 200; seed += 1) {
        const hue = seed % 3 === 0 ? (seed * 37) % 360 : null;
        const scheme = chooseScheme(schemes, seededRandom(seed), hue);
        for (const [text, ground, least] of textPairs(paint(scheme, seed % 2 === 0))) {
          expect(contrast(text, ground), `${text} on ${ground}, seed ${seed}`).toBeGreaterThanOrEqual(least);
        }
      }
    });
  }
});
